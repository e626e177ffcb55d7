package mingzhang.cli;

import java.util.List;
import java.util.Map;
import mingzhang.report.CheckTally;
import mingzhang.report.Finding;
import mingzhang.report.Problem;
import mingzhang.report.Rejection;
import mingzhang.report.ReportId;
import mingzhang.report.Revision;
import mingzhang.report.Severity;
import mingzhang.site.ReportDigest;

/**
 * What came of checking.
 *
 * @param done whether reports were checked at all
 * @param findings by report, reports without any left out
 * @param tallies how often a rule had an outcome, by report
 * @param revisions figures that replaced reports changed
 * @param digests what pages across reports need of each, by report
 * @param made for each report the hash of all that its reading and its checks were made from
 */
record Checked(
        boolean done,
        Map<ReportId, List<Finding>> findings,
        Map<ReportId, List<CheckTally>> tallies,
        List<Revision> revisions,
        List<ReportDigest> digests,
        Map<ReportId, String> made) {
    Checked {
        findings = Map.copyOf(findings);
        tallies = Map.copyOf(tallies);
        revisions = List.copyOf(revisions);
        digests = List.copyOf(digests);
        made = Map.copyOf(made);
    }

    List<Finding> of(ReportId id) {
        return findings.getOrDefault(id, List.of());
    }

    List<CheckTally> talliesOf(ReportId id) {
        return tallies.getOrDefault(id, List.of());
    }

    List<Revision> revisionsOf(ReportId id) {
        return revisions.stream().filter(revision -> revision.report().equals(id)).toList();
    }

    int count() {
        return findings.values().stream().mapToInt(List::size).sum();
    }

    boolean hasRejection(List<Problem> problems) {
        return problems.stream().anyMatch(Rejection.class::isInstance);
    }

    /** Whether anything was rejected or an error stands. */
    boolean stands(List<Problem> problems) {
        return hasRejection(problems)
                || findings.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
