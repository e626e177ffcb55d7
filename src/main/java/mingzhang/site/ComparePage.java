package mingzhang.site;

import java.util.List;

/**
 * Where readers set units, measures and years side by side; template {@code compare}.
 *
 * @param example a comparison to begin with, or without address
 * @param measures the pages of measures, for readers without JavaScript
 */
public record ComparePage(
        String title, String description, List<Link> crumbs, Link example, List<Link> measures)
        implements Page {}
