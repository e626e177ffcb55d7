package mingzhang.site;

import java.util.List;

/**
 * Units with their years: all of them, or those of a region or level; template {@code units}.
 *
 * @param regions the regions right below with the number of their units, and those below them
 * @param levels the levels with the number of their units; only where all units are listed
 * @param years the pages of single years; likewise
 * @param initials the letters that names begin with, each where it begins
 * @param filterLevels the levels of the units of this part
 * @param matrix a part of the units, in the order of their names
 * @param parts of the list
 */
public record ListPage(
        String title,
        String description,
        List<Link> crumbs,
        List<Region> regions,
        List<Link> levels,
        List<Link> years,
        List<Link> initials,
        List<String> filterLevels,
        Matrix matrix,
        Parts parts)
        implements Page {
    /** A region and those right below it. */
    public record Region(Link region, List<Region> below) {}
}
