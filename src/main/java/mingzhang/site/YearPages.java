package mingzhang.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import mingzhang.archive.Headline;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;
import mingzhang.report.ReportId;

/** Makes the pages of years from the summaries of their reports. */
final class YearPages {
    private static final int RANKED = 20;
    private static final int ROWS = 600;
    private static final int MISSING = 500;
    private static final List<String> COLUMNS =
            List.of("本年支出合计", "本年收入合计", "一般公共预算财政拨款支出", "“三公”经费支出", "机关运行经费支出", "政府采购支出总额");

    private static final BigDecimal NOTHING = BigDecimal.valueOf(Long.MIN_VALUE);

    private final Catalog catalog;
    private final Words words;

    YearPages(Catalog catalog) {
        this.catalog = catalog;
        this.words = catalog.words();
    }

    YearsPage list() {
        Here here = Here.at(Paths.YEARS);
        List<YearsPage.Year> years =
                catalog.archive().years().stream().map(year -> year(here, year)).toList();
        return new YearsPage(
                words.get("nav.years"),
                words.get("years.description"),
                Crumbs.of(catalog, here).top(words.get("nav.years")),
                years);
    }

    private YearsPage.Year year(Here here, int year) {
        List<ReportSummary> reports = reports(year);
        List<BigDecimal> values = values(reports, COLUMNS.get(0));
        return new YearsPage.Year(
                new Link(words.get("report.year", year), here.to(Paths.year(year))),
                reports.size(),
                values.isEmpty()
                        ? words.get("value.none")
                        : Numbers.text(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                words.get("year.of", values.size(), reports.size()));
    }

    /**
     * What all parts of a year's page are made from.
     *
     * @param sorted its reports, those that spent most first
     */
    private record Told(List<ReportSummary> sorted, List<YearPage.Sum> sums, List<String> most) {}

    private Told told(int year) {
        List<ReportSummary> reports = reports(year);
        return new Told(
                sorted(reports),
                COLUMNS.stream().map(m -> sum(reports, m)).toList(),
                Comparisons.most(catalog, year));
    }

    /** A year's page, in parts where it has many units. */
    List<Pages.Planned> pages(int year) {
        Told told = told(year);
        int count = Parts.cut(told.sorted(), ROWS).size();
        List<Pages.Planned> pages = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            int number = i;
            String path = Parts.path(Paths.year(year), i);
            pages.add(
                    new Pages.Planned(
                            path, "year", Paths.YEARS, () -> page(year, told, path, number)));
        }
        return pages;
    }

    private YearPage page(int year, Told told, String path, int number) {
        Here here = Here.at(path);
        List<List<ReportSummary>> parts = Parts.cut(told.sorted(), ROWS);
        List<Ranked> ranking =
                number == 1 ? new Rankings(catalog, here).of(year, COLUMNS.get(0)) : List.of();
        List<Link> missing = number == 1 ? missing(here, year) : List.of();
        return new YearPage(
                words.get("year.title", year),
                words.get("year.description", year, told.sorted().size()),
                Crumbs.of(catalog, here)
                        .below(words.get("nav.years"), Paths.YEARS, String.valueOf(year)),
                year,
                catalog.archive().years().stream()
                        .map(
                                y ->
                                        new Link(
                                                String.valueOf(y),
                                                y == year ? "" : here.to(Paths.year(y))))
                        .toList(),
                COLUMNS.stream().map(m -> new Link(m, here.to(Paths.measure(m)))).toList(),
                rows(here, parts.get(number - 1)),
                Parts.of(here, Paths.year(year), number, parts.size()),
                told.sums(),
                ranking.subList(0, Math.min(RANKED, ranking.size())),
                download(here, year, told.sorted()),
                missing.subList(0, Math.min(MISSING, missing.size())),
                missing.size() > MISSING
                        ? words.get("year.missing.more", missing.size() - MISSING)
                        : "",
                catalog.archive().units().size(),
                new Comparisons(catalog).ofYear(here, year, told.most()));
    }

    private Download download(Here here, int year, List<ReportSummary> reports) {
        return reports.stream().allMatch(report -> report.headlines().isEmpty())
                ? Download.none()
                : Download.table(
                        words.get("download.page"),
                        here.to(Paths.figures(Paths.year(year))),
                        words.get("download.units"),
                        String.valueOf(year),
                        words.get("download.content"));
    }

    private List<ReportSummary> reports(int year) {
        return catalog.archive().published().stream().filter(r -> r.id().year() == year).toList();
    }

    private static List<ReportSummary> sorted(List<ReportSummary> reports) {
        return reports.stream()
                .sorted(
                        Comparator.comparing(YearPages::first)
                                .reversed()
                                .thenComparing(ReportSummary::id))
                .toList();
    }

    private List<YearPage.UnitRow> rows(Here here, List<ReportSummary> sorted) {
        List<List<Shown>> values =
                Shown.columnsAligned(
                        sorted.stream()
                                .map(
                                        r ->
                                                COLUMNS.stream()
                                                        .map(m -> catalog.total(here, r.id(), m))
                                                        .toList())
                                .toList());
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> row(here, sorted.get(i).id(), values.get(i)))
                .toList();
    }

    private YearPage.UnitRow row(Here here, ReportId id, List<Shown> values) {
        String name = catalog.unit(id.unit()).name();
        return new YearPage.UnitRow(new Link(name, here.to(Paths.report(id))), values);
    }

    /** What rows are sorted by; reports that do not state it come last. */
    private static BigDecimal first(ReportSummary report) {
        return Catalog.headline(report, COLUMNS.get(0)).map(Headline::value).orElse(NOTHING);
    }

    private YearPage.Sum sum(List<ReportSummary> reports, String measure) {
        List<BigDecimal> values = values(reports, measure);
        String of = words.get("year.of", values.size(), reports.size());
        if (values.isEmpty()) {
            return new YearPage.Sum("", "", of);
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new YearPage.Sum(Numbers.text(sum), Numbers.text(Numbers.median(values)), of);
    }

    private static List<BigDecimal> values(List<ReportSummary> reports, String measure) {
        return reports.stream()
                .flatMap(r -> Catalog.headline(r, measure).stream())
                .map(Headline::value)
                .toList();
    }

    private List<Link> missing(Here here, int year) {
        List<Link> missing = new ArrayList<>();
        for (Unit unit : catalog.archive().units()) {
            ReportId id = new ReportId(unit.id(), year);
            if (catalog.summary(id).isEmpty()) {
                String label = unit.name() + "（" + words.get(catalog.state(id)) + "）";
                missing.add(new Link(label, here.to(Paths.unit(unit.id()))));
            }
        }
        return missing;
    }
}
