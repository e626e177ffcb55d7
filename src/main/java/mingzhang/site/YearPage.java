package mingzhang.site;

import java.util.List;

/**
 * Every unit of a year; template {@code year}.
 *
 * @param year as a number
 * @param years all years
 * @param measures the columns: a name and the measure's page
 * @param rows units by the first column, the largest first
 * @param parts of the rows; sums are of all of them
 * @param sums one a column, with how many units are in it
 * @param ranking the first units by the first column; only on the first part
 * @param download its numbers as a table, if it has any
 * @param missing units without a published report of the year; only on the first part
 * @param missingMore how many more of them there are, or empty
 * @param units how many units the archive has
 * @param compare a comparison that begins with it, or without address
 */
public record YearPage(
        String title,
        String description,
        List<Link> crumbs,
        int year,
        List<Link> years,
        List<Link> measures,
        List<UnitRow> rows,
        Parts parts,
        List<Sum> sums,
        List<Ranked> ranking,
        Download download,
        List<Link> missing,
        String missingMore,
        int units,
        Link compare)
        implements Page {
    /** A unit and its values, one a column. */
    public record UnitRow(Link unit, List<Shown> values) {}

    /**
     * A column summed.
     *
     * @param of how many units are in sum and median, of how many
     */
    public record Sum(String sum, String median, String of) {}
}
