package mingzhang.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/**
 * Comparisons of amounts that no measure of the open data holds: 渔业发展130.00万元，较上年决算数减少20.00万元，
 * 下降13.33%.
 */
final class ToldChanges {
    private static final Phrases WORDING = Phrases.read("told-changes");
    private static final Pattern CHANGE = WORDING.get("CHANGE");
    private static final Pattern AMOUNT = WORDING.get("AMOUNT");
    private static final Pattern LESS = WORDING.get("LESS");

    /** What stands between an amount and its comparison. */
    private static final int COMMA = 1;

    private final ChangeRule rule;
    private final Account account;
    private final Ledger ledger;

    private ToldChanges(ChangeRule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    static void check(ChangeRule rule, Account account, Ledger ledger) {
        ToldChanges changes = new ToldChanges(rule, account, ledger);
        account.narrative().stream()
                .filter(passage -> !passage.heading() && passage.text().length() > 0)
                .forEach(changes::changes);
    }

    private void changes(Account.Passage passage) {
        String text = passage.narrow();
        Matcher m = CHANGE.matcher(text);
        while (m.find()) {
            if (withTheYearBefore(m) && !isRead(passage, m.start("difference"))) {
                change(passage, text, m);
            }
        }
    }

    private boolean withTheYearBefore(Matcher m) {
        return m.group("year") == null || Integer.parseInt(m.group("year")) == account.year() - 1;
    }

    /** What was read as a figure is held against its amount by the measure. */
    private boolean isRead(Account.Passage passage, int at) {
        return account.statements().all().stream()
                .filter(f -> f.kind() == Kind.CHANGE)
                .anyMatch(f -> Offsets.of(passage.text(), f.line(), f.start()) == at);
    }

    private void change(Account.Passage passage, String text, Matcher m) {
        Figure difference =
                signed(Told.amount(passage, m, m.group("way"), "difference"), m.group("way"));
        Figure rate = signed(Told.amount(passage, m, m.group("turn"), "rate"), m.group("turn"));
        int sentence = Told.begin(text, m.start(), "。");
        Matcher amount = AMOUNT.matcher(text).region(sentence, m.start());
        Optional<Movement> beside = Optional.empty();
        boolean fits = false;
        while (amount.find()) {
            Figure stated = Told.amount(passage, amount, amount.group("name").strip(), "amount");
            Movement movement = new Movement(rate, difference, stated);
            fits |= movement.right().filter(of -> of.fits(rate)).isPresent();
            boolean directly = m.start() - amount.end() <= COMMA && movement.before().signum() > 0;
            beside = directly ? Optional.of(movement) : Optional.empty();
        }
        if (fits) {
            ledger.agrees(rule);
        } else if (beside.isEmpty() || beside.get().right().isEmpty()) {
            // Which amount is meant cannot be known.
            ledger.couldNot(rule, "amount-not-stated");
        } else {
            rule.tell(account, ledger, beside.get(), beside.get().right().get());
        }
    }

    private static Figure signed(Figure stated, String way) {
        return LESS.matcher(way).matches() ? stated.valued(stated.value().negate()) : stated;
    }
}
