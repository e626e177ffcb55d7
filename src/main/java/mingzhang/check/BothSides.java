package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * 收入总计 and 支出总计 of one sentence: with what is carried over on each side, the two are one number.
 */
final class BothSides {
    private static final String TOTAL = "总";

    private BothSides() {}

    static void check(Rule rule, Account account, Ledger ledger) {
        Stream.of("", "财政拨款")
                .map(which -> which + Statements.BOTH_SIDES)
                .forEach(measure -> check(rule, account, ledger, measure));
    }

    private static void check(Rule rule, Account account, Ledger ledger, String measure) {
        List<Figure> out = account.statements().of(measure, "支出", Kind.AMOUNT);
        for (Figure in : account.statements().of(measure, "收入", Kind.AMOUNT)) {
            out.stream()
                    .filter(o -> isTotal(in) && isTotal(o) && account.statements().together(in, o))
                    .findFirst()
                    .ifPresent(o -> compare(rule, account, ledger, in, o));
        }
        List<Figure> ins = alone(account, measure, "收入", "支出");
        List<Figure> outs = alone(account, measure, "支出", "收入");
        for (Figure side : Stream.concat(ins.stream(), outs.stream()).toList()) {
            withTotal(rule, account, ledger, side);
        }
        for (Figure in : ins) {
            outs.stream()
                    .filter(o -> o.section().equals(in.section()) && total(account, o).isEmpty())
                    .findFirst()
                    .ifPresent(o -> compare(rule, account, ledger, in, o));
        }
    }

    /** The totals of a side in whose paragraph the other side is not told. */
    private static List<Figure> alone(Account account, String measure, String side, String other) {
        List<Figure> others = account.statements().of(measure, other, Kind.AMOUNT);
        return account.statements().of(measure, side, Kind.AMOUNT).stream()
                .filter(BothSides::isTotal)
                .filter(s -> others.stream().noneMatch(o -> account.statements().together(s, o)))
                .toList();
    }

    /** The total of both that the section states before the side. */
    private static Optional<Figure> total(Account account, Figure side) {
        return account.statements().of(side.measure(), "", Kind.AMOUNT).stream()
                .filter(t -> t.section().equals(side.section()))
                .filter(t -> t.line() < side.line())
                .reduce((first, last) -> last);
    }

    /** A side that is told in a sentence of its own, under the total of both. */
    private static void withTotal(Rule rule, Account account, Ledger ledger, Figure side) {
        Optional<Figure> total = total(account, side);
        if (total.isEmpty() || Interval.agree(total.get().value(), side.value())) {
            total.ifPresent(t -> ledger.agrees(rule));
            return;
        }
        BigDecimal right = total.get().value();
        boolean twice = Interval.agree(side.value(), right.add(right));
        Cause cause = new Cause().when(twice, "both_sides");
        if (!twice) {
            cause.slipsOfThePen(side.value(), Interval.rounded(right));
        }
        if (cause.named().isEmpty()) {
            ledger.couldNot(rule, "parts-not-stated");
            return;
        }
        Message message =
                Message.of(
                        "finding.repeat.side",
                        side.line(),
                        Findings.name(side),
                        Findings.money(side.value()),
                        total.get().line(),
                        side.measure(),
                        Findings.money(right),
                        Findings.money(side.value().subtract(right).abs()));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .about(
                                side,
                                Severity.ERROR,
                                message,
                                right,
                                List.of(total.get()),
                                cause.named()));
    }

    /** 收入总计, 总收入: a sentence may also say 收入 of what came in during the year. */
    private static boolean isTotal(Figure figure) {
        return figure.quote().contains(TOTAL);
    }

    private static void compare(Rule rule, Account account, Ledger ledger, Figure in, Figure out) {
        if (Interval.agree(in.value(), out.value())) {
            ledger.agrees(rule);
            return;
        }
        String cause = new Cause().slipsOfThePen(out.value(), Interval.rounded(in.value())).named();
        if (cause.isEmpty() && mayCarryOver(account, in, out)) {
            // Money carried over may be told of elsewhere: no slip leads from one to the other.
            ledger.couldNot(rule, "parts-not-stated");
            return;
        }
        BigDecimal difference = in.value().subtract(out.value()).abs();
        Message message =
                Message.of(
                        "finding.repeat.sides",
                        out.line(),
                        in.measure(),
                        Findings.money(in.value()),
                        Findings.money(out.value()),
                        Findings.money(difference));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .about(
                                out,
                                cause.isEmpty() ? Severity.WARNING : Severity.ERROR,
                                message,
                                in.value(),
                                List.of(in),
                                cause));
    }

    /** Whether one of the totals may be the year's alone, which the other side need not have. */
    private static boolean mayCarryOver(Account account, Figure in, Figure out) {
        Optional<Figure> revenue = year(account, "本年收入合计", in);
        Optional<Figure> expenditure = year(account, "本年支出合计", out);
        return revenue.isEmpty()
                || expenditure.isEmpty()
                || !in.measure().equals(Statements.BOTH_SIDES)
                || Interval.agree(revenue.get().value(), in.value())
                || Interval.agree(expenditure.get().value(), out.value());
    }

    private static Optional<Figure> year(Account account, String measure, Figure near) {
        return account.statements().nearest(measure, "", Kind.AMOUNT, near);
    }
}
