package mingzhang.check;

import java.util.List;
import java.util.Optional;
import mingzhang.archive.ReadReport;
import mingzhang.archive.ReportSummary;
import mingzhang.report.Breakdown;
import mingzhang.report.CheckTally;
import mingzhang.report.Finding;

/** Holds a report against every rule of the data contract. Safe for use by several threads. */
public final class Checks {
    private final List<Rule> rules = Rules.all();
    private final List<Breakdown> breakdowns;

    /**
     * @param breakdowns which parts add up to which whole, by the form
     */
    public Checks(List<Breakdown> breakdowns) {
        this.breakdowns = List.copyOf(breakdowns);
    }

    /**
     * What came of the checks.
     *
     * @param findings what does not add up, in the order of the source
     * @param tallies how often each rule had each outcome
     */
    public record Result(List<Finding> findings, List<CheckTally> tallies) {
        public Result {
            findings = List.copyOf(findings);
            tallies = List.copyOf(tallies);
        }
    }

    /**
     * Checks one report.
     *
     * @param earlier the report of the year before, of the same unit or of the one that it follows
     */
    public Result check(ReadReport read, Optional<ReportSummary> earlier) {
        Account account = Account.of(read, earlier, breakdowns);
        Ledger ledger = new Ledger(read.report().id());
        Account meant = account.meant();
        rules.forEach(rule -> rule.check(rule.literal() ? account : meant, ledger));
        return new Result(Groups.numbered(ledger.findings()), ledger.tallies());
    }

    /** The rule ids in the order of the data contract. */
    public List<String> ruleIds() {
        return rules.stream().map(Rule::id).toList();
    }
}
