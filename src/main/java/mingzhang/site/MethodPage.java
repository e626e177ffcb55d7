package mingzhang.site;

import java.util.List;

/**
 * How numbers are read and what was not, from this build; template {@code method}.
 *
 * @param numbers how many numbers the prose of all reports has
 * @param numbersRead how many of them were understood
 * @param rate the same in per cent
 * @param figures how many figures there are
 * @param counts what this build found, in numbers
 * @param checks how often each rule was held against the reports, and what came of it
 * @param sections numbers read, by section
 * @param reasons numbers that are not among the figures, by reason
 * @param reports the share that was read, report by report, the lowest first
 */
public record MethodPage(
        String title,
        String description,
        List<Link> crumbs,
        String numbers,
        String numbersRead,
        String rate,
        String figures,
        List<Count> counts,
        List<RuleCount> checks,
        List<Count> sections,
        List<Count> reasons,
        List<ReportCount> reports)
        implements Page {
    /** A count with what it counts. */
    public record Count(String label, String count) {}

    /**
     * A rule's outcomes.
     *
     * @param plain what it holds against what
     */
    public record RuleCount(String rule, String plain, CheckCounts counts) {}

    /** How many numbers of a report were read. */
    public record ReportCount(Link report, String numbers, String read, String rate) {}
}
