package mingzhang.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** A stated difference and its rate that do not give the same earlier value. */
final class ChangeRule implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public String id() {
        return "change";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        for (Figure rate : account.report().figures()) {
            if (rate.kind() == Kind.CHANGE_RATE) {
                rate(account, ledger, rate);
            }
        }
    }

    private void rate(Account account, Ledger ledger, Figure rate) {
        Optional<Figure> change = account.statements().beside(rate, Kind.CHANGE);
        Optional<Figure> amount = account.statements().amountOf(rate);
        if (change.isEmpty() || amount.isEmpty()) {
            ledger.couldNot(this, change.isEmpty() ? "change-not-stated" : "amount-not-stated");
            return;
        }
        Interval now = Interval.rounded(amount.get().value());
        Interval difference = Interval.rounded(change.get().value());
        Interval before = now.minus(difference);
        if (change.get().value().signum() == 0) {
            outcome(account, ledger, rate, change.get(), amount.get(), Optional.of(difference));
        } else {
            outcome(
                    account,
                    ledger,
                    rate,
                    change.get(),
                    amount.get(),
                    difference.percentOf(before));
        }
    }

    private void outcome(
            Account account,
            Ledger ledger,
            Figure rate,
            Figure change,
            Figure amount,
            Optional<Interval> right) {
        if (right.isEmpty()) {
            ledger.couldNot(this, "earlier-value-zero");
            return;
        }
        if (Interval.trimmed(rate.value()).meets(right.get())) {
            ledger.agrees(this);
            return;
        }
        BigDecimal before = amount.value().subtract(change.value());
        if (before.signum() == 0) {
            ledger.couldNot(this, "earlier-value-zero");
            return;
        }
        BigDecimal expected =
                Findings.rounded(
                        percent(change.value(), before), Math.max(2, rate.value().scale()));
        String cause = cause(rate, change, amount, right.get());
        String key =
                switch (cause) {
                    case "base_this_year" -> "finding.change.base";
                    case "both_sides" -> "finding.change.both";
                    default -> "finding.change";
                };
        Message message =
                Message.of(
                        key,
                        rate.line(),
                        Findings.money(change.value()),
                        Findings.money(before),
                        Findings.plain(expected),
                        Findings.plain(rate.value()),
                        Findings.money(amount.value()),
                        Findings.name(amount),
                        Findings.money(Findings.rounded(implied(rate, change), 2)));
        ledger.differs(
                this,
                new Findings(account, id())
                        .about(
                                rate,
                                Severity.ERROR,
                                message,
                                expected,
                                List.of(change, amount),
                                cause));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    private static String cause(Figure rate, Figure change, Figure amount, Interval right) {
        Cause cause = new Cause();
        Optional<Interval> ofThisYear =
                Interval.rounded(change.value()).percentOf(Interval.rounded(amount.value()));
        boolean base =
                ofThisYear.isPresent() && Interval.trimmed(rate.value()).meets(ofThisYear.get());
        boolean both = doubled(rate, change, amount);
        cause.when(base, "base_this_year").when(both, "both_sides");
        if (!base && !both) {
            cause.slipsOfThePen(rate.value(), right);
        }
        return cause.named();
    }

    /** This year's value that difference and rate give together. */
    private static BigDecimal implied(Figure rate, Figure change) {
        return rate.value().signum() == 0
                ? change.value()
                : change.value()
                        .add(
                                change.value()
                                        .multiply(HUNDRED)
                                        .divide(rate.value(), MathContext.DECIMAL64));
    }

    /**
     * Whether the stated amount is twice what difference and rate give: revenue and expenditure
     * added.
     */
    private static boolean doubled(Figure rate, Figure change, Figure amount) {
        if (!amount.measure().endsWith(Statements.BOTH_SIDES)) {
            return false;
        }
        Interval once = Interval.rounded(amount.value().divide(TWO, MathContext.DECIMAL64));
        Interval difference = Interval.rounded(change.value());
        return difference
                .percentOf(once.minus(difference))
                .map(Interval.trimmed(rate.value())::meets)
                .orElse(false);
    }
}
