package mingzhang.site;

import java.util.List;

/**
 * The address of a report that is not shown: rejected or withdrawn; template {@code gone}.
 *
 * @param state {@code rejected} or {@code withdrawn}
 * @param reason why, in words
 * @param date when it was withdrawn, or empty
 * @param unit the unit's page
 */
public record GonePage(
        String title,
        String description,
        List<Link> crumbs,
        String state,
        String reason,
        String date,
        Link unit)
        implements Page {}
