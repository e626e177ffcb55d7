package mingzhang.site;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/**
 * One report, whole; template {@code report}.
 *
 * @param unit the unit's page
 * @param year of the account
 * @param level 省级 …, or empty
 * @param regions the region's steps with their pages
 * @param source the submitted file beside the page
 * @param sha256 of the source
 * @param published ISO date, or empty
 * @param original the unit's own publication, or without address
 * @param rejected why the submission now in its place was not taken, or empty
 * @param replaced the reports whose place it took, oldest first, with what it changed
 * @param numbers how many numbers its narrative has
 * @param numbersRead how many of them were read
 * @param minute “一分钟读懂”, sentences of phrases
 * @param key the key figures with their names
 * @param checked whether the report was checked
 * @param checks how its checks came out
 * @param findings what does not add up
 * @param remarks findings that are a matter of form
 * @param charts drawn from its figures: what the money is made of
 * @param changes the same: this year beside the one before
 * @param projects its projects
 * @param body the report itself
 * @param terms the terms it explains, with their lines
 * @param glossary what its text's terms mean, for scripts: JSON, by name
 * @param figures every number that was read
 * @param unread numbers that were not understood
 * @param unnamed numbers that were, but have no name in the open data
 * @param absences what the report says there is not
 * @param attachments files published beside it
 * @param downloads its data
 * @param older the year before, or without address
 * @param newer the year after, or without address
 * @param years every year that the archive has of the unit
 * @param cite how to cite the report
 * @param report its id, {@code unit/year}
 */
public record ReportPage(
        String title,
        String description,
        List<Link> crumbs,
        Link unit,
        int year,
        String level,
        List<Link> regions,
        Link source,
        String sha256,
        String published,
        Link original,
        String rejected,
        List<ReplacedNote> replaced,
        String numbers,
        String numbersRead,
        List<List<Phrase>> minute,
        List<KeyFigure> key,
        boolean checked,
        CheckCounts checks,
        List<FindingNote> findings,
        List<FindingNote> remarks,
        List<Chart> charts,
        List<Chart> changes,
        List<ProjectRow> projects,
        Body body,
        List<Link> terms,
        SafeString glossary,
        List<FigureRow> figures,
        List<UnreadRow> unread,
        List<UnreadRow> unnamed,
        List<Link> absences,
        List<Link> attachments,
        List<Download> downloads,
        Link older,
        Link newer,
        List<Link> years,
        String cite,
        String report)
        implements Page {

    /**
     * A key figure.
     *
     * @param note a few words under it, or empty
     */
    public record KeyFigure(String name, Shown value, String note) {}

    /**
     * A project's table.
     *
     * @param indicators how many rows of indicators it has
     */
    public record ProjectRow(
            String name, String href, Shown budget, Shown executed, Shown rate, int indicators) {}

    /**
     * A number that was read.
     *
     * @param id address of the row
     * @param number the number in its sentence
     * @param evidence what it is called where a reader ticks it
     */
    public record FigureRow(
            String id,
            Link number,
            String subject,
            String kind,
            String value,
            String base,
            String evidence) {}

    /** A number that is not among the figures, and why. */
    public record UnreadRow(String id, Link number, String quote, String reason) {}
}
