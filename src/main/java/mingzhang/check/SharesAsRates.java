package mingzhang.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Breakdown;
import mingzhang.report.Figure;
import mingzhang.report.Finding;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * Completion rates of items that are their shares of the total once more. That alone may be chance:
 * it is a finding where the budgets behind the rates make more than the total's budget can be.
 */
final class SharesAsRates {
    private static final MathContext DOWN = new MathContext(24, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(24, RoundingMode.CEILING);

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;

    SharesAsRates(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    /** An amount and its completion rate, which give the budget. */
    private record Executed(Figure rate, Figure amount) {
        BigDecimal atLeast() {
            BigDecimal low = Interval.rounded(amount.value()).low();
            return low.movePointRight(2).divide(Interval.trimmed(rate.value()).high(), DOWN);
        }

        BigDecimal about() {
            return amount.value().movePointRight(2).divide(rate.value(), MathContext.DECIMAL64);
        }
    }

    void check() {
        account.breakdowns().stream()
                .filter(b -> b.whole().isEmpty())
                .filter(b -> !StatedParts.elsewhere(account.statements(), b))
                .forEach(this::breakdown);
    }

    private void breakdown(Breakdown breakdown) {
        List<Executed> parts = new ArrayList<>();
        breakdown
                .parts()
                .forEach(item -> executed(breakdown.measure(), item).ifPresent(parts::add));
        Optional<Executed> whole = executed(breakdown.measure(), "");
        if (whole.isEmpty() || parts.isEmpty()) {
            return;
        }
        BigDecimal together =
                parts.stream().map(Executed::atLeast).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (together.compareTo(most(breakdown, whole.get())) <= 0) {
            ledger.agrees(rule);
            return;
        }
        List<Executed> shares = parts.stream().filter(p -> isShare(p, whole.get())).toList();
        if (shares.isEmpty()) {
            ledger.couldNot(rule, "budget-not-stated");
        }
        shares.forEach(p -> ledger.differs(rule, finding(p, parts, whole.get())));
    }

    private Optional<Executed> executed(String measure, String item) {
        return account.statements().of(measure, item, Kind.COMPLETION_RATE).stream()
                .filter(rate -> rate.value().subtract(rate.value().ulp()).signum() > 0)
                .flatMap(
                        rate ->
                                account.statements().beside(rate, Kind.AMOUNT).stream()
                                        .filter(amount -> amount.value().signum() > 0)
                                        .map(amount -> new Executed(rate, amount)))
                .findFirst();
    }

    /** The total's budget at most, of the stated total or of what its parts make. */
    private BigDecimal most(Breakdown breakdown, Executed whole) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String item : breakdown.parts()) {
            for (Figure part : account.statements().of(breakdown.measure(), item, Kind.AMOUNT)) {
                sum = sum.add(Interval.rounded(part.value()).high());
                break;
            }
        }
        BigDecimal amount = Interval.rounded(whole.amount().value()).high().max(sum);
        return amount.movePointRight(2).divide(Interval.trimmed(whole.rate().value()).low(), UP);
    }

    private boolean isShare(Executed part, Executed whole) {
        BigDecimal rate = part.rate().value();
        boolean stated =
                account
                        .statements()
                        .of(part.rate().measure(), part.rate().item(), Kind.SHARE)
                        .stream()
                        .anyMatch(share -> share.value().compareTo(rate) == 0);
        return stated
                || Quotient.share(part.amount().value(), whole.amount().value())
                        .filter(of -> of.fits(rate))
                        .isPresent();
    }

    private Finding finding(Executed part, List<Executed> parts, Executed whole) {
        BigDecimal together =
                parts.stream().map(Executed::about).reduce(BigDecimal.ZERO, BigDecimal::add);
        Message message =
                Message.of(
                        "finding.completion.share",
                        part.rate().line(),
                        Findings.name(part.amount()),
                        Findings.plain(part.rate().value()),
                        money(part.about()),
                        money(together),
                        whole.rate().line(),
                        Findings.plain(whole.rate().value()),
                        money(whole.about()));
        List<Figure> others = new ArrayList<>(List.of(whole.rate()));
        parts.forEach(p -> others.add(p.rate()));
        return new Findings(account, rule.id())
                .contradicted(part.rate(), Severity.ERROR, message, others);
    }

    private static String money(BigDecimal value) {
        return Findings.money(Findings.rounded(value, 2));
    }
}
