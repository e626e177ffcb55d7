package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * Comparisons of amounts that no measure of the open data holds: 渔业发展130.00万元，较上年决算数减少20.00万元，
 * 下降13.33%.
 */
final class ToldChanges {
    private static final Phrases WORDING = Phrases.read("told-changes");
    private static final Sought CHANGE = WORDING.sought("CHANGE");
    private static final Pattern AMOUNT = WORDING.get("AMOUNT");
    private static final Sought BEFORE = WORDING.sought("BEFORE");
    private static final Sought BASE = WORDING.sought("BASE");
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
        BEFORE.each(passage, before -> before(passage, before));
        BASE.each(
                passage,
                base -> {
                    if (withTheYearBefore(base)) {
                        before(passage, base);
                    }
                });
        CHANGE.each(
                passage,
                m -> {
                    if (withTheYearBefore(m) && !isRead(passage, m.start("difference"))) {
                        change(passage, text, m);
                    }
                });
    }

    /** The year before beside what a figure changed by. */
    private void before(Account.Passage passage, Matcher m) {
        Optional<Figure> change =
                account.statements().all().stream()
                        .filter(f -> f.kind() == Kind.CHANGE)
                        .filter(
                                f ->
                                        Offsets.of(passage.text(), f.line(), f.start())
                                                == m.start("difference"))
                        .findFirst();
        Optional<Figure> amount = change.flatMap(account.statements()::amountOf);
        if (amount.isEmpty()) {
            return;
        }
        Figure before = Told.amount(passage, m, "上年", "before");
        Interval right =
                Interval.rounded(amount.get().value()).minus(Interval.rounded(before.value()));
        if (right.meets(Interval.rounded(change.get().value()))
                || ledger.told(rule, before.line(), Findings.plain(change.get().value()))) {
            ledger.agrees(rule);
            return;
        }
        BigDecimal expected = amount.get().value().subtract(before.value());
        Message message =
                Message.of(
                        "finding.change.cells",
                        before.line(),
                        Findings.name(amount.get()),
                        Findings.money(change.get().value()),
                        Findings.money(amount.get().value()),
                        Findings.money(before.value()),
                        Findings.money(expected));
        String cause = new Cause().slipsOfThePen(change.get().value(), right).named();
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .about(
                                change.get(),
                                Severity.ERROR,
                                message,
                                expected,
                                List.of(amount.get()),
                                cause));
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
        Matcher amount = AMOUNT.matcher(text).region(from(text, m.start()), m.start());
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

    /**
     * Where what the comparison is of may begin: its clause, if that states an amount, or before.
     */
    private static int from(String text, int comparison) {
        int clause = Told.begin(text, comparison, "。；;");
        boolean own = AMOUNT.matcher(text).region(clause, comparison).find();
        return own ? clause : Told.begin(text, comparison, "。");
    }

    private static Figure signed(Figure stated, String way) {
        return LESS.matcher(way).matches() ? stated.valued(stated.value().negate()) : stated;
    }
}
