package mingzhang.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingzhang.archive.Words;
import mingzhang.report.Finding;
import mingzhang.report.ReportId;

/** Makes the page of what does not add up: by rule, by cause, by unit and by year. */
final class FindingsPages {
    /** In the order of the data contract. */
    static final List<String> RULES =
            List.of(
                    "sum",
                    "share",
                    "change",
                    "completion",
                    "repeat",
                    "prior_year",
                    "base_year",
                    "year",
                    "unit",
                    "template",
                    "missing");

    private final Catalog catalog;
    private final Words words;
    private final Here here = Here.at(Paths.FINDINGS);

    FindingsPages(Catalog catalog) {
        this.catalog = catalog;
        this.words = catalog.words();
    }

    /** A finding together with how pages show it. */
    private record Told(Finding finding, FindingNote note) {}

    FindingsPage page() {
        List<Told> all = all();
        List<Told> weighty = all.stream().filter(told -> !told.note().remark()).toList();
        return new FindingsPage(
                words.get("nav.findings"),
                words.get("findings.description"),
                Crumbs.of(catalog, here).top(words.get("nav.findings")),
                catalog.input().checked(),
                CheckCounts.of(catalog.input().allTallies(), words),
                Numbers.text(all.size()),
                rules(all),
                causes(weighty),
                units(weighty),
                years(weighty));
    }

    private List<Told> all() {
        List<Told> all = new ArrayList<>();
        for (ReportId id : catalog.input().findings().keySet().stream().sorted().toList()) {
            List<Finding> findings = catalog.input().findingsOf(id);
            List<FindingNote> notes = catalog.notes(here, id);
            for (int i = 0; i < findings.size(); i++) {
                all.add(new Told(findings.get(i), notes.get(i)));
            }
        }
        return all;
    }

    private List<FindingsPage.Group> rules(List<Told> all) {
        Map<String, List<FindingNote>> byRule = new LinkedHashMap<>();
        RULES.forEach(rule -> byRule.put(rule, new ArrayList<>()));
        for (Told told : all) {
            byRule.computeIfAbsent(told.finding().rule(), r -> new ArrayList<>()).add(told.note());
        }
        return byRule.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(
                        e ->
                                new FindingsPage.Group(
                                        "rule-" + e.getKey(),
                                        words.get("rule." + e.getKey()),
                                        words.get("rule." + e.getKey() + ".plain"),
                                        FindingNote.gathered(e.getValue())))
                .toList();
    }

    /** The named slips, the most frequent first. */
    private List<FindingsPage.Cause> causes(List<Told> weighty) {
        Map<String, List<FindingNote>> byCause = new TreeMap<>();
        for (Told told : weighty) {
            String cause = told.finding().cause();
            if (!cause.isEmpty()) {
                byCause.computeIfAbsent(kind(cause), c -> new ArrayList<>()).add(told.note());
            }
        }
        return byCause.entrySet().stream()
                .sorted(Comparator.comparing(e -> -e.getValue().size()))
                .map(
                        e ->
                                new FindingsPage.Cause(
                                        "cause-" + e.getKey(),
                                        words.get("causes." + e.getKey()),
                                        e.getValue()))
                .toList();
    }

    /** {@code only} of {@code only=人员经费}. */
    private static String kind(String cause) {
        int equals = cause.indexOf('=');
        return equals < 0 ? cause : cause.substring(0, equals);
    }

    private List<FindingsPage.Counted> units(List<Told> weighty) {
        Map<String, Integer> counts = new TreeMap<>();
        weighty.forEach(told -> counts.merge(told.finding().report().unit(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(e -> -e.getValue()))
                .map(
                        e ->
                                new FindingsPage.Counted(
                                        new Link(
                                                catalog.unit(e.getKey()).name(),
                                                here.to(Paths.unit(e.getKey()), "findings")),
                                        Numbers.text(e.getValue())))
                .toList();
    }

    private List<FindingsPage.Year> years(List<Told> weighty) {
        Map<Integer, Map<ReportId, Integer>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (Told told : weighty) {
            ReportId id = told.finding().report();
            byYear.computeIfAbsent(id.year(), y -> new TreeMap<>()).merge(id, 1, Integer::sum);
        }
        return byYear.entrySet().stream().map(e -> year(e.getKey(), e.getValue())).toList();
    }

    private FindingsPage.Year year(int year, Map<ReportId, Integer> reports) {
        int count = reports.values().stream().mapToInt(Integer::intValue).sum();
        return new FindingsPage.Year(
                "year-" + year,
                words.get("report.year", year),
                Numbers.text(count),
                reports.entrySet().stream()
                        .map(
                                e ->
                                        new FindingsPage.Counted(
                                                new Link(
                                                        catalog.unit(e.getKey().unit()).name(),
                                                        here.to(
                                                                Paths.report(e.getKey()),
                                                                "findings")),
                                                Numbers.text(e.getValue())))
                        .toList());
    }
}
