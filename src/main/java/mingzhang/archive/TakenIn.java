package mingzhang.archive;

import java.util.List;
import java.util.Map;
import mingzhang.report.Problem;
import mingzhang.report.ReportId;

/**
 * An archive whose submissions are read.
 *
 * @param keys for each published report the hash of all that its reading was made from
 * @param replaced for reports that took another's place what that changed, oldest first
 * @param anew how many submissions were read, and not taken from what was kept
 * @param problems every rejection and warning, the tree's first, then by report
 */
public record TakenIn(
        Archive archive,
        Reports reports,
        Map<ReportId, String> keys,
        Map<ReportId, List<Replacement>> replaced,
        int anew,
        List<Problem> problems) {
    public TakenIn {
        keys = Map.copyOf(keys);
        replaced = Map.copyOf(replaced);
        problems = List.copyOf(problems);
    }
}
