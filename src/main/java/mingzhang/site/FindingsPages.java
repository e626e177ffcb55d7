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

    /** So many findings stand on one page whole. */
    private static final int INSIDE = 400;

    private static final int FIRST = 20;
    private static final int PART = 300;
    private static final int LISTED = 200;
    private static final int UNITS = 500;

    private final Catalog catalog;
    private final Words words;
    private final Here here = Here.at(Paths.FINDINGS);

    FindingsPages(Catalog catalog) {
        this.catalog = catalog;
        this.words = catalog.words();
    }

    /** A finding together with how pages show it. */
    private record Told(Finding finding, FindingNote note) {}

    /** The overview, and where there are too many findings for it a page a rule. */
    List<Pages.Planned> pages() {
        List<Pages.Planned> pages = new ArrayList<>();
        pages.add(new Pages.Planned(Paths.FINDINGS, "findings", Paths.FINDINGS, this::page));
        Map<String, Integer> counts = new TreeMap<>();
        catalog.input().findings().values().stream()
                .flatMap(List::stream)
                .forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        if (isLarge()) {
            counts.forEach((rule, count) -> pages.addAll(rulePages(rule, count)));
        }
        return pages;
    }

    private boolean isLarge() {
        return catalog.input().findings().values().stream().mapToInt(List::size).sum() > INSIDE;
    }

    private static String path(String rule) {
        return "findings/" + rule + "/index.html";
    }

    private List<Pages.Planned> rulePages(String rule, int count) {
        List<Pages.Planned> pages = new ArrayList<>();
        int parts = (count + PART - 1) / PART;
        for (int i = 1; i <= parts; i++) {
            int number = i;
            String path = Parts.path(path(rule), i);
            pages.add(
                    new Pages.Planned(
                            path,
                            "rule",
                            Paths.FINDINGS,
                            () -> rulePage(Here.at(path), rule, count, number, parts)));
        }
        return pages;
    }

    /** Parts are cut before findings of one slip are gathered, so that all parts are known. */
    private RulePage rulePage(Here at, String rule, int count, int number, int parts) {
        List<FindingNote> notes = new ArrayList<>();
        int index = 0;
        for (ReportId id : catalog.input().findings().keySet().stream().sorted().toList()) {
            List<Finding> findings = catalog.input().findingsOf(id);
            List<FindingNote> own = List.of();
            for (int i = 0; i < findings.size(); i++) {
                if (findings.get(i).rule().equals(rule)) {
                    if (index / PART == number - 1) {
                        own = own.isEmpty() ? catalog.notes(at, id) : own;
                        notes.add(own.get(i));
                    }
                    index++;
                }
            }
        }
        return new RulePage(
                words.get("rule." + rule),
                words.get("rule." + rule + ".plain"),
                Crumbs.of(catalog, at)
                        .below(
                                words.get("nav.findings"),
                                Paths.FINDINGS,
                                words.get("rule." + rule)),
                words.get("rule." + rule + ".plain"),
                Numbers.text(count),
                FindingNote.gathered(notes),
                Parts.of(at, path(rule), number, parts));
    }

    private FindingsPage page() {
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
                .map(e -> group(e.getKey(), e.getValue()))
                .toList();
    }

    private FindingsPage.Group group(String rule, List<FindingNote> notes) {
        List<FindingNote> gathered = FindingNote.gathered(notes);
        return new FindingsPage.Group(
                "rule-" + rule,
                words.get("rule." + rule),
                words.get("rule." + rule + ".plain"),
                Numbers.text(notes.size()),
                isLarge() ? first(gathered, FIRST) : gathered,
                isLarge()
                        ? new Link(
                                words.get("findings.all", Numbers.text(notes.size())),
                                here.to(path(rule)))
                        : Link.label(""));
    }

    private static <T> List<T> first(List<T> all, int count) {
        return all.subList(0, Math.min(count, all.size()));
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
                                        Numbers.text(e.getValue().size()),
                                        first(e.getValue(), LISTED)))
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
                .limit(UNITS)
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
                        .sorted(Comparator.comparing(e -> -e.getValue()))
                        .limit(LISTED)
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
