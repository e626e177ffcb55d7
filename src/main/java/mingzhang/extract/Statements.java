package mingzhang.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mingzhang.report.Kind;
import mingzhang.report.Unread.Reason;

/** Decides for each number whether the words before it make it a figure, and of what. */
final class Statements {
    private final Topic topic;
    private final Ledger ledger;

    Statements(Topic topic, Ledger ledger) {
        this.topic = topic;
        this.ledger = ledger;
    }

    /** Enters the number at {@code i}; returns the place of the next token to read. */
    int number(Passage passage, int i, Token.Amount amount, Binding now) {
        int to = i + 1;
        boolean budget = now.expect == Expect.BUDGET && amount.measured().money();
        if (amount.number().doubt() != AmountText.Doubt.NONE) {
            boolean mangled = amount.number().doubt() == AmountText.Doubt.MANGLED;
            unread(passage, i, amount, mangled ? Reason.MANGLED : Reason.AMBIGUOUS);
        } else if (now.broken) {
            unread(passage, i, amount, Reason.MANGLED);
        } else if (now.mode != Mode.STATING) {
            unread(passage, i, amount, Reason.UNNAMED);
        } else if (paired(passage, i, now)) {
            pair(passage, i, now);
            to = i + 3;
        } else if (now.expect == Expect.COMPLETION && Resumption.ofBudget(passage, i)) {
            // 完成预算50.00万元的84.2%
            now.expect(Expect.BUDGET, now.quoteFrom);
            single(passage, i, amount, now);
            now.expect(Expect.COMPLETION, passage.token(i + 2).from());
            single(passage, i + 2, (Token.Amount) passage.token(i + 2), now);
            to = i + 3;
        } else {
            single(passage, i, amount, now);
        }
        now.budgeted = budget;
        now.none = false;
        now.forget();
        return to;
    }

    private void single(Passage passage, int i, Token.Amount amount, Binding now) {
        Measured.Type type = amount.measured().type();
        switch (type) {
            case COUNT -> count(passage, i, amount, now);
            case PERCENT -> rate(passage, i, amount, now);
            case MONEY -> money(passage, i, amount, now);
            case NONE -> bare(passage, i, amount, now);
            case OTHER -> unread(passage, i, amount, Reason.UNNAMED);
        }
    }

    // Money

    /** A number without unit is money where the form has an amount and the phrase ends. */
    private void bare(Passage passage, int i, Token.Amount amount, Binding now) {
        boolean ends =
                passage.token(i + 1).from() < 0
                        || (passage.token(i + 1) instanceof Token.Word word
                                && word.labels().isEmpty());
        boolean glued =
                passage.token(i - 1) instanceof Token.Amount before && before.to() == amount.from();
        boolean forAmount = now.expect == Expect.AMOUNT || now.expect == Expect.BUDGET;
        boolean change =
                now.expect == Expect.UP || now.expect == Expect.DOWN || now.expect == Expect.EITHER;
        if (glued || (forAmount && !ends)) {
            now.broken = true;
            unread(passage, i, amount, Reason.MANGLED);
        } else if (forAmount && counts(now)) {
            unread(passage, i, amount, Reason.AMBIGUOUS);
        } else if (forAmount) {
            money(passage, i, amount, now);
        } else if (change && amount.number().value().signum() == 0) {
            money(passage, i, amount, now);
        } else if (now.expect == Expect.NOTHING || now.expect == Expect.EARLIER) {
            unread(passage, i, amount, Reason.UNNAMED);
        } else {
            unread(passage, i, amount, Reason.AMBIGUOUS);
        }
    }

    private static boolean counts(Binding now) {
        return now.target
                .filter(labels -> !labels.isEmpty() && labels.stream().noneMatch(Meaning::money))
                .isPresent();
    }

    private void money(Passage passage, int i, Token.Amount amount, Binding now) {
        BigDecimal value = amount.measured().convert(amount.number().value());
        switch (now.expect) {
            case AMOUNT -> amount(passage, i, amount, now, value);
            case BUDGET -> enter(passage, i, amount, now, Kind.BUDGET, value, "万元");
            case UP, DOWN, EITHER -> change(passage, i, amount, now, Kind.CHANGE, value, "万元");
            case SHARE, COMPLETION -> unread(passage, i, amount, Reason.AMBIGUOUS);
            case NOTHING, EARLIER -> unread(passage, i, amount, Reason.UNNAMED);
        }
    }

    private void amount(
            Passage passage, int i, Token.Amount amount, Binding now, BigDecimal value) {
        Optional<Meaning> label = enter(passage, i, amount, now, Kind.AMOUNT, value, "万元");
        label.ifPresent(
                l -> {
                    now.group.add(l);
                    topic.stated(l);
                });
    }

    // Rates

    private void rate(Passage passage, int i, Token.Amount amount, Binding now) {
        BigDecimal value = amount.number().value();
        switch (now.expect) {
            case SHARE -> enter(passage, i, amount, now, Kind.SHARE, value, "%");
            case COMPLETION -> enter(passage, i, amount, now, Kind.COMPLETION_RATE, value, "%");
            case UP, DOWN, EITHER -> change(passage, i, amount, now, Kind.CHANGE_RATE, value, "%");
            case AMOUNT, BUDGET -> unread(passage, i, amount, Reason.AMBIGUOUS);
            case NOTHING, EARLIER -> unread(passage, i, amount, Reason.UNNAMED);
        }
    }

    private void change(
            Passage passage,
            int i,
            Token.Amount amount,
            Binding now,
            Kind kind,
            BigDecimal value,
            String unit) {
        now.compared = true;
        boolean zero = value.signum() == 0;
        boolean twice = now.expect == Expect.DOWN && value.signum() < 0;
        if (now.againstBudget || now.stray) {
            unread(passage, i, amount, Reason.UNNAMED);
        } else if (now.base.isEmpty()) {
            unread(passage, i, amount, now.target.isEmpty() ? Reason.UNNAMED : Reason.AMBIGUOUS);
        } else if (twice || (now.expect == Expect.EITHER && !zero)) {
            unread(passage, i, amount, Reason.AMBIGUOUS);
        } else {
            BigDecimal signed = now.expect == Expect.DOWN ? value.negate() : value;
            enter(passage, i, amount, now, kind, signed, unit);
        }
    }

    // Counts

    private void count(Passage passage, int i, Token.Amount amount, Binding now) {
        String counter = amount.measured().word();
        boolean expected = now.expect == Expect.AMOUNT;
        boolean goesOn = now.expect == Expect.NOTHING && now.counted.isPresent();
        Optional<Meaning> label =
                now.target.orElse(List.of()).stream()
                        .filter(l -> l.counters().contains(counter))
                        .filter(l -> !goesOn || !now.counted.get().measure().equals(l.measure()))
                        .findFirst();
        if (label.isEmpty() || !(expected || goesOn) || now.stray) {
            unread(passage, i, amount, Reason.UNNAMED);
            now.counted = Optional.empty();
            return;
        }
        int from = expected ? now.quoteFrom : amount.from();
        ledger.figure(
                passage,
                label.get(),
                Kind.COUNT,
                amount.number().value(),
                counter,
                OptionalInt.empty(),
                amount,
                from,
                amount.to());
        now.counted = label;
    }

    // Two numbers of revenue and expenditure

    /** {@code 增加A和B万元}, {@code 分别为A万元、B万元}. */
    private static boolean paired(Passage passage, int i, Binding now) {
        boolean change = now.expect == Expect.UP || now.expect == Expect.DOWN;
        return (change || now.expect == Expect.AMOUNT)
                && passage.token(i) instanceof Token.Amount first
                && passage.token(i + 1) instanceof Token.Word joint
                && joint.to() == joint.from() + 1
                && "和、与及".indexOf(passage.prose().at(joint.from())) >= 0
                && passage.token(i + 2) instanceof Token.Amount second
                && sameUnit(first.measured(), second.measured());
    }

    private static boolean sameUnit(Measured first, Measured second) {
        boolean rate = second.type() == Measured.Type.PERCENT || second.money();
        return rate && (first.type() == second.type() || first.type() == Measured.Type.NONE);
    }

    private void pair(Passage passage, int i, Binding now) {
        Token.Amount first = (Token.Amount) passage.token(i);
        Token.Amount second = (Token.Amount) passage.token(i + 2);
        Optional<Meaning> total = moneyLabel(now).map(l -> now.each ? whole(l) : l);
        boolean sides = total.filter(l -> twoSided(l) && l.item().isEmpty()).isPresent();
        boolean change = now.expect != Expect.AMOUNT;
        if (!sides
                || (change && (now.base.isEmpty() || now.againstBudget))
                || second.number().doubt() != AmountText.Doubt.NONE) {
            Reason reason = now.againstBudget ? Reason.UNNAMED : Reason.AMBIGUOUS;
            unread(passage, i, first, reason);
            unread(passage, i + 2, second, reason);
            return;
        }
        side(passage, first, second, now, item(total.get(), "收入"));
        side(passage, second, second, now, item(total.get(), "支出"));
    }

    private void side(
            Passage passage, Token.Amount amount, Token.Amount unit, Binding now, Meaning label) {
        boolean rate = unit.measured().type() == Measured.Type.PERCENT;
        boolean change = now.expect != Expect.AMOUNT;
        BigDecimal value = unit.measured().convert(amount.number().value());
        Kind kind = rate ? Kind.CHANGE_RATE : change ? Kind.CHANGE : Kind.AMOUNT;
        boolean own = amount.measured().type() != Measured.Type.NONE;
        ledger.figure(
                passage,
                label,
                kind,
                now.expect == Expect.DOWN ? value.negate() : value,
                rate ? "%" : "万元",
                change ? now.base : OptionalInt.empty(),
                amount,
                now.quoteFrom,
                own ? amount.to() : unit.to());
    }

    private static Meaning item(Meaning total, String item) {
        return Meaning.money(total.measure(), item, "");
    }

    private static boolean twoSided(Meaning label) {
        return label.measure().endsWith("收支总计");
    }

    /** Both sides together: {@code 各增加}. */
    private static Meaning whole(Meaning label) {
        return twoSided(label) ? item(label, "") : label;
    }

    // All

    /** Enters a figure of what the sentence is about; empty where that is not clear. */
    private Optional<Meaning> enter(
            Passage passage,
            int i,
            Token.Amount amount,
            Binding now,
            Kind kind,
            BigDecimal value,
            String unit) {
        boolean change = kind == Kind.CHANGE || kind == Kind.CHANGE_RATE;
        Optional<Meaning> label =
                moneyLabel(now).map(l -> now.each && change ? whole(l) : l).map(topic::standard);
        boolean unclear =
                change && now.severalNamed && label.filter(l -> now.each && twoSided(l)).isEmpty();
        if (label.isEmpty() || unclear || now.stray) {
            boolean nameless = now.target.isPresent() || now.stray || topic.standing().isEmpty();
            unread(passage, i, amount, nameless && !unclear ? Reason.UNNAMED : Reason.AMBIGUOUS);
            return Optional.empty();
        }
        OptionalInt base = change ? now.base : OptionalInt.empty();
        ledger.figure(
                passage, label.get(), kind, value, unit, base, amount, now.quoteFrom, amount.to());
        return label;
    }

    /** What the sentence is about, or the paragraph where the sentence does not say. */
    private Optional<Meaning> moneyLabel(Binding now) {
        Optional<List<Meaning>> about = now.target;
        if (about.isEmpty()) {
            about = now.each ? topic.standing() : topic.goesOn();
        }
        return about.orElse(List.of()).stream().filter(Meaning::money).findFirst();
    }

    private void unread(Passage passage, int i, Token.Amount amount, Reason reason) {
        Token before = passage.token(i - 1);
        boolean words =
                before.from() >= 0
                        && before.to() <= amount.from()
                        && !(before instanceof Token.Amount);
        boolean mark =
                before instanceof Token.Word word
                        && word.to() == word.from() + 1
                        && word.labels().isEmpty();
        int from = words && !mark ? Math.max(before.from(), amount.from() - 20) : amount.from();
        ledger.unread(passage, amount, from, reason);
    }
}
