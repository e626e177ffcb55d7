package mingzhang.site;

import java.util.List;

/**
 * What does not add up; template {@code findings}.
 *
 * @param checked whether the reports were checked
 * @param checks how all checks came out
 * @param count of all findings
 * @param groups all findings by rule
 * @param causes findings whose slip is known, by slip; here and below without matters of form
 * @param units with how many findings each has, the most first
 * @param years the newest first
 */
public record FindingsPage(
        String title,
        String description,
        List<Link> crumbs,
        boolean checked,
        CheckCounts checks,
        String count,
        List<Group> groups,
        List<Cause> causes,
        List<Counted> units,
        List<Year> years)
        implements Page {
    /**
     * The findings of a rule.
     *
     * @param id address on the page
     * @param plain what the rule holds against what
     * @param count how many there are
     * @param findings all of them, or the first where there are many
     * @param all the page that has all of them, or without address
     */
    public record Group(
            String id,
            String rule,
            String plain,
            String count,
            List<FindingNote> findings,
            Link all) {}

    /** The findings that one kind of slip explains, the first where there are many. */
    public record Cause(String id, String cause, String count, List<FindingNote> findings) {}

    /** A page with how many findings it lists. */
    public record Counted(Link link, String count) {}

    /** A year and its reports, those with most findings where there are many. */
    public record Year(String id, String year, String count, List<Counted> reports) {}
}
