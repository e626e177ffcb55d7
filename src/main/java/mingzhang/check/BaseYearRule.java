package mingzhang.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** A comparison that names a year other than the one before. */
final class BaseYearRule implements Rule {
    @Override
    public String id() {
        return "base_year";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        Set<Integer> told = new HashSet<>();
        int right = account.year() - 1;
        for (Figure figure : account.report().figures()) {
            if (figure.baseYear().isEmpty()
                    || ofThisBudget(account, figure)
                    || !told.add(figure.line() * 10_000 + figure.baseYear().getAsInt())) {
                continue;
            }
            int stated = figure.baseYear().getAsInt();
            if (stated == right) {
                ledger.agrees(this);
                continue;
            }
            Message message =
                    Message.of(
                            "finding.base_year",
                            figure.line(),
                            Findings.name(figure),
                            stated,
                            account.year(),
                            right);
            ledger.differs(
                    this,
                    new Findings(account, id())
                            .aboutWords(
                                    figure.line(),
                                    figure.section(),
                                    Severity.WARNING,
                                    message,
                                    String.valueOf(stated),
                                    BigDecimal.valueOf(right).toPlainString(),
                                    figure.quote()));
        }
        if (told.isEmpty()) {
            ledger.notApplicable(this);
        }
    }

    /** A comparison with the year's own budget, not with an earlier year. */
    private static boolean ofThisBudget(Account account, Figure figure) {
        return figure.baseYear().orElse(0) == account.year() && figure.quote().contains("预算");
    }
}
