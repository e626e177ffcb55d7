package mingzhang.search;

import java.util.List;
import java.util.Map;
import mingzhang.archive.TakenIn;
import mingzhang.report.Finding;
import mingzhang.report.Measure;
import mingzhang.report.ReportId;

/**
 * All that a search is made from.
 *
 * @param program names the program that makes it, so that what an older one kept is not used
 */
public record SearchInput(
        TakenIn taken,
        Map<ReportId, List<Finding>> findings,
        List<Measure> measures,
        String program) {
    public SearchInput {
        findings = Map.copyOf(findings);
        measures = List.copyOf(measures);
    }
}
