package mingzhang.site;

import java.util.List;

/**
 * The home page; template {@code home}.
 *
 * @param counts the three numbers with a sentence each
 * @param matrix units × years
 * @param units the list of all units
 * @param rankingYear the newest year that has amounts, or empty
 * @param ranking who spent how much in that year, the largest first
 * @param rankingNote how many units are in it
 * @param findings the three that weigh most
 * @param findingCount how many there are
 * @param allFindings the page of all findings
 * @param newest reports by date, or else by year
 * @param regions with the number of their units
 * @param data the page of the open data
 * @param method the page on method
 * @param texts the archive's own pages
 */
public record HomePage(
        String title,
        String description,
        List<Link> crumbs,
        List<Count> counts,
        Matrix matrix,
        Link units,
        Link rankingYear,
        List<Ranked> ranking,
        String rankingNote,
        List<FindingNote> findings,
        String findingCount,
        Link allFindings,
        List<Newest> newest,
        List<Link> regions,
        Link data,
        Link method,
        List<Link> texts)
        implements Page {
    /**
     * A number that sums the archive up.
     *
     * @param red whether it counts what does not add up
     */
    public record Count(String number, String words, String href, boolean red) {}

    /** A report that came in. */
    public record Newest(Link report, String date) {}
}
