package mingzhang.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingzhang.archive.Entry;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Words;
import mingzhang.report.CheckTally;
import mingzhang.report.ReportId;
import mingzhang.report.Unread;

/** Makes the pages that speak of the archive as a whole: method, data. */
final class OverviewPages {
    /** The method page lists those of which least was read; the data has all. */
    private static final int REPORTS = 300;

    private final Catalog catalog;
    private final Words words;

    OverviewPages(Catalog catalog) {
        this.catalog = catalog;
        this.words = catalog.words();
    }

    MethodPage method() {
        Here here = Here.at(Paths.METHOD);
        Map<String, Integer> sections = new TreeMap<>(SectionOrder.BY_PATH);
        Map<Unread.Reason, Integer> reasons = new TreeMap<>();
        long figures = 0;
        for (ReportDigest digest : catalog.input().digests()) {
            digest.read().forEach((section, n) -> sections.merge(section, n, Integer::sum));
            digest.unread().forEach((reason, n) -> reasons.merge(reason, n, Integer::sum));
            figures += digest.figures();
        }
        List<ReportSummary> reports = catalog.archive().published();
        long numbers = reports.stream().mapToLong(ReportSummary::numbers).sum();
        long read = reports.stream().mapToLong(ReportSummary::numbersRead).sum();
        return new MethodPage(
                words.get("nav.method"),
                words.get("method.description"),
                Crumbs.of(catalog, here).top(words.get("nav.method")),
                Numbers.text(numbers),
                Numbers.text(read),
                rate(read, numbers),
                Numbers.text(figures),
                counts(figures),
                checks(),
                sections.entrySet().stream()
                        .map(e -> new MethodPage.Count(e.getKey(), Numbers.text(e.getValue())))
                        .toList(),
                reasons.entrySet().stream()
                        .map(
                                e ->
                                        new MethodPage.Count(
                                                words.get("unread." + e.getKey().id()),
                                                Numbers.text(e.getValue())))
                        .toList(),
                reports.stream()
                        .sorted(
                                Comparator.comparingDouble(OverviewPages::share)
                                        .thenComparing(ReportSummary::id))
                        .limit(REPORTS)
                        .map(report -> count(here, report))
                        .toList());
    }

    /** What this build found. */
    private List<MethodPage.Count> counts(long figures) {
        List<ReportSummary> reports = catalog.archive().published();
        List<Entry> entries = catalog.archive().entries();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("units", (long) catalog.archive().units().size());
        counts.put("reports", (long) reports.size());
        counts.put("replaced", (long) catalog.input().replaced().size());
        counts.put("rejected", entries.stream().filter(Entry.Rejected.class::isInstance).count());
        counts.put("withdrawn", entries.stream().filter(Entry.Withdrawn.class::isInstance).count());
        counts.put("figures", figures);
        counts.put(
                "absences",
                catalog.input().digests().stream().mapToLong(ReportDigest::absences).sum());
        counts.put("projects", reports.stream().mapToLong(ReportSummary::projects).sum());
        counts.put("terms", reports.stream().mapToLong(ReportSummary::terms).sum());
        if (catalog.input().checked()) {
            counts.put(
                    "findings",
                    catalog.input().findings().values().stream().mapToLong(List::size).sum());
        }
        return counts.entrySet().stream()
                .map(
                        e ->
                                new MethodPage.Count(
                                        words.get("method.count." + e.getKey()),
                                        Numbers.text(e.getValue())))
                .toList();
    }

    /** The rules that were held against anything, in the order of the data contract. */
    private List<MethodPage.RuleCount> checks() {
        Map<String, List<CheckTally>> byRule = new LinkedHashMap<>();
        FindingsPages.RULES.forEach(rule -> byRule.put(rule, new ArrayList<>()));
        for (CheckTally tally : catalog.input().allTallies()) {
            byRule.computeIfAbsent(tally.rule(), r -> new ArrayList<>()).add(tally);
        }
        return byRule.entrySet().stream()
                .map(
                        e ->
                                new MethodPage.RuleCount(
                                        words.get("rule." + e.getKey()),
                                        words.get("rule." + e.getKey() + ".plain"),
                                        CheckCounts.of(e.getValue(), words)))
                .filter(row -> row.counts().made())
                .toList();
    }

    private static double share(ReportSummary report) {
        return report.numbers() == 0 ? 1 : (double) report.numbersRead() / report.numbers();
    }

    private MethodPage.ReportCount count(Here here, ReportSummary report) {
        ReportId id = report.id();
        return new MethodPage.ReportCount(
                new Link(
                        catalog.unit(id.unit()).name() + " " + id.year(),
                        here.to(Paths.report(id))),
                Numbers.text(report.numbers()),
                Numbers.text(report.numbersRead()),
                rate(report.numbersRead(), report.numbers()));
    }

    private String rate(long part, long whole) {
        if (whole == 0) {
            return words.get("value.nothing");
        }
        return BigDecimal.valueOf(part * 100)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                        .toPlainString()
                + "%";
    }

    DataPage data() {
        Here here = Here.at(Paths.DATA);
        return new DataPage(
                words.get("nav.data"),
                words.get("data.description"),
                Crumbs.of(catalog, here).top(words.get("nav.data")),
                catalog.input().files().stream().map(file -> file(here, file)).toList(),
                catalog.archive().settings().licence());
    }

    private DataPage.File file(Here here, DataFile file) {
        String key = "file." + file.name().replaceAll("(-[0-9]{4})?\\.[a-z]+$", "");
        return new DataPage.File(
                new Link(file.name(), here.to("data/" + file.name())),
                words.keys().contains(key) ? words.get(key) : "",
                words.get("data.size", Numbers.text((file.size() + 1023) / 1024)),
                file.rows() < 0 ? "" : Numbers.text(file.rows()),
                file.sha256());
    }
}
