package mingzhang.site;

import java.util.List;

/**
 * The list of measures; template {@code measures}.
 *
 * @param measures all measures, in the order of the data contract
 */
public record MeasuresPage(
        String title, String description, List<Link> crumbs, List<Listed> measures)
        implements Page {
    /**
     * A measure.
     *
     * @param plain what it is in plain words
     * @param reports how many reports state its total
     */
    public record Listed(Link measure, String plain, String unit, int reports) {}
}
