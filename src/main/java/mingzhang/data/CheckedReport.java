package mingzhang.data;

import java.util.List;
import mingzhang.archive.ReadReport;
import mingzhang.archive.Unit;
import mingzhang.report.CheckTally;
import mingzhang.report.Finding;
import mingzhang.report.ReportId;
import mingzhang.report.Revision;

/**
 * One report with everything that was found out about it: what its rows of open data are made of.
 *
 * @param unit whose report it is
 * @param revisions what it changed in the reports it replaced
 */
public record CheckedReport(
        ReadReport read,
        Unit unit,
        List<Finding> findings,
        List<CheckTally> checks,
        List<Revision> revisions) {
    public CheckedReport {
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
        revisions = List.copyOf(revisions);
    }

    public ReportId id() {
        return read.submission().id();
    }
}
