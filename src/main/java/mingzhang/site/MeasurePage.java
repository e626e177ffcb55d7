package mingzhang.site;

import java.util.List;

/**
 * One measure, or one item of it, units × years; template {@code measure}.
 *
 * @param plain what it is in plain words
 * @param unit of its values, or empty for counts
 * @param years the columns; without address where the archive has no report of the year
 * @param download its numbers as a table, if a report states any
 * @param total the measure's own totals
 * @param parts of that list
 * @param items the same for each of its items that a report states
 * @param compare a comparison that begins with it, or without address
 */
public record MeasurePage(
        String title,
        String description,
        List<Link> crumbs,
        String plain,
        String unit,
        List<Link> years,
        Download download,
        List<UnitRow> total,
        Parts parts,
        List<Item> items,
        Link compare)
        implements Page {
    /** A unit's values, one a year. */
    public record UnitRow(Link unit, List<Shown> values, Spark spark) {}

    /**
     * An item of the measure.
     *
     * @param own its own page, where it has too many rows to stand here; else without address
     */
    public record Item(String name, String id, Link own, List<UnitRow> rows) {}
}
