package mingzhang.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An entry that answers a query.
 *
 * @param type figure, term, unit, project or passage
 * @param report {@code unit/year}; empty for a unit, unless one year was asked for
 * @param url address from the site's root
 * @param excerpt plain text that shows what was typed
 * @param marks {@code [from, to]} pairs in the excerpt
 * @param missing how many of the words it lacks; 0 unless nothing has them all
 * @param disputed whether a finding says that the figure does not agree with another
 */
public record Hit(
        String type,
        String report,
        String unit,
        int year,
        int line,
        String title,
        String url,
        String excerpt,
        List<List<Integer>> marks,
        double score,
        int missing,
        boolean disputed,
        Optional<FigureHit> figure) {
    public Hit {
        marks = List.copyOf(marks);
    }

    /** What a figure's hit carries besides. */
    public record FigureHit(
            String measure, String item, String kind, BigDecimal value, String valueUnit) {}

    /**
     * The hit that an entry is.
     *
     * @param year of a unit's report that was asked for, else the entry's own
     */
    static Hit of(SearchEntry entry, int year, Verdict verdict, Excerpt excerpt) {
        boolean unit = entry.type() == SearchEntry.Type.UNIT;
        String report = unit && year > 0 ? entry.unit() + "/" + year : entry.report();
        String url =
                "units/"
                        + (report.isEmpty() ? entry.unit() : report)
                        + "/index.html"
                        + (unit ? "" : "#L" + entry.line());
        return new Hit(
                entry.type().id(),
                report,
                entry.unit(),
                year,
                entry.line(),
                entry.title(),
                url,
                excerpt.text(),
                excerpt.marks(),
                verdict.score(),
                verdict.missing(),
                entry.disputed(),
                entry.value()
                        .map(
                                value ->
                                        new FigureHit(
                                                entry.measure(),
                                                entry.item(),
                                                entry.kind(),
                                                value,
                                                entry.valueUnit())));
    }
}
