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
        List<String> items = items(measure).stream().filter(i -> states(measure, i) > 0).toList();
        boolean inside = items.stream().mapToLong(i -> states(measure, i)).sum() <= INSIDE;
        List<Pages.Planned> pages = new ArrayList<>(pages(measure, "", items, inside));
        if (!inside) {
            items.forEach(item -> pages.addAll(pages(measure, item, List.of(), false)));
        }
        return pages;
    }

    private List<Pages.Planned> pages(
            Measure measure, String item, List<String> items, boolean inside) {
        String main = path(measure, item);
        int count = Math.max(1, (int) ((states(measure, item) + ROWS - 1) / ROWS));
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
                                        Parts.of(here, main, number, count),
                                        listed(here, measure, shown, inside));
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

    /** How many units state it in any year. */
    private long states(Measure measure, String item) {
        return catalog.archive().published().stream()
                .filter(report -> headline(report, measure, item).isPresent())
                .map(report -> report.id().unit())
                .distinct()
                .count();
    }

    private List<MeasurePage.Item> listed(
            Here here, Measure measure, List<String> items, boolean inside) {
        List<MeasurePage.Item> listed = new ArrayList<>();
        for (String item : items) {
            List<MeasurePage.UnitRow> rows =
                    inside ? rows(here, measure, item, catalog.years()) : List.of();
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
            Here here, Measure measure, String item, Parts parts, List<MeasurePage.Item> items) {
        List<Integer> years = catalog.years();
        String name = catalog.sayings().subject(measure.name(), item);
        List<List<MeasurePage.UnitRow>> rows = Parts.cut(rows(here, measure, item, years), ROWS);
        return new MeasurePage(
                name,
                words.get("measure.description", name),
                crumbs(here, measure, item),
                plain(measure),
                measure.unit(),
                years.stream().map(y -> yearLink(here, y)).toList(),
                download(here, measure),
                rows.get(Math.min(parts.number(), rows.size()) - 1),
                parts,
                items,
                new Comparisons(catalog).ofMeasure(here, measure.name()));
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
        return catalog.summary(id).flatMap(summary -> headline(summary, measure, item));
    }

    private static Optional<Headline> headline(
            ReportSummary summary, Measure measure, String item) {
        return summary.headline(measure.name(), item, Kind.AMOUNT)
                .or(() -> summary.headline(measure.name(), item, Kind.COUNT));
    }
}
