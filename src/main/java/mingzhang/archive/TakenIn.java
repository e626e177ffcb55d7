package mingzhang.archive;

import java.util.List;
import java.util.Map;
import mingzhang.report.Problem;
import mingzhang.report.ReportId;

/**
 * An archive whose submissions are read.
 *
 * @param keys for each published report the hash of all that its reading was made from
 * @param problems every rejection and warning, the tree's first, then by report
 */
public record TakenIn(
        Archive archive, Reports reports, Map<ReportId, String> keys, List<Problem> problems) {
    public TakenIn {
        keys = Map.copyOf(keys);
        problems = List.copyOf(problems);
    }
}
