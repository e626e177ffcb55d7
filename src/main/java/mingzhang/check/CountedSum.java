package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** What is counted, not measured, and does not add up: 车辆 by their sort, points of a score. */
record CountedSum(Figure whole, List<Figure> parts) {

    BigDecimal sum() {
        return SumRule.sum(parts);
    }

    /** Tells of it; parts that are none are left out of the sum as it is written. */
    void differs(Rule rule, Account account, Ledger ledger, Severity severity, String cause) {
        String terms =
                parts.stream()
                        .filter(p -> p.value().signum() != 0)
                        .map(p -> Findings.plain(p.value()))
                        .collect(Collectors.joining(" + "));
        Message message =
                Message.of(
                        "finding.sum.counts",
                        whole.line(),
                        whole.item(),
                        Findings.plain(whole.value()),
                        terms.isEmpty() ? "0" : terms,
                        Findings.plain(sum()));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                whole.line(),
                                severity,
                                message,
                                whole.value(),
                                sum(),
                                parts.stream().map(Figure::line).toList(),
                                whole.quote(),
                                cause));
    }
}
