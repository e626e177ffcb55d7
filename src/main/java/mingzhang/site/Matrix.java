package mingzhang.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mingzhang.archive.Unit;
import mingzhang.report.ReportId;

/**
 * Units × years: what is published, rejected, withdrawn, and what the archive does not have.
 *
 * @param years as column heads, oldest first
 * @param total how many units there are, more than rows where the list is cut
 */
public record Matrix(List<String> years, List<Row> rows, int total) {
    /**
     * A unit and one cell a year.
     *
     * @param initial of its name, A to Z or #
     * @param level 省级 …, or empty
     * @param years those that are published, with spaces between
     * @param anchor address of the row where its initial begins, else empty
     */
    public record Row(
            Link unit,
            List<Cell> cells,
            String initial,
            String level,
            String years,
            String anchor) {}

    /**
     * One unit's year.
     *
     * @param state {@code published}, {@code replaced}, {@code rejected}, {@code withdrawn} or
     *     {@code none}
     * @param label the state in words, with unit and year
     */
    public record Cell(String state, String label, String href) {}

    static Matrix of(Catalog catalog, Here here, List<Unit> units, int limit) {
        List<Integer> years = catalog.years();
        List<Row> rows = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        for (Unit unit : units.subList(0, Math.min(limit, units.size()))) {
            List<Cell> cells = new ArrayList<>();
            for (int year : years) {
                cells.add(cell(catalog, here, new ReportId(unit.id(), year)));
            }
            String initial = Initials.of(unit.name());
            rows.add(
                    new Row(
                            new Link(unit.name(), here.to(Paths.unit(unit.id()))),
                            cells,
                            initial,
                            unit.level(),
                            published(catalog, unit),
                            begun.add(initial) ? Initials.anchor(initial) : ""));
        }
        return new Matrix(years.stream().map(String::valueOf).toList(), rows, units.size());
    }

    private static String published(Catalog catalog, Unit unit) {
        return catalog.entriesOf(unit.id()).stream()
                .filter(id -> catalog.summary(id).isPresent())
                .map(id -> String.valueOf(id.year()))
                .collect(Collectors.joining(" "));
    }

    private static Cell cell(Catalog catalog, Here here, ReportId id) {
        String state = catalog.state(id);
        String href = catalog.entry(id).isPresent() ? here.to(Paths.report(id)) : "";
        return new Cell(
                state.substring(state.indexOf('.') + 1),
                id.year() + " " + catalog.words().get(state),
                href);
    }
}
