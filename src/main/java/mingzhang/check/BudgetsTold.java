package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;

/** Sentences that state budget, account and how they compare, one right behind the other. */
final class BudgetsTold {
    private static final Phrases WORDING = Phrases.read("budget-differences");
    private static final Pattern LESS = WORDING.get("LESS");
    private static final Sought DEVIATION = WORDING.sought("DEVIATION");
    private static final Sought SAVED = WORDING.sought("SAVED");
    private static final Sought DONE_BEHIND = WORDING.sought("DONE_BEHIND");
    private static final Sought DONE = WORDING.sought("DONE");
    private static final Sought GAP = WORDING.sought("GAP");
    private static final Sought GAP_BEHIND = WORDING.sought("GAP_BEHIND");

    private final Rule rule;
    private final Ledger ledger;
    private final BudgetFindings tell;
    private final Map<Integer, List<Figure>> byLine;

    BudgetsTold(Rule rule, Ledger ledger, BudgetFindings tell, Map<Integer, List<Figure>> byLine) {
        this.rule = rule;
        this.ledger = ledger;
        this.tell = tell;
        this.byLine = byLine;
    }

    void check(Account.Passage passage) {
        DEVIATION.each(passage, m -> deviation(passage, m));
        SAVED.each(passage, m -> saved(passage, m));
        DONE_BEHIND.each(passage, m -> doneBehind(passage, m));
        DONE.each(passage, m -> done(passage, m));
        GAP.each(passage, m -> gap(passage, m));
        GAP_BEHIND.each(passage, m -> gap(passage, m));
    }

    private void deviation(Account.Passage passage, Matcher m) {
        Figure budget = Told.amount(passage, m, "预算", "budget");
        Figure amount = Told.amount(passage, m, "决算", "amount");
        BigDecimal rate = new BigDecimal(m.group("rate"));
        BigDecimal difference = amount.value().subtract(budget.value());
        Optional<Interval> right =
                Interval.rounded(amount.value())
                        .minus(Interval.rounded(budget.value()))
                        .percentOf(Interval.rounded(budget.value()));
        if (right.isEmpty()) {
            ledger.couldNot(rule, "budget-zero");
            return;
        }
        // The sign is often left out; where it stands it has to be right.
        boolean negative = "-－".contains(m.group("sign")) && !m.group("sign").isEmpty();
        boolean turned = negative && difference.signum() > 0;
        Interval size = difference.signum() < 0 ? negated(right.get()) : right.get();
        if (!turned && Interval.trimmed(rate).meets(size)) {
            ledger.agrees(rule);
            return;
        }
        tell.deviation(amount, budget, negative ? rate.negate() : rate, right.get());
    }

    private void saved(Account.Passage passage, Matcher m) {
        Figure budget = Told.amount(passage, m, "预算", "budget");
        Figure amount = Told.amount(passage, m, "决算", "amount");
        Figure shown = Told.amount(passage, m, m.group("way"), "difference");
        boolean less = LESS.matcher(m.group("way")).matches();
        Figure signed = less ? shown.valued(shown.value().negate()) : shown;
        if (BudgetDifferences.fits(amount, budget, signed)) {
            ledger.agrees(rule);
        } else if (!ledger.told(rule, signed.line(), Findings.plain(signed.value()))) {
            tell.difference(amount, budget, signed);
        }
    }

    /** The budget and the rate in brackets behind the amount. */
    private void doneBehind(Account.Passage passage, Matcher m) {
        Figure budget = Told.amount(passage, m, "预算", "budget");
        Figure amount = Told.amount(passage, m, "决算", "amount");
        BigDecimal rate = new BigDecimal(m.group("rate"));
        tell.doneUnlessTold(amount, budget, rate, amount.line());
    }

    /** A rate of what has no measure; of anything else it is read and held against its budget. */
    private void done(Account.Passage passage, Matcher m) {
        Figure budget = Told.amount(passage, m, "预算", "budget");
        Figure amount = Told.amount(passage, m, "决算", "amount");
        BigDecimal rate = new BigDecimal(m.group("rate"));
        Optional<Quotient> right = Quotient.share(amount.value(), budget.value());
        boolean read =
                byLine.getOrDefault(amount.line(), List.of()).stream()
                        .anyMatch(f -> f.start() == amount.start());
        if (read || right.isEmpty()) {
            return;
        }
        if (right.get().fits(rate)) {
            ledger.agrees(rule);
        } else {
            tell.done(amount, budget, rate, right.get().rounded());
        }
    }

    /** What account and budget differ by, whichever is more. */
    private void gap(Account.Passage passage, Matcher m) {
        Figure budget = Told.amount(passage, m, "预算", "budget");
        Figure amount = Told.amount(passage, m, "决算", "amount");
        Figure shown = Told.amount(passage, m, "差值", "difference");
        boolean less = amount.value().compareTo(budget.value()) < 0;
        Figure signed = less ? shown.valued(shown.value().negate()) : shown;
        if (BudgetDifferences.fits(amount, budget, signed)) {
            ledger.agrees(rule);
        } else {
            tell.difference(amount, budget, signed);
        }
    }

    private static Interval negated(Interval interval) {
        return new Interval(interval.high().negate(), interval.low().negate());
    }
}
