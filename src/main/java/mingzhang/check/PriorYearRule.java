package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mingzhang.archive.Headline;
import mingzhang.archive.ReportSummary;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** What this year says of an earlier year against what that year's own report states. */
final class PriorYearRule implements Rule {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public String id() {
        return "prior_year";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        for (Figure change : account.report().figures()) {
            boolean ofTheYearBefore =
                    change.kind() == Kind.CHANGE
                            && change.baseYear().orElse(0) == account.year() - 1;
            if (ofTheYearBefore) {
                change(account, ledger, change);
            }
        }
    }

    private void change(Account account, Ledger ledger, Figure change) {
        if (account.earlier().isEmpty()) {
            ledger.notApplicable(this);
            return;
        }
        ReportSummary earlier = account.earlier().get();
        Optional<Figure> amount = account.statements().amountOf(change);
        Optional<Headline> then = then(earlier, change);
        if (amount.isEmpty() || then.isEmpty()) {
            ledger.couldNot(this, amount.isEmpty() ? "amount-not-stated" : "earlier-not-stated");
            return;
        }
        if (explained(amount.get(), change, then.get())) {
            ledger.agrees(this);
            return;
        }
        BigDecimal before = amount.get().value().subtract(change.value());
        Message message =
                Message.of(
                        "finding.prior_year",
                        change.line(),
                        Findings.money(amount.get().value()),
                        Findings.money(change.value()),
                        Findings.money(before),
                        earlier.id().year(),
                        then.get().line(),
                        Findings.money(then.get().value()),
                        Findings.name(change));
        // The slip of that report is told there.
        boolean told =
                copied(amount.get(), change, then.get())
                        || madeOfParts(account, amount.get(), change);
        String cause =
                account.stale(amount.get())
                        .orElseGet(() -> cause(amount.get(), change, then.get()));
        ledger.differs(
                this,
                new Findings(account, id())
                        .about(
                                change,
                                told ? Severity.INFO : Severity.WARNING,
                                message,
                                amount.get().value().subtract(then.get().value()),
                                List.of(amount.get()),
                                told ? "" : cause));
    }

    /** Rounding, or cutting off, all three numbers explains what they are apart. */
    private static boolean explained(Figure amount, Figure change, Headline then) {
        Stream<Function<BigDecimal, Interval>> shown =
                Stream.of(Interval::rounded, Interval::cutOff);
        return shown.anyMatch(
                as ->
                        as.apply(amount.value())
                                .minus(as.apply(change.value()))
                                .meets(as.apply(then.value())));
    }

    /** What that year's report states; where it states only the sides of a total, one of them. */
    private static Optional<Headline> then(ReportSummary earlier, Figure change) {
        Optional<Headline> own = earlier.headline(change.measure(), change.item(), Kind.AMOUNT);
        if (own.isPresent() || !change.measure().endsWith(Statements.BOTH_SIDES)) {
            return own;
        }
        return change.item().isEmpty()
                ? earlier.headline(change.measure(), "收入", Kind.AMOUNT)
                : earlier.headline(change.measure(), "", Kind.AMOUNT);
    }

    /** Whether the slip is that report's own, which is told there: its number is a multiple. */
    private static boolean copied(Figure amount, Figure change, Headline then) {
        Interval before = Interval.rounded(amount.value()).minus(Interval.rounded(change.value()));
        boolean twice =
                change.measure().endsWith(Statements.BOTH_SIDES)
                        && before.meets(Interval.rounded(then.value().multiply(HALF)));
        return twice
                || Stream.of(-4, -2, -1, 1, 2, 4)
                        .map(places -> then.value().scaleByPowerOfTen(places))
                        .anyMatch(v -> v.signum() != 0 && before.meets(Interval.rounded(v)));
    }

    /** Whether that report's own parts make what is said of it here: its total is told there. */
    private static boolean madeOfParts(Account account, Figure amount, Figure change) {
        Interval before = Interval.rounded(amount.value()).minus(Interval.rounded(change.value()));
        ReportSummary earlier = account.earlier().orElseThrow();
        return account.breakdowns().stream()
                .filter(b -> b.measure().equals(change.measure()))
                .filter(b -> b.whole().equals(change.item()))
                .filter(
                        b ->
                                b.needed().stream()
                                        .allMatch(p -> value(earlier, b.measure(), p).isPresent()))
                .map(
                        b ->
                                b.parts().stream()
                                        .flatMap(p -> value(earlier, b.measure(), p).stream())
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .anyMatch(sum -> before.meets(Interval.rounded(sum)));
    }

    private static Optional<BigDecimal> value(ReportSummary report, String measure, String item) {
        return report.headline(measure, item, Kind.AMOUNT).map(Headline::value);
    }

    private static String cause(Figure amount, Figure change, Headline then) {
        Interval before = Interval.rounded(then.value());
        Interval now = Interval.rounded(amount.value());
        Interval half = Interval.rounded(amount.value().multiply(HALF));
        Interval difference = Interval.rounded(change.value());
        boolean both =
                change.measure().endsWith(Statements.BOTH_SIDES)
                        && half.minus(difference).meets(before);
        Cause cause = new Cause().when(both, "both_sides");
        if (!both) {
            cause.misplaced(change.value(), now.minus(before));
        }
        if (!both && cause.named().isEmpty()) {
            cause.misplaced(amount.value(), before.plus(difference));
        }
        return cause.named();
    }
}
