package mingzhang.site;

import java.util.ArrayList;
import java.util.List;
import mingzhang.archive.Unit;
import mingzhang.report.ReportId;

/**
 * Units × years: what is published, rejected, withdrawn, and what the archive does not have.
 *
 * @param years as column heads, oldest first
 * @param total how many units there are, more than rows where the list is cut
 */
public record Matrix(List<String> years, List<Row> rows, int total) {
    /** A unit and one cell a year. */
    public record Row(Link unit, List<Cell> cells) {}

    /**
     * One unit's year.
     *
     * @param state {@code published}, {@code rejected}, {@code withdrawn} or {@code none}
     * @param label the state in words, with unit and year
     */
    public record Cell(String state, String label, String href) {}

    static Matrix of(Catalog catalog, Here here, List<Unit> units, int limit) {
        List<Integer> years = catalog.years();
        List<Row> rows = new ArrayList<>();
        for (Unit unit : units.subList(0, Math.min(limit, units.size()))) {
            List<Cell> cells = new ArrayList<>();
            for (int year : years) {
                cells.add(cell(catalog, here, new ReportId(unit.id(), year)));
            }
            rows.add(new Row(new Link(unit.name(), here.to(Paths.unit(unit.id()))), cells));
        }
        return new Matrix(years.stream().map(String::valueOf).toList(), rows, units.size());
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
