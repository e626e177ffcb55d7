package mingzhang.site;

import java.util.List;

/**
 * Units with their years: all of them, or those of a region; template {@code units}.
 *
 * @param regions the regions right below, with the number of their units
 */
public record ListPage(
        String title, String description, List<Link> crumbs, List<Link> regions, Matrix matrix)
        implements Page {}
