package mingzhang.extract;

import java.util.List;
import mingzhang.report.Absence;
import mingzhang.report.Figure;
import mingzhang.report.Unread;
import mingzhang.report.Warning;

/**
 * What the sentences of 决算情况说明 state.
 *
 * @param numbers count of the numbers in its prose, as the data contract counts them
 * @param numbersRead how many of those were understood
 */
public record Narrative(
        List<Figure> figures,
        List<Absence> absences,
        List<Unread> unread,
        int numbers,
        int numbersRead,
        List<Warning> warnings) {
    public Narrative {
        figures = List.copyOf(figures);
        absences = List.copyOf(absences);
        unread = List.copyOf(unread);
        warnings = List.copyOf(warnings);
    }
}
