package mingzhang.site;

import java.util.List;

/**
 * A unit: its years side by side; template {@code unit}.
 *
 * @param level 省级 …, or empty
 * @param regions the region's steps with their pages
 * @param names its former and other names
 * @param successors how it follows or is followed by other units
 * @param years every year from the first to the last, as columns
 * @param rows one a measure
 * @param without measures of which no report of the unit states a total
 * @param prior what reports say of the year before, beside what that year's report says; what
 *     differs first
 * @param projects the list of its projects, or without address
 * @param download its numbers as a table, if it has any
 * @param checked whether reports were checked
 * @param findings what does not add up, newest year first
 * @param remarks findings that are a matter of form
 * @param compare a comparison that begins with it, or without address
 */
public record UnitPage(
        String title,
        String description,
        List<Link> crumbs,
        String level,
        List<Link> regions,
        List<String> names,
        List<Link> successors,
        List<YearHead> years,
        List<MeasureRow> rows,
        List<Link> without,
        List<PriorRow> prior,
        Link projects,
        Download download,
        boolean checked,
        List<FindingNote> findings,
        List<FindingNote> remarks,
        Link compare)
        implements Page {
    /**
     * A year's column.
     *
     * @param state {@code published}, {@code replaced}, {@code rejected}, {@code withdrawn} or
     *     {@code none}
     * @param stateWords the state in words
     */
    public record YearHead(Link year, String state, String stateWords) {}

    /** A measure's row. */
    public record MeasureRow(Link measure, String unit, List<YearValue> values, Spark spark) {}

    /**
     * A year's value.
     *
     * @param change against the year before, composed, or empty
     */
    public record YearValue(Shown value, String change) {}
}
