package mingzhang.site;

import java.util.List;

/**
 * The list of years; template {@code years}.
 *
 * @param years the newest first
 */
public record YearsPage(String title, String description, List<Link> crumbs, List<Year> years)
        implements Page {
    /**
     * A year.
     *
     * @param reports how many are published
     * @param sum of what their units spent
     * @param of how many units are in the sum, of how many
     */
    public record Year(Link year, int reports, String sum, String of) {}
}
