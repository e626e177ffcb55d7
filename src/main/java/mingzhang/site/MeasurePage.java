package mingzhang.site;

import java.util.List;

/**
 * One measure, units × years; template {@code measure}.
 *
 * @param plain what it is in plain words
 * @param unit of its values, or empty for counts
 * @param download its numbers as a table, if a report states any
 * @param total the measure's own totals
 * @param items the same for each of its items that a report states
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
        List<Item> items)
        implements Page {
    /** A unit's values, one a year. */
    public record UnitRow(Link unit, List<Shown> values, Spark spark) {}

    /** An item of the measure. */
    public record Item(String name, String id, List<UnitRow> rows) {}
}
