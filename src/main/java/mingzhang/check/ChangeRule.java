package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** A stated difference and its rate that do not give the same earlier value. */
final class ChangeRule implements Rule {
    @Override
    public String id() {
        return "change";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        boolean none = true;
        for (Figure rate : account.report().figures()) {
            if (rate.kind() == Kind.CHANGE_RATE) {
                rate(account, ledger, rate);
                none = false;
            }
        }
        ToldChanges.check(this, account, ledger);
        DoubleNegatives.check(this, account, ledger);
        new PlainGrowth(this, account, ledger).check();
        if (none) {
            ledger.notApplicable(this);
        }
    }

    private void rate(Account account, Ledger ledger, Figure rate) {
        Optional<Figure> change = account.statements().beside(rate, Kind.CHANGE);
        Optional<Figure> amount = account.statements().amountOf(rate);
        if (change.isEmpty() || amount.isEmpty()) {
            ledger.couldNot(this, change.isEmpty() ? "change-not-stated" : "amount-not-stated");
            return;
        }
        Movement movement = new Movement(rate, change.get(), amount.get());
        Optional<Quotient> right = movement.right();
        if (right.isEmpty()) {
            ledger.couldNot(this, "earlier-value-zero");
        } else if (right.get().fits(rate)
                || StatedParts.made(account, amount.get())
                        .flatMap(made -> new Movement(rate, change.get(), made).right())
                        .filter(of -> of.fits(rate))
                        .isPresent()
                || ofTheTotal(account, movement)) {
            ledger.agrees(this);
        } else if (movement.before().signum() == 0) {
            ledger.couldNot(this, "earlier-value-zero");
        } else {
            tell(account, ledger, movement, right.get());
        }
    }

    /** 支出90万元，其中甲60万元，乙30万元；较上年增加5万元，增长5.88%: what goes on behind a list is the total. */
    private static boolean ofTheTotal(Account account, Movement movement) {
        Figure item = movement.amount();
        return !item.item().isEmpty()
                && account.statements().of(item.measure(), "", Kind.AMOUNT).stream()
                        .filter(total -> account.statements().together(total, item))
                        .map(total -> new Movement(movement.rate(), movement.change(), total))
                        .flatMap(of -> of.right().stream())
                        .anyMatch(right -> right.fits(movement.rate()));
    }

    void tell(Account account, Ledger ledger, Movement movement, Quotient right) {
        Figure rate = movement.rate();
        Optional<Figure> side = movement.ofASide(account.statements());
        String cause = side.isPresent() ? "both_sides" : cause(account, movement, right);
        BigDecimal expected =
                Findings.percent(movement.change().value(), movement.before(), rate.value());
        Message message =
                side.map(of -> side(movement, of))
                        .orElseGet(() -> message(key(cause), movement, expected));
        ledger.differs(
                this,
                new Findings(account, id())
                        .about(
                                rate,
                                Severity.ERROR,
                                message,
                                expected,
                                List.of(movement.change(), movement.amount()),
                                cause));
    }

    private static String key(String cause) {
        return switch (cause) {
            case "base_this_year" -> "finding.change.base";
            case "sign" -> "finding.change.sign";
            case "both_sides" -> "finding.change.both";
            default -> "finding.change";
        };
    }

    private static Message message(String key, Movement movement, BigDecimal expected) {
        return Message.of(
                key,
                movement.rate().line(),
                Findings.money(movement.change().value()),
                Findings.money(movement.before()),
                Findings.plain(expected),
                Findings.plain(movement.rate().value()),
                Findings.money(movement.amount().value()),
                Findings.name(movement.amount()),
                Findings.money(Findings.rounded(movement.implied(), 2)));
    }

    private static Message side(Movement movement, Figure of) {
        return Message.of(
                "finding.change.side",
                movement.rate().line(),
                Findings.name(movement.amount()),
                Findings.money(movement.change().value()),
                Findings.plain(movement.rate().value()),
                Findings.name(of),
                Findings.money(of.value()),
                Findings.money(movement.amount().value()));
    }

    private static String cause(Account account, Movement movement, Quotient right) {
        boolean base = movement.takenOfThisYear();
        Optional<String> stale = account.stale(movement.amount());
        if (base && stale.isPresent()) {
            // The rate is right of the earlier value: that value stands in this year's place.
            return stale.get();
        }
        boolean both = movement.doubled();
        boolean sign = movement.turned();
        Cause cause =
                new Cause()
                        .when(base, "base_this_year")
                        .when(both, "both_sides")
                        .when(sign, "sign");
        if (!base && !both && !sign) {
            cause.slipsOfThePen(movement.rate().value(), right.rounded());
        }
        return cause.named();
    }
}
