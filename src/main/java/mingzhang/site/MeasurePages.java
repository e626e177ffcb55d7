package mingzhang.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mingzhang.archive.Headline;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;
import mingzhang.report.Kind;
import mingzhang.report.Measure;
import mingzhang.report.ReportId;

/** Makes the pages of measures from the summaries of all reports. */
final class MeasurePages {
    private final Catalog catalog;
    private final Words words;

    MeasurePages(Catalog catalog) {
        this.catalog = catalog;
        this.words = catalog.words();
    }

    MeasuresPage list() {
        Here here = Here.at(Paths.MEASURES);
        List<MeasuresPage.Listed> measures =
                catalog.input().measures().stream().map(m -> listed(here, m)).toList();
        return new MeasuresPage(
                words.get("nav.measures"),
                words.get("measures.description"),
                Crumbs.of(catalog, here).top(words.get("nav.measures")),
                measures);
    }

    private MeasuresPage.Listed listed(Here here, Measure measure) {
        long reports =
                catalog.archive().published().stream()
                        .filter(r -> Catalog.headline(r, measure.name()).isPresent())
                        .count();
        return new MeasuresPage.Listed(
                new Link(measure.name(), here.to(Paths.measure(measure.name()))),
                plain(measure),
                measure.unit(),
                (int) reports);
    }

    private String plain(Measure measure) {
        String key = "measure." + measure.name();
        return words.keys().contains(key) ? words.get(key) : words.get("measure.other");
    }

    MeasurePage page(Measure measure) {
        Here here = Here.at(Paths.measure(measure.name()));
        List<Integer> years = catalog.years();
        List<MeasurePage.Item> items = new ArrayList<>();
        for (String item : items(measure)) {
            List<MeasurePage.UnitRow> rows = rows(here, measure, item, years);
            if (!rows.isEmpty()) {
                String name = item.replace("/", " › ");
                items.add(new MeasurePage.Item(name, "item-" + (items.size() + 1), rows));
            }
        }
        return new MeasurePage(
                measure.name(),
                words.get("measure.description", measure.name()),
                Crumbs.of(catalog, here)
                        .below(words.get("nav.measures"), Paths.MEASURES, measure.name()),
                plain(measure),
                measure.unit(),
                years.stream().map(y -> yearLink(here, y)).toList(),
                download(here, measure),
                rows(here, measure, "", years),
                items);
    }

    private Download download(Here here, Measure measure) {
        boolean any =
                catalog.archive().published().stream()
                        .flatMap(report -> report.headlines().stream())
                        .anyMatch(headline -> headline.measure().equals(measure.name()));
        return any
                ? Download.table(
                        words.get("download.page"),
                        here.to(Paths.figures(here.path())),
                        words.get("download.units"),
                        words.get("download.years"),
                        measure.name())
                : Download.none();
    }

    private Link yearLink(Here here, int year) {
        boolean any = catalog.archive().years().contains(year);
        return new Link(String.valueOf(year), any ? here.to(Paths.year(year)) : "");
    }

    /** The contract's items, then those that only the reports name; without 项 and projects. */
    private List<String> items(Measure measure) {
        List<String> items = new ArrayList<>(measure.items());
        Set<String> named = new TreeSet<>();
        if (measure.open()) {
            for (ReportSummary report : catalog.archive().published()) {
                report.headlines().stream()
                        .filter(h -> h.measure().equals(measure.name()))
                        .filter(h -> h.kind() == Kind.AMOUNT && !h.item().contains("/"))
                        .forEach(h -> named.add(h.item()));
            }
            named.remove("");
        }
        items.addAll(named);
        return items;
    }

    private List<MeasurePage.UnitRow> rows(
            Here here, Measure measure, String item, List<Integer> years) {
        List<MeasurePage.UnitRow> rows = new ArrayList<>();
        for (Unit unit : catalog.archive().units()) {
            List<Shown> values = new ArrayList<>();
            List<Optional<BigDecimal>> numbers = new ArrayList<>();
            for (int year : years) {
                ReportId id = new ReportId(unit.id(), year);
                Optional<Headline> headline = headline(id, measure, item);
                numbers.add(headline.map(Headline::value));
                values.add(
                        headline.map(h -> catalog.shown(here, id, h))
                                .orElseGet(() -> Shown.none(none(id))));
            }
            if (numbers.stream().anyMatch(Optional::isPresent)) {
                Link link = new Link(unit.name(), here.to(Paths.unit(unit.id())));
                rows.add(new MeasurePage.UnitRow(link, values, Spark.of(numbers)));
            }
        }
        return aligned(rows);
    }

    private static List<MeasurePage.UnitRow> aligned(List<MeasurePage.UnitRow> rows) {
        List<List<Shown>> values =
                Shown.columnsAligned(rows.stream().map(MeasurePage.UnitRow::values).toList());
        List<MeasurePage.UnitRow> aligned = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            MeasurePage.UnitRow row = rows.get(i);
            aligned.add(new MeasurePage.UnitRow(row.unit(), values.get(i), row.spark()));
        }
        return aligned;
    }

    private String none(ReportId id) {
        return words.get(catalog.summary(id).isPresent() ? "value.none" : catalog.state(id));
    }

    private Optional<Headline> headline(ReportId id, Measure measure, String item) {
        return catalog.summary(id)
                .flatMap(
                        s ->
                                s.headline(measure.name(), item, Kind.AMOUNT)
                                        .or(() -> s.headline(measure.name(), item, Kind.COUNT)));
    }
}
