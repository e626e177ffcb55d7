package mingzhang.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.archive.Entry;
import mingzhang.archive.Headline;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;
import mingzhang.report.Measure;
import mingzhang.report.ReportId;

/** Makes the pages of units from the summaries of their reports. */
final class UnitPages {
    private final Catalog catalog;
    private final Words words;

    UnitPages(Catalog catalog) {
        this.catalog = catalog;
        this.words = catalog.words();
    }

    UnitPage page(Unit unit) {
        Here here = Here.at(Paths.unit(unit.id()));
        List<ReportId> years = years(unit);
        List<UnitPage.MeasureRow> rows = new ArrayList<>();
        List<Link> without = new ArrayList<>();
        for (Measure measure : catalog.input().measures()) {
            Link link = new Link(measure.name(), here.to(Paths.measure(measure.name())));
            List<Optional<Headline>> headlines =
                    years.stream().map(id -> headline(id, measure)).toList();
            boolean said =
                    years.stream().anyMatch(id -> catalog.gap(id, measure.name()).isPresent());
            if (headlines.stream().allMatch(Optional::isEmpty) && !said) {
                if (years.stream().noneMatch(id -> speaksOf(id, measure))) {
                    without.add(link);
                }
            } else {
                rows.add(row(here, link, measure, years, headlines));
            }
        }
        List<FindingNote> notes = findings(here, years);
        return new UnitPage(
                unit.name(),
                words.get("unit.description", unit.name()),
                Crumbs.of(catalog, here).unit(unit.id()),
                unit.level(),
                Crumbs.of(catalog, here).regions(unit.region()),
                unit.aliases(),
                successors(here, unit),
                years.stream().map(id -> head(here, id)).toList(),
                aligned(rows),
                without,
                PriorRow.of(catalog, here, years),
                projects(here, unit),
                download(here, unit, years),
                catalog.input().checked(),
                FindingNote.gathered(notes.stream().filter(note -> !note.remark()).toList()),
                notes.stream().filter(FindingNote::remark).toList(),
                new Comparisons(catalog).ofUnit(here, unit));
    }

    private Link projects(Here here, Unit unit) {
        int count = catalog.projects(unit.id());
        return count > 0 && ProjectLists.hasList(unit.id())
                ? new Link(
                        words.get("unit.projects", Numbers.text(count)),
                        here.to(ProjectLists.ofUnit(unit.id())))
                : Link.label("");
    }

    private Download download(Here here, Unit unit, List<ReportId> years) {
        boolean any =
                years.stream()
                        .flatMap(id -> catalog.summary(id).stream())
                        .anyMatch(summary -> !summary.headlines().isEmpty());
        return any
                ? Download.table(
                        words.get("download.page"),
                        here.to(Paths.figures(here.path())),
                        unit.name(),
                        words.get("download.years"),
                        words.get("download.content"))
                : Download.none();
    }

    /** Every year from the first entry to the last, whether there is one or not. */
    private List<ReportId> years(Unit unit) {
        List<Integer> own = catalog.entriesOf(unit.id()).stream().map(ReportId::year).toList();
        List<ReportId> years = new ArrayList<>();
        if (!own.isEmpty()) {
            for (int year = own.get(0); year <= own.get(own.size() - 1); year++) {
                years.add(new ReportId(unit.id(), year));
            }
        }
        return years;
    }

    private Optional<Headline> headline(ReportId id, Measure measure) {
        Optional<ReportSummary> summary = catalog.summary(id);
        return summary.flatMap(s -> Catalog.headline(s, measure.name()));
    }

    /** Whether the report states an item of the measure, be it without its total. */
    private boolean speaksOf(ReportId id, Measure measure) {
        return catalog.summary(id).stream()
                .flatMap(summary -> summary.headlines().stream())
                .anyMatch(headline -> headline.measure().equals(measure.name()));
    }

    private UnitPage.MeasureRow row(
            Here here,
            Link link,
            Measure measure,
            List<ReportId> years,
            List<Optional<Headline>> headlines) {
        List<UnitPage.YearValue> values = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Shown shown = catalog.total(here, years.get(i), measure.name());
            Optional<Headline> before = i == 0 ? Optional.empty() : headlines.get(i - 1);
            values.add(new UnitPage.YearValue(shown, change(before, headlines.get(i))));
        }
        String unit =
                headlines.stream()
                        .flatMap(Optional::stream)
                        .map(Headline::valueUnit)
                        .findFirst()
                        .orElse(measure.unit());
        Spark spark = Spark.of(headlines.stream().map(h -> h.map(Headline::value)).toList());
        return new UnitPage.MeasureRow(link, unit, values, spark);
    }

    /** The rows with the points of each year's column in line. */
    private static List<UnitPage.MeasureRow> aligned(List<UnitPage.MeasureRow> rows) {
        List<List<Shown>> values =
                Shown.columnsAligned(
                        rows.stream()
                                .map(r -> r.values().stream().map(v -> v.value()).toList())
                                .toList());
        List<UnitPage.MeasureRow> aligned = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            UnitPage.MeasureRow row = rows.get(r);
            List<UnitPage.YearValue> cells = new ArrayList<>();
            for (int c = 0; c < row.values().size(); c++) {
                String change = row.values().get(c).change();
                cells.add(new UnitPage.YearValue(values.get(r).get(c), change));
            }
            aligned.add(new UnitPage.MeasureRow(row.measure(), row.unit(), cells, row.spark()));
        }
        return aligned;
    }

    private static String change(Optional<Headline> before, Optional<Headline> now) {
        if (before.isEmpty() || now.isEmpty() || before.get().value().signum() == 0) {
            return "";
        }
        BigDecimal rate = Numbers.rate(before.get().value(), now.get().value());
        return Numbers.signed(rate) + "%";
    }

    private UnitPage.YearHead head(Here here, ReportId id) {
        String state = catalog.state(id);
        String href = catalog.entry(id).isPresent() ? here.to(Paths.report(id)) : "";
        return new UnitPage.YearHead(
                new Link(String.valueOf(id.year()), href),
                state.substring(state.indexOf('.') + 1),
                words.get(state));
    }

    private List<Link> successors(Here here, Unit unit) {
        List<Link> links = new ArrayList<>();
        for (Unit.Succession before : unit.successorOf()) {
            links.add(
                    new Link(
                            words.get(
                                    "unit.follows",
                                    before.year(),
                                    catalog.unit(before.unit()).name()),
                            catalog.knows(before.unit())
                                    ? here.to(Paths.unit(before.unit()))
                                    : ""));
        }
        for (Unit other : catalog.followers(unit.id())) {
            for (Unit.Succession after : other.successorOf()) {
                if (after.unit().equals(unit.id())) {
                    links.add(
                            new Link(
                                    words.get("unit.followed", after.year(), other.name()),
                                    here.to(Paths.unit(other.id()))));
                }
            }
        }
        return links;
    }

    private List<FindingNote> findings(Here here, List<ReportId> years) {
        List<FindingNote> notes = new ArrayList<>();
        for (int i = years.size() - 1; i >= 0; i--) {
            if (catalog.entry(years.get(i)).filter(Entry.Published.class::isInstance).isPresent()) {
                notes.addAll(catalog.notes(here, years.get(i)));
            }
        }
        return notes;
    }
}
