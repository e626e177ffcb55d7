package mingzhang.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mingzhang.report.ReportId;
import mingzhang.report.Term;

/** Every term of the archive: ours and the reports', their wordings grouped when equal. */
final class Glossary {
    /** Where a report explains a term. */
    record Use(ReportId report, int line) {}

    /** One wording with the reports that use it, sorted. */
    record Wording(String text, List<Use> uses) {}

    /**
     * A term.
     *
     * @param name ours, or the way of writing it that most reports have
     * @param names every way of writing it that the reports have
     * @param plain our sentence, or empty
     * @param wordings what the reports say, the most used first
     */
    record Entry(String name, Set<String> names, String plain, List<Wording> wordings) {
        int reports() {
            return (int) wordings.stream().flatMap(w -> w.uses().stream()).distinct().count();
        }

        long units() {
            return wordings.stream()
                    .flatMap(w -> w.uses().stream())
                    .map(use -> use.report().unit())
                    .distinct()
                    .count();
        }
    }

    private final CommonTerms common;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    Glossary(CommonTerms common, List<ReportDigest> digests) {
        this.common = common;
        common.names().forEach(name -> groups.put(TermKey.of(name), new Group(name)));
        Map<String, Group> others = new TreeMap<>();
        for (ReportDigest digest : digests) {
            for (Term term : digest.terms()) {
                Optional<String> known = common.known(term.term());
                Group group =
                        known.isPresent()
                                ? groups.get(TermKey.of(known.get()))
                                : others.computeIfAbsent(
                                        TermKey.ofPath(term.term()), key -> new Group(""));
                group.add(digest.id(), term);
            }
        }
        groups.putAll(others);
    }

    /** Ours first, in their order, then the reports' own. */
    List<Entry> entries() {
        return groups.values().stream().map(group -> group.entry(common)).toList();
    }

    private static final class Group {
        private static final Comparator<Wording> MOST_USED =
                Comparator.comparingInt((Wording w) -> -w.uses().size())
                        .thenComparing(Wording::text);

        private final String ours;
        private final Map<String, Integer> names = new HashMap<>();
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, List<Use>> uses = new LinkedHashMap<>();

        Group(String ours) {
            this.ours = ours;
        }

        void add(ReportId report, Term term) {
            names.merge(term.term().strip(), 1, Integer::sum);
            String key = TermKey.of(term.definition());
            texts.merge(key, term.definition().strip(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            uses.computeIfAbsent(key, k -> new ArrayList<>()).add(new Use(report, term.line()));
        }

        Entry entry(CommonTerms common) {
            String name =
                    ours.isEmpty()
                            ? names.entrySet().stream()
                                    .min(
                                            Comparator.comparingInt(
                                                            (Map.Entry<String, Integer> e) ->
                                                                    -e.getValue())
                                                    .thenComparing(Map.Entry::getKey))
                                    .orElseThrow()
                                    .getKey()
                            : ours;
            List<Wording> wordings = new ArrayList<>();
            uses.forEach((key, in) -> wordings.add(new Wording(texts.get(key), sorted(in))));
            wordings.sort(MOST_USED);
            return new Entry(name, new TreeSet<>(names.keySet()), common.plain(name), wordings);
        }

        private static List<Use> sorted(List<Use> uses) {
            return uses.stream()
                    .sorted(Comparator.comparing(Use::report).thenComparing(Use::line))
                    .toList();
        }
    }
}
