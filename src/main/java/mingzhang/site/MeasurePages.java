package mingzhang.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.archive.Headline;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;
import mingzhang.report.Measure;
import mingzhang.report.ReportId;

/** Makes the pages of measures from the summaries of all reports. */
final class MeasurePages {
    private static final int ROWS = 500;
    private static final int INSIDE = 600;

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

    /**
     * A measure's page, in parts where many units state it; large items have pages of their own.
     */
    List<Pages.Planned> pages(Measure measure) {
        MeasureStatements stated = new MeasureStatements(catalog, measure.name());
        List<String> items =
                items(measure, stated).stream().filter(i -> !stated.of(i).isEmpty()).toList();
        boolean inside = items.stream().mapToInt(i -> stated.units(i).size()).sum() <= INSIDE;
        Map<String, Integer> units = new LinkedHashMap<>();
        units.put("", stated.units("").size());
        if (!inside) {
            items.forEach(item -> units.put(item, stated.units(item).size()));
        }
        List<Pages.Planned> pages = new ArrayList<>();
        units.forEach(
                (item, of) -> {
                    List<String> listed = item.isEmpty() ? items : List.of();
                    pages.addAll(pages(measure, item, of, listed, stated, inside));
                });
        return pages;
    }

    private static int parts(int units) {
        return Math.max(1, (units + ROWS - 1) / ROWS);
    }

    private List<Pages.Planned> pages(
            Measure measure,
            String item,
            int units,
            List<String> items,
            MeasureStatements stated,
            boolean inside) {
        String main = path(measure, item);
        int count = parts(units);
        List<Pages.Planned> pages = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            int number = i;
            String path = Parts.path(main, i);
            pages.add(
                    new Pages.Planned(
                            path,
                            "measure",
                            Paths.MEASURES,
                            () -> {
                                Here here = Here.at(path);
                                List<String> shown = number == 1 ? items : List.of();
                                return page(
                                        here,
                                        measure,
                                        item,
                                        stated,
                                        Parts.of(here, main, number, count),
                                        listed(here, measure, stated, shown, inside));
                            }));
        }
        return pages;
    }

    private static String path(Measure measure, String item) {
        String main = Paths.measure(measure.name());
        return item.isEmpty()
                ? main
                : main.replace("index.html", Here.step(item.replace('/', '-')) + "/index.html");
    }

    private List<MeasurePage.Item> listed(
            Here here,
            Measure measure,
            MeasureStatements stated,
            List<String> items,
            boolean inside) {
        List<MeasurePage.Item> listed = new ArrayList<>();
        for (String item : items) {
            List<MeasurePage.UnitRow> rows =
                    inside ? rows(here, stated, item, stated.units(item)) : List.of();
            String name = item.replace("/", " › ");
            Link own = inside ? Link.label(name) : new Link(name, here.to(path(measure, item)));
            listed.add(new MeasurePage.Item(name, "item-" + (listed.size() + 1), own, rows));
        }
        return listed;
    }

    private List<Link> crumbs(Here here, Measure measure, String item) {
        List<Link> crumbs =
                Crumbs.of(catalog, here)
                        .below(words.get("nav.measures"), Paths.MEASURES, measure.name());
        if (item.isEmpty()) {
            return crumbs;
        }
        List<Link> way = new ArrayList<>(crumbs.subList(0, crumbs.size() - 1));
        way.add(new Link(measure.name(), here.to(Paths.measure(measure.name()))));
        way.add(Link.label(item));
        return way;
    }

    private MeasurePage page(
            Here here,
            Measure measure,
            String item,
            MeasureStatements stated,
            Parts parts,
            List<MeasurePage.Item> items) {
        String name = catalog.sayings().subject(measure.name(), item);
        List<List<Unit>> cut = Parts.cut(stated.units(item), ROWS);
        List<Unit> units = cut.get(Math.min(parts.number(), cut.size()) - 1);
        return new MeasurePage(
                name,
                words.get("measure.description", name),
                crumbs(here, measure, item),
                plain(measure),
                measure.unit(),
                catalog.years().stream().map(y -> yearLink(here, y)).toList(),
                download(here, measure),
                rows(here, stated, item, units),
                parts,
                items,
                new Comparisons(catalog).ofMeasure(here, measure.name(), stated));
    }

    private Download download(Here here, Measure measure) {
        boolean any =
                catalog.archive().published().stream()
                        .flatMap(report -> report.headlines().stream())
                        .anyMatch(headline -> headline.measure().equals(measure.name()));
        return any
                ? Download.table(
                        words.get("download.page"),
                        here.to(Paths.figures(Paths.measure(measure.name()))),
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
    private static List<String> items(Measure measure, MeasureStatements stated) {
        List<String> items = new ArrayList<>(measure.items());
        if (measure.open()) {
            items.addAll(stated.amounts());
        }
        return items;
    }

    private List<MeasurePage.UnitRow> rows(
            Here here, MeasureStatements stated, String item, List<Unit> units) {
        Map<ReportId, Headline> headlines = stated.of(item);
        List<MeasurePage.UnitRow> rows = new ArrayList<>();
        for (Unit unit : units) {
            List<Shown> values = new ArrayList<>();
            List<Optional<BigDecimal>> numbers = new ArrayList<>();
            for (int year : catalog.years()) {
                ReportId id = new ReportId(unit.id(), year);
                Optional<Headline> headline = Optional.ofNullable(headlines.get(id));
                numbers.add(headline.map(Headline::value));
                values.add(
                        headline.map(h -> catalog.shown(here, id, h))
                                .orElseGet(() -> Shown.none(none(id))));
            }
            Link link = new Link(unit.name(), here.to(Paths.unit(unit.id())));
            rows.add(new MeasurePage.UnitRow(link, values, Spark.of(numbers)));
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
}
