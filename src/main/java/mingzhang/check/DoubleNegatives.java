package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * 下降-4.60%: the word turns the number, and so does its sign. A unit that writes every decrease so
 * has its form to thank for it; beside others without a sign it is a slip.
 */
final class DoubleNegatives {
    private static final Phrases WORDING = Phrases.read("double-negatives");
    private static final Sought RATE = WORDING.sought("RATE");
    private static final Sought MONEY = WORDING.sought("MONEY");

    /** Words between a difference and its rate. */
    private static final int BESIDE = 12;

    private final ChangeRule rule;
    private final Account account;
    private final Ledger ledger;

    private DoubleNegatives(ChangeRule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    /** A number with a sign behind the word. */
    private record Signed(Account.Passage passage, Figure number, boolean rate, int at) {}

    static void check(ChangeRule rule, Account account, Ledger ledger) {
        new DoubleNegatives(rule, account, ledger).check();
    }

    private void check() {
        for (boolean rate : new boolean[] {true, false}) {
            List<Signed> signed = new ArrayList<>();
            int plain = 0;
            for (Account.Passage passage : account.narrative()) {
                if (passage.text().length() > 0) {
                    plain += collect(passage, rate, signed);
                }
            }
            tell(signed, plain == 0 && signed.size() > 1);
        }
    }

    private void tell(List<Signed> signed, boolean custom) {
        for (Signed number : signed) {
            Optional<Movement> movement = movement(number);
            Optional<Quotient> wrong =
                    movement.flatMap(Movement::right)
                            .filter(right -> !right.fits(movement.orElseThrow().rate()))
                            .filter(right -> movement.orElseThrow().before().signum() > 0);
            if (wrong.isPresent()) {
                rule.tell(account, ledger, movement.orElseThrow(), wrong.get());
            } else if (custom) {
                ledger.notApplicable(rule);
            } else {
                tell(number);
            }
        }
    }

    /** Takes down the numbers with a sign; how many have none. */
    private static int collect(Account.Passage passage, boolean rate, List<Signed> signed) {
        String group = rate ? "rate" : "money";
        Sought wording = rate ? RATE : MONEY;
        if (!wording.mayStandIn(passage)) {
            return 0;
        }
        Matcher m = wording.pattern().matcher(passage.narrow());
        int plain = 0;
        while (m.find()) {
            if (m.group("sign") == null) {
                plain += new BigDecimal(m.group(group).replace(",", "")).signum();
            } else {
                Figure number =
                        rate
                                ? Told.stated(passage, m, m.group("turn"), group, "%")
                                : Told.amount(passage, m, m.group("turn"), group);
                Figure less = number.valued(number.value().negate());
                signed.add(new Signed(passage, less, rate, m.start()));
            }
        }
        return plain;
    }

    /** The difference right before the rate, and what both are of. */
    private Optional<Movement> movement(Signed rate) {
        return account.statements().all().stream()
                .filter(f -> rate.rate() && f.kind() == Kind.CHANGE)
                .filter(f -> Math.abs(f.line() - rate.number().line()) <= BESIDE)
                .filter(f -> distance(f, rate) >= 0 && distance(f, rate) <= BESIDE)
                .min(Comparator.comparingInt(f -> distance(f, rate)))
                .flatMap(
                        change ->
                                account.statements()
                                        .amountOf(change)
                                        .map(amount -> movement(rate, change, amount)));
    }

    private static Movement movement(Signed rate, Figure change, Figure amount) {
        return new Movement(rate.number(), change, amount);
    }

    private static int distance(Figure change, Signed rate) {
        int at = Offsets.of(rate.passage().text(), change.line(), change.start());
        return at < 0 ? -1 : rate.at() - at - change.length();
    }

    private void tell(Signed signed) {
        BigDecimal literal = signed.number().value().negate();
        String unit = signed.rate() ? "%" : "万元";
        Message message =
                Message.of(
                        "finding.change.double",
                        signed.number().line(),
                        signed.number().quote(),
                        Findings.plain(literal) + unit);
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .about(
                                signed.number(),
                                Severity.WARNING,
                                message,
                                literal,
                                List.of(),
                                "sign"));
    }
}
