package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** Tells how an account set against its budget by a difference does not add up. */
record BudgetFindings(Rule rule, Account account, Ledger ledger) {

    void difference(Figure amount, Figure budget, Figure difference) {
        BigDecimal right = amount.value().subtract(budget.value());
        Message message =
                Message.of(
                        "finding.completion.difference",
                        difference.line(),
                        Findings.money(difference.value().abs()),
                        Findings.money(amount.value()),
                        Findings.money(budget.value()),
                        Findings.money(right));
        Cause cause = new Cause().slipsOfThePen(difference.value(), Interval.rounded(right));
        tell(difference, message, difference.value(), right, List.of(amount, budget), cause);
    }

    void rate(Figure amount, Figure difference, BigDecimal rate) {
        BigDecimal budget = amount.value().subtract(difference.value());
        BigDecimal right = Findings.percent(difference.value(), budget, rate);
        Message message =
                Message.of(
                        "finding.completion.against",
                        difference.line(),
                        Findings.plain(rate.abs()),
                        Findings.money(difference.value().abs()),
                        Findings.money(budget),
                        Findings.plain(right.abs()),
                        Findings.name(amount));
        boolean base =
                Quotient.share(difference.value(), amount.value())
                        .filter(of -> of.fits(rate))
                        .isPresent();
        Cause cause = new Cause().when(base, "base_this_year");
        if (!base) {
            Quotient.change(amount.value(), difference.value())
                    .ifPresent(of -> cause.slipsOfThePen(rate, of.rounded()));
        }
        tell(difference, message, rate, right, List.of(amount), cause);
    }

    /** 减少5万元，完成预算的95%. */
    void done(Figure amount, Figure difference, BigDecimal done) {
        BigDecimal budget = amount.value().subtract(difference.value());
        BigDecimal right = Findings.percent(amount.value(), budget, done);
        Message message =
                Message.of(
                        "finding.completion.done",
                        difference.line(),
                        Findings.name(amount),
                        Findings.money(difference.value().abs()),
                        Findings.plain(done),
                        Findings.money(amount.value()),
                        Findings.money(budget),
                        Findings.plain(right));
        Cause cause = new Cause().slipsOfThePen(done, Interval.rounded(right));
        tell(difference, message, done, right, List.of(amount), cause);
    }

    /** 减少5万元，增长5%. */
    void turned(Figure difference, String way, String turn, BigDecimal rate) {
        Message message =
                Message.of(
                        "finding.completion.turned",
                        difference.line(),
                        way + Findings.money(difference.value().abs()),
                        turn + Findings.plain(rate.abs()));
        Cause cause = new Cause().when(true, "sign");
        tell(difference, message, rate.negate(), rate, List.of(), cause);
    }

    /**
     * @param rate as it is stated, with its sign
     * @param right what it may be
     */
    void deviation(Figure amount, Figure budget, BigDecimal rate, Interval right) {
        BigDecimal difference = amount.value().subtract(budget.value());
        BigDecimal expected = Findings.percent(difference, budget.value(), rate);
        Message message =
                Message.of(
                        "finding.completion.deviation",
                        amount.line(),
                        Findings.plain(rate),
                        Findings.money(amount.value()),
                        Findings.money(budget.value()),
                        Findings.plain(expected));
        Cause cause = new Cause().slipsOfThePen(rate, right);
        tell(amount, message, rate, expected, List.of(budget), cause);
    }

    /** Tells of a rate that does not fit, unless one of that line was told already. */
    void doneUnlessTold(Figure amount, Figure budget, BigDecimal rate, int line) {
        Quotient.share(amount.value(), budget.value())
                .filter(right -> !right.fits(rate))
                .filter(right -> !ledger.told(rule, line, Findings.plain(rate)))
                .ifPresent(right -> done(amount, budget, rate, right.rounded()));
    }

    /** A stated rate of account and budget that both stand before it. */
    void done(Figure amount, Figure budget, BigDecimal rate, Interval right) {
        BigDecimal expected = Findings.percent(amount.value(), budget.value(), rate);
        Message message =
                Message.of(
                        "finding.completion",
                        amount.line(),
                        Findings.name(amount),
                        Findings.money(amount.value()),
                        Findings.money(budget.value()),
                        Findings.plain(expected),
                        Findings.plain(rate));
        Cause cause = new Cause().slipsOfThePen(rate, right);
        tell(amount, message, rate, expected, List.of(budget), cause);
    }

    private void tell(
            Figure at,
            Message message,
            BigDecimal stated,
            BigDecimal expected,
            List<Figure> others,
            Cause cause) {
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                at.line(),
                                Severity.ERROR,
                                message,
                                stated,
                                expected,
                                others.stream().map(Figure::line).toList(),
                                at.quote(),
                                cause.named()));
    }
}
