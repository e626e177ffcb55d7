package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
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
        if (cause.isEmpty()) {
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
                        .about(out, Severity.ERROR, message, in.value(), List.of(in), cause));
    }
}
