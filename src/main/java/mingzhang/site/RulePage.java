package mingzhang.site;

import java.util.List;

/**
 * All findings of one rule, in parts; template {@code rule}.
 *
 * @param plain what the rule holds against what
 * @param count how many there are
 * @param findings those of this part, of one report and cause together
 * @param parts of the list
 */
public record RulePage(
        String title,
        String description,
        List<Link> crumbs,
        String plain,
        String count,
        List<FindingNote> findings,
        Parts parts)
        implements Page {}
