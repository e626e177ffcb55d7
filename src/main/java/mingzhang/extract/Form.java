package mingzhang.extract;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the form's parts and sections are called: the wording of {@code forms/*.yaml}. */
final class Form {
    /** The common form and what provinces add to it; a province's wording is a file of its own. */
    private static final List<String> FILES = List.of("common", "sichuan");

    /**
     * A part or section.
     *
     * @param number its place in the form
     * @param whole names that alone make a heading of it (parts)
     * @param titles names compared without noise (sections)
     * @param words lists of words that must all be there
     * @param not words that must not be there
     */
    record Entry(
            String key,
            int number,
            List<String> whole,
            List<String> titles,
            List<List<String>> words,
            List<String> not,
            List<Entry> subsections) {
        Entry {
            whole = orEmpty(whole);
            titles = orEmpty(titles);
            words = orEmpty(words);
            not = orEmpty(not);
            subsections = orEmpty(subsections);
        }

        private boolean says(String bare) {
            return words.stream().anyMatch(all -> all.stream().allMatch(bare::contains))
                    && not.stream().noneMatch(bare::contains);
        }
    }

    /** One file. */
    record Wording(
            List<String> noise,
            List<String> never,
            List<String> neverEnding,
            List<String> ending,
            List<Entry> parts,
            List<Entry> sections,
            List<String> statementTitles,
            List<String> reportTitles,
            Map<Integer, List<String>> attached,
            Map<Integer, List<String>> overview) {
        Wording {
            noise = orEmpty(noise);
            never = orEmpty(never);
            neverEnding = orEmpty(neverEnding);
            ending = orEmpty(ending);
            parts = orEmpty(parts);
            sections = orEmpty(sections);
            statementTitles = orEmpty(statementTitles);
            reportTitles = orEmpty(reportTitles);
            attached = attached == null ? Map.of() : attached;
            overview = overview == null ? Map.of() : overview;
        }

        /** This wording and what another file adds to it. */
        Wording with(Wording more) {
            return new Wording(
                    joined(noise, more.noise),
                    joined(never, more.never),
                    joined(neverEnding, more.neverEnding),
                    joined(ending, more.ending),
                    joined(parts, more.parts),
                    joined(sections, more.sections),
                    joined(statementTitles, more.statementTitles),
                    joined(reportTitles, more.reportTitles),
                    joined(attached, more.attached),
                    joined(overview, more.overview));
        }

        private static <T> List<T> joined(List<T> one, List<T> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }

        private static Map<Integer, List<String>> joined(
                Map<Integer, List<String>> one, Map<Integer, List<String>> other) {
            Map<Integer, List<String>> all = new TreeMap<>(one);
            other.forEach((level, titles) -> all.merge(level, titles, Wording::joined));
            return all;
        }
    }

    private final Wording all;

    private Form(Wording all) {
        this.all = all;
    }

    /** The form of the program. */
    static Form read() {
        YAMLMapper yaml = new YAMLMapper();
        List<Wording> wordings = new ArrayList<>();
        for (String file : FILES) {
            String name = "/mingzhang/forms/" + file + ".yaml";
            try (InputStream in = Form.class.getResourceAsStream(name)) {
                wordings.add(yaml.readValue(in, Wording.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Form(wordings.stream().reduce(Wording::with).orElseThrow());
    }

    /** The part whose heading is nothing but {@code title}. */
    Optional<Entry> partNamed(Title title) {
        return all.parts().stream().filter(part -> part.whole().contains(title.bare())).findFirst();
    }

    /** The part that a title behind 第…部分 means. */
    Optional<Entry> partSaying(Title title) {
        return partNamed(title)
                .or(() -> all.parts().stream().filter(part -> part.says(title.bare())).findFirst());
    }

    Entry part(String key) {
        return find(all.parts(), key);
    }

    Entry section(String key) {
        return find(all.sections(), key);
    }

    /** The section of 决算情况说明 that the title means. */
    Optional<Entry> section(Title title) {
        if (!couldBeSection(title)) {
            return Optional.empty();
        }
        String core = core(title);
        return all.sections().stream()
                .filter(
                        section ->
                                isNamed(section, core, title.introduced())
                                        || section.says(title.bare()))
                .findFirst();
    }

    /** The subsection of {@code section} that the title means. */
    Optional<Entry> subsection(Entry section, Title title) {
        if (!couldBeSection(title)) {
            return Optional.empty();
        }
        return section.subsections().stream().filter(sub -> sub.says(title.bare())).findFirst();
    }

    /** Whether the title ends as the title of a section does. */
    boolean endsAsSection(Title title) {
        return endsWith(title, all.ending());
    }

    boolean isStatementTitle(Title title) {
        return endsWith(title, all.statementTitles());
    }

    boolean isReportTitle(Title title) {
        return endsWith(title, all.reportTitles());
    }

    /** 1 for a title that stands at 一、 in attached reports, 2 at （一）, 0 for an unknown one. */
    int attachedLevel(Title title) {
        return level(title, all.attached());
    }

    /** 1 for a title that stands at 一、 in the overview, 2 at （一）, 0 for an unknown one. */
    int overviewLevel(Title title) {
        return level(title, all.overview());
    }

    private static int level(Title title, Map<Integer, List<String>> titles) {
        for (Map.Entry<Integer, List<String>> level : titles.entrySet()) {
            if (level.getValue().contains(title.bare())) {
                return level.getKey();
            }
        }
        return 0;
    }

    private boolean couldBeSection(Title title) {
        String bare = title.bare();
        return title.isPlain()
                && all.never().stream().noneMatch(bare::contains)
                && (bare.contains("说明") || !endsWith(title, all.neverEnding()));
    }

    private boolean isNamed(Entry section, String core, boolean introduced) {
        return section.not().stream().noneMatch(core::contains)
                && section.titles().stream()
                        .anyMatch(name -> name.equals(core) || (introduced && core.endsWith(name)));
    }

    private String core(Title title) {
        String core = title.bare();
        for (String noise : all.noise()) {
            core = core.replace(noise, "");
        }
        return core;
    }

    private static boolean endsWith(Title title, List<String> endings) {
        return endings.stream().anyMatch(title.bare()::endsWith);
    }

    private static Entry find(List<Entry> entries, String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst().orElseThrow();
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
