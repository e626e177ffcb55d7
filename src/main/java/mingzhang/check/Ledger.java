package mingzhang.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mingzhang.report.CheckTally;
import mingzhang.report.CheckTally.Outcome;
import mingzhang.report.Finding;
import mingzhang.report.ReportId;

/** Takes down how each check of one report came out. */
final class Ledger {
    private final ReportId report;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Key, Integer> counts = new TreeMap<>();
    private final Set<Told> told = new HashSet<>();

    private record Told(String rule, int line, String stated) {}

    private record Key(String rule, Outcome outcome, String reason) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byRule = rule.compareTo(other.rule);
            int byOutcome = byRule != 0 ? byRule : outcome.compareTo(other.outcome);
            return byOutcome != 0 ? byOutcome : reason.compareTo(other.reason);
        }
    }

    Ledger(ReportId report) {
        this.report = report;
    }

    void agrees(Rule rule) {
        count(rule, Outcome.AGREES, "");
    }

    void differs(Rule rule, Finding finding) {
        count(rule, Outcome.DIFFERS, "");
        findings.add(finding);
        told.add(new Told(finding.rule(), finding.place().line(), finding.stated()));
    }

    void notApplicable(Rule rule) {
        count(rule, Outcome.NOT_APPLICABLE, "");
    }

    /** The check could not be made; {@code reason} is a word key below {@code could-not.}. */
    void couldNot(Rule rule, String reason) {
        count(rule, Outcome.COULD_NOT, reason);
    }

    /** Whether the rule has told of the number in the line already. */
    boolean told(Rule rule, int line, String stated) {
        return told.contains(new Told(rule.id(), line, stated));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<CheckTally> tallies() {
        return counts.entrySet().stream()
                .map(
                        e ->
                                new CheckTally(
                                        report,
                                        e.getKey().rule(),
                                        e.getKey().outcome(),
                                        e.getKey().reason(),
                                        e.getValue()))
                .toList();
    }

    private void count(Rule rule, Outcome outcome, String reason) {
        counts.merge(new Key(rule.id(), outcome, reason), 1, Integer::sum);
    }
}
