package mingzhang.report;

import java.util.List;

/**
 * Everything that was understood of one submission.
 *
 * @param numbers count of the numbers in the prose of 决算情况说明, as the data contract counts them
 * @param numbersRead how many of those were understood
 */
public record Report(
        ReportId id,
        Identity identity,
        List<Figure> figures,
        List<Absence> absences,
        List<Unread> unread,
        List<Project> projects,
        List<Indicator> indicators,
        List<StatementCell> cells,
        List<Term> terms,
        List<ChartValue> charts,
        int numbers,
        int numbersRead,
        List<Warning> warnings) {
    public Report {
        figures = List.copyOf(figures);
        absences = List.copyOf(absences);
        unread = List.copyOf(unread);
        projects = List.copyOf(projects);
        indicators = List.copyOf(indicators);
        cells = List.copyOf(cells);
        terms = List.copyOf(terms);
        charts = List.copyOf(charts);
        warnings = List.copyOf(warnings);
    }

    /** The same report with other figures. */
    public Report stating(List<Figure> others) {
        return new Report(
                id,
                identity,
                others,
                absences,
                unread,
                projects,
                indicators,
                cells,
                terms,
                charts,
                numbers,
                numbersRead,
                warnings);
    }
}
