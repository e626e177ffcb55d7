package mingzhang.extract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wording of the form, from the resources under {@code forms/}. */
record Wording(
        Lexicon lexicon,
        Classification classification,
        Map<String, String> sections,
        Map<String, Map<String, String>> inline,
        Map<String, Map<String, String>> lists,
        Map<String, Map<String, String>> entries,
        Map<String, String> narrower,
        ProjectTitles projects) {
    /** The measure whose items are 类 and 项. */
    static final String GENERAL_BUDGET = "一般公共预算财政拨款支出";

    /** Reads the resources. */
    static Wording load() {
        Classification classification =
                new Classification(
                        read("classification", new TypeReference<Classification.Listed>() {}));
        Names names = read("figures", new TypeReference<Names>() {});
        Map<Sense, List<String>> words = read("words", new TypeReference<>() {});
        List<Lexicon.Named> labels = new ArrayList<>();
        names.labels().forEach(listed -> labels.addAll(listed.named()));
        words.computeIfAbsent(Sense.NAMELESS, s -> new ArrayList<>()).addAll(names.nameless());
        for (String spelling : classification.spellings()) {
            Meaning label =
                    new Meaning(GENERAL_BUDGET, spelling, "", GENERAL_BUDGET, false, List.of());
            labels.add(new Lexicon.Named(label, List.of(spelling)));
        }
        return new Wording(
                new Lexicon(words, labels),
                classification,
                Map.copyOf(names.sections()),
                Map.copyOf(names.inline()),
                Map.copyOf(names.lists()),
                Map.copyOf(names.entries()),
                Map.copyOf(names.narrower()),
                names.projects());
    }

    /** The measure that a section is about before a sentence says anything. */
    Optional<String> about(String sectionKey) {
        String key = sectionKey;
        while (!key.isEmpty()) {
            String measure = sections.get(key);
            if (measure != null) {
                return Optional.of(measure);
            }
            key = key.contains(".") ? key.substring(0, key.lastIndexOf('.')) : "";
        }
        return Optional.empty();
    }

    /** The section that a paragraph is of by the title it begins with: {@code 2.收入情况。}. */
    Optional<String> inline(String sectionKey, Prose paragraph) {
        int from = ListNumbers.behind(paragraph, 0);
        return inline.getOrDefault(sectionKey, Map.of()).entrySet().stream()
                .filter(title -> paragraph.text().startsWith(title.getKey(), from))
                .filter(title -> "。：".indexOf(paragraph.at(from + title.getKey().length())) >= 0)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * The section that a paragraph opens a list of: {@code （二）2020年收入9万元，具体情况如下：}, the amount
     * standing directly behind the word.
     */
    Optional<String> list(String sectionKey, Prose paragraph) {
        return opened(lists.getOrDefault(sectionKey, Map.of()), paragraph);
    }

    /** The section of the numbered entries below a paragraph that states their total. */
    Optional<String> entries(String sectionKey, Prose paragraph) {
        return opened(entries.getOrDefault(sectionKey, Map.of()), paragraph);
    }

    private static Optional<String> opened(Map<String, String> words, Prose paragraph) {
        int from = ListNumbers.behind(paragraph, 0);
        while (from > 0
                && (AmountText.digit(paragraph.at(from))
                        || "年度".indexOf(paragraph.at(from)) >= 0)) {
            from++;
        }
        int start = from;
        boolean opens = start > 0 && opens(paragraph.text());
        return words.entrySet().stream()
                .filter(word -> opens && paragraph.text().startsWith(word.getKey(), start))
                .filter(word -> AmountText.digit(paragraph.at(start + word.getKey().length())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean opens(String text) {
        return text.endsWith("：") || text.endsWith("如下");
    }

    private static <T> T read(String name, TypeReference<T> type) {
        YAMLMapper yaml =
                YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
        String file = "/mingzhang/forms/" + name + ".yaml";
        try (InputStream in = Wording.class.getResourceAsStream(file)) {
            return yaml.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file {@code figures.yaml}. */
    record Names(
            Map<String, String> sections,
            Map<String, Map<String, String>> inline,
            Map<String, Map<String, String>> lists,
            Map<String, Map<String, String>> entries,
            Map<String, String> narrower,
            ProjectTitles projects,
            List<Listed> labels,
            List<String> nameless) {}

    /** One measure or item of it. */
    record Listed(
            String measure,
            String item,
            String context,
            List<String> counters,
            List<String> strong,
            List<String> weak) {
        private List<Lexicon.Named> named() {
            List<Lexicon.Named> all = new ArrayList<>();
            all.add(new Lexicon.Named(label(true), strong == null ? List.of() : strong));
            all.add(new Lexicon.Named(label(false), weak == null ? List.of() : weak));
            return all;
        }

        private Meaning label(boolean always) {
            return new Meaning(
                    measure,
                    item == null ? "" : item,
                    "",
                    context == null ? measure : context,
                    always,
                    counters == null ? List.of() : counters);
        }
    }
}
