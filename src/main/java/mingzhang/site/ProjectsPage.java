package mingzhang.site;

import java.util.List;

/**
 * Projects: all, those of a year or those of a unit; template {@code projects}.
 *
 * @param count how many there are
 * @param years the lists of single years, the one shown without address
 * @param rows newest year first, then by unit in the archive's order
 * @param parts of the list
 * @param download the data file of all projects, or without address
 */
public record ProjectsPage(
        String title,
        String description,
        List<Link> crumbs,
        String count,
        List<Link> years,
        List<Row> rows,
        Parts parts,
        Link download)
        implements Page {
    /**
     * A project.
     *
     * @param score its indicators' scores added up, or why there is none
     */
    public record Row(
            Link project,
            Link unit,
            String year,
            Shown budget,
            Shown executed,
            Shown rate,
            Shown score) {}
}
