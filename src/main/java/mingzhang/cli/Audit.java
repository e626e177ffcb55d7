package mingzhang.cli;

import java.util.List;
import mingzhang.report.CheckTally;
import mingzhang.report.Finding;
import mingzhang.site.ReportDigest;

/**
 * What is found out about one report once it is read: kept until it, the report of the year before
 * or the program changes.
 */
record Audit(List<Finding> findings, List<CheckTally> tallies, ReportDigest digest) {
    Audit {
        findings = List.copyOf(findings);
        tallies = List.copyOf(tallies);
    }
}
