package mingzhang.site;

import java.util.List;

/**
 * One project's table; template {@code project}.
 *
 * @param unit the unit's page
 * @param report the report's page
 * @param year of the report
 * @param table the line where the table begins
 * @param budget planned, 万元
 * @param executed spent, 万元
 * @param rate of completion as the report states it, per cent
 * @param score the scores of its indicators added up, with what they were out of, or empty
 * @param planned what it was to achieve, in the table's words, or empty
 * @param done what it achieved, likewise
 * @param sentences what the narrative says of it
 * @param groups its indicators by their first level
 * @param older the project before in its report, or without address
 * @param newer the one behind, likewise
 * @param others all projects of the report
 */
public record ProjectPage(
        String title,
        String description,
        List<Link> crumbs,
        Link unit,
        Link report,
        int year,
        Link table,
        Shown budget,
        Shown executed,
        Shown rate,
        String score,
        String planned,
        String done,
        List<Sentence> sentences,
        List<Group> groups,
        Link older,
        Link newer,
        Link others)
        implements Page {
    /** A sentence of the narrative and its line. */
    public record Sentence(String text, Link place) {}

    /** The indicators of a first level. */
    public record Group(String name, List<Row> rows) {}

    /**
     * An indicator.
     *
     * @param level2 its second level, or empty
     * @param name what is measured
     * @param target what was planned, or empty
     * @param actual what was achieved, or empty
     * @param weight how many points it may get, or empty
     * @param score how many it got, or empty
     * @param disputed whether a finding disputes something in its line
     */
    public record Row(
            String level2,
            String name,
            String target,
            String actual,
            String weight,
            String score,
            Link place,
            boolean disputed) {}
}
