package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * Sums that a sentence or a cell writes out and gets wrong: 10×91.80%=9.81分,
 * 48.50÷50.00×100%=97.50%.
 */
final class ToldFormulas {
    private static final Phrases WORDING = Phrases.read("told-formulas");
    private static final Sought PRODUCT = WORDING.sought("PRODUCT");
    private static final Sought RESULT = WORDING.sought("RESULT");
    private static final Sought QUOTIENT = WORDING.sought("QUOTIENT");
    private static final Pattern EXECUTION = WORDING.get("EXECUTION");

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;

    ToldFormulas(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    /** Points by a rate, rule {@code sum}. */
    void points() {
        for (Account.Passage passage : account.passages()) {
            String text = passage.text().length() == 0 ? "" : passage.narrow();
            PRODUCT.each(passage, m -> product(passage, text, m.start()));
            RESULT.each(passage, m -> result(passage, text, m.start()));
        }
    }

    private void product(Account.Passage passage, String text, int at) {
        product(passage, PRODUCT.pattern().matcher(text).region(at, text.length()));
    }

    private void result(Account.Passage passage, String text, int at) {
        product(passage, RESULT.pattern().matcher(text).region(at, text.length()));
    }

    private void product(Account.Passage passage, Matcher m) {
        if (!m.lookingAt()) {
            return;
        }
        BigDecimal points = new BigDecimal(m.group("points"));
        BigDecimal shown = new BigDecimal(m.group("rate"));
        Interval rate = shown.scale() > 0 ? Interval.trimmed(shown) : Interval.rounded(shown);
        Interval right =
                new Interval(
                        rate.low().multiply(points).movePointLeft(2),
                        rate.high().multiply(points).movePointLeft(2));
        BigDecimal expected = shown.multiply(points).movePointLeft(2);
        compare(passage, m, right, Findings.rounded(expected, 2));
    }

    /** A part in per cent of the whole, rule {@code completion} or {@code share}. */
    void rates(boolean execution) {
        for (Account.Passage passage : account.passages()) {
            String text = passage.text().length() == 0 ? "" : passage.narrow();
            QUOTIENT.each(
                    passage,
                    m -> {
                        int begin = Told.begin(text, m.start(), "。；;，,");
                        String clause = text.substring(begin, m.start());
                        if (EXECUTION.matcher(clause).find() == execution && isAlike(m)) {
                            rate(passage, m);
                        }
                    });
        }
    }

    private static boolean isAlike(Matcher m) {
        return m.group("unit") == null
                || m.group("other") == null
                || m.group("unit").equals(m.group("other"));
    }

    private void rate(Account.Passage passage, Matcher m) {
        BigDecimal part = Told.value(m.group("part"));
        BigDecimal whole = Told.value(m.group("whole"));
        Optional<Interval> right = Interval.rounded(part).percentOf(Interval.rounded(whole));
        if (right.isEmpty()) {
            ledger.couldNot(rule, "budget-zero");
        } else {
            BigDecimal stated = new BigDecimal(m.group("result"));
            compare(passage, m, right.get(), Findings.percent(part, whole, stated));
        }
    }

    private void compare(Account.Passage passage, Matcher m, Interval right, BigDecimal expected) {
        BigDecimal stated = new BigDecimal(m.group("result"));
        int line = passage.text().at(m.start("result")).line();
        if (Interval.trimmed(stated).meets(right)) {
            ledger.agrees(rule);
            return;
        }
        if (ledger.told(rule, line, Findings.plain(stated))) {
            return;
        }
        String words = passage.text().text().substring(m.start(), m.end());
        Message message = Message.of("finding.sum.formula", line, words, Findings.plain(expected));
        String cause = new Cause().slipsOfThePen(stated, right).named();
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                line,
                                cause.isEmpty() ? Severity.WARNING : Severity.ERROR,
                                message,
                                stated,
                                expected,
                                List.of(),
                                words,
                                cause));
    }
}
