package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/**
 * Sentences that set the account against its budget by a difference: 较年初预算数减少0.90万元，下降15.0%, or
 * 预决算差异率-10.00%. No measure of the open data holds such numbers, so they are taken from the text.
 */
final class BudgetDifferences {
    private static final Phrases WORDING = Phrases.read("budget-differences");
    private static final Sought DIFFERENCE = WORDING.sought("DIFFERENCE");
    private static final Pattern SUBJECT = WORDING.get("SUBJECT");
    private static final Pattern LESS = WORDING.get("LESS");
    private static final Pattern STATED = WORDING.get("STATED");

    private static final Sought RATE_ONLY = WORDING.sought("RATE_ONLY");
    private static final Sought OF_BUDGET = WORDING.sought("OF_BUDGET");
    private static final Pattern MONEY = WORDING.get("MONEY");

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;
    private final TableBudgets tables;
    private final BudgetFindings tell;
    private final BudgetsTold told;
    private final Map<Integer, List<Figure>> byLine;

    BudgetDifferences(Rule rule, Account account, Ledger ledger, TableBudgets tables) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
        this.tables = tables;
        this.tell = new BudgetFindings(rule, account, ledger);
        this.byLine =
                account.statements().all().stream().collect(Collectors.groupingBy(Figure::line));
        this.told = new BudgetsTold(rule, ledger, tell, byLine);
    }

    void check() {
        for (Account.Passage passage : account.narrative()) {
            if (!passage.heading() && passage.text().length() > 0) {
                String text = passage.narrow();
                Preceding stated = new Preceding(passage, byLine);
                DIFFERENCE.each(
                        passage,
                        difference -> {
                            if (ofTheYear(difference) && goesOn(text, difference.start())) {
                                difference(stated, passage, text, difference);
                            }
                        });
                told.check(passage);
                RATE_ONLY.each(
                        passage,
                        only -> {
                            if (goesOn(text, only.start())) {
                                rateOnly(stated, passage, text, only);
                            }
                        });
                OF_BUDGET.each(passage, of -> ofBudget(passage, text, of));
            }
        }
    }

    /** The budget and how far the account is from it, in per cent alone. */
    private void rateOnly(Preceding preceding, Account.Passage passage, String text, Matcher m) {
        Figure budget = Told.amount(passage, m, "预算", "budget");
        BigDecimal size = new BigDecimal(m.group("rate"));
        BigDecimal rate = LESS.matcher(m.group("way")).matches() ? size.negate() : size;
        List<Figure> amounts = amounts(preceding, passage, text, m);
        if (amounts.size() != 1) {
            ledger.couldNot(rule, "amount-not-stated");
            return;
        }
        Figure amount = amounts.get(0);
        Figure difference = budget.valued(amount.value().subtract(budget.value()));
        Optional<Quotient> right = Quotient.change(amount.value(), difference.value());
        if (right.isEmpty() || right.get().fits(rate)) {
            ledger.agrees(rule);
        } else {
            tell.rate(amount, difference, rate);
        }
    }

    /** The budget and the rate of it, of the one amount that the paragraph states before. */
    private void ofBudget(Account.Passage passage, String text, Matcher m) {
        Figure budget = Told.amount(passage, m, "预算", "budget");
        BigDecimal rate = new BigDecimal(m.group("rate"));
        Matcher money =
                MONEY.matcher(text).region(Math.max(0, m.start() - Told.SENTENCE), m.start());
        if (!money.find()) {
            return;
        }
        Figure amount = Told.amount(passage, money, "决算", "amount");
        if (money.find()) {
            // Which of several amounts is meant cannot be known.
            ledger.couldNot(rule, "amount-not-stated");
            return;
        }
        tell.doneUnlessTold(amount, budget, rate, budget.line());
    }

    private boolean ofTheYear(Matcher m) {
        return m.group("year") == null || Integer.parseInt(m.group("year")) == account.year();
    }

    /** Whether the clause goes on about what was stated before: it names nothing of its own. */
    private static boolean goesOn(String text, int at) {
        int from = at;
        while (from > 0 && ",，。;；:：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return SUBJECT.matcher(text.substring(from, at).strip()).matches();
    }

    /**
     * A difference, signed, with its rate where one is stated.
     *
     * @param turned whether the rate goes the other way than the difference: 减少5万元，增长5%
     * @param done the completion rate that stands in the place of a rate: 减少5万元，完成预算的95%
     */
    private record Stated(
            Figure difference,
            Optional<BigDecimal> rate,
            boolean turned,
            Optional<BigDecimal> done) {

        static Stated of(Account.Passage passage, Matcher m) {
            String way = way(m);
            boolean less = LESS.matcher(way).matches();
            Figure shown = Told.amount(passage, m, way, "difference");
            Optional<BigDecimal> rate =
                    Optional.ofNullable(m.group("rate"))
                            .map(BigDecimal::new)
                            .map(r -> less ? r.negate() : r);
            boolean turned =
                    m.group("turn") != null
                            && LESS.matcher(m.group("turn")).matches() != less
                            && rate.orElseThrow().signum() != 0
                            && shown.value().signum() != 0;
            // 完成预算的95%，比预算减少5万元, or the other way round.
            Optional<BigDecimal> done =
                    Optional.ofNullable(m.group("done"))
                            .or(() -> Optional.ofNullable(m.group("met")))
                            .map(BigDecimal::new);
            Figure signed = less ? shown.valued(shown.value().negate()) : shown;
            return new Stated(signed, rate, turned, done);
        }
    }

    /** 增加 or 大于. */
    private static String way(Matcher m) {
        return Optional.ofNullable(m.group("way")).orElse(m.group("above"));
    }

    private void difference(Preceding preceding, Account.Passage passage, String text, Matcher m) {
        Stated stated = Stated.of(passage, m);
        if (stated.turned()) {
            BigDecimal rate = stated.rate().orElseThrow();
            tell.turned(stated.difference(), way(m), m.group("turn"), rate);
        } else {
            difference(preceding, passage, text, m, stated);
        }
    }

    private void difference(
            Preceding preceding, Account.Passage passage, String text, Matcher m, Stated stated) {
        Figure signed = stated.difference();
        List<Figure> told = amounts(preceding, passage, text, m);
        // 与年初预算80万元相比，增加5万元，完成年初预算的106.25%: what was spent is what both make.
        List<Figure> amounts =
                told.isEmpty()
                        ? budget(preceding, passage, m)
                                .map(b -> List.of(made(b, signed)))
                                .orElse(told)
                        : told;
        if (amounts.size() != 1) {
            // Which of several amounts is meant cannot be known.
            boolean fits = amounts.stream().anyMatch(a -> rateFits(a, stated));
            if (fits && stated.rate().isPresent()) {
                ledger.agrees(rule);
            } else {
                preceding
                        .beside(text, m.start())
                        .ifPresentOrElse(
                                amount -> beside(passage, m, amount, stated),
                                () -> ledger.couldNot(rule, "amount-not-stated"));
            }
            return;
        }
        Figure amount = amounts.get(0);
        if (!rateFits(amount, stated)) {
            tell.rate(amount, signed, stated.rate().orElseThrow());
        } else if ((budget(preceding, passage, m).isEmpty() || told.isEmpty())
                && !doneFits(amount, stated)) {
            tell.done(amount, signed, stated.done().orElseThrow());
        } else if (stated.rate().isPresent()) {
            ledger.agrees(rule);
        } else {
            Optional<Figure> budget = budget(preceding, passage, m);
            against(amount, budget.isPresent() ? budget : inATable(amount), signed);
        }
    }

    /**
     * Of several amounts the one that the sentence goes on about, if anything shows what is right.
     */
    private void beside(Account.Passage passage, Matcher m, Figure amount, Stated stated) {
        Optional<Figure> own =
                m.group("budget") != null
                        ? Optional.of(Told.amount(passage, m, "预算", "budget"))
                        : account.statements().beside(amount, Kind.BUDGET);
        Optional<Figure> budget = own.isPresent() ? own : inATable(amount);
        if (!rateFits(amount, stated)) {
            tell.rate(amount, stated.difference(), stated.rate().orElseThrow());
        } else if (budget.isPresent()) {
            against(amount, budget, stated.difference());
        } else if (!doneFits(amount, stated)) {
            tell.done(amount, stated.difference(), stated.done().orElseThrow());
        } else if (stated.done().isPresent()) {
            ledger.agrees(rule);
        } else {
            ledger.couldNot(rule, "budget-not-stated");
        }
    }

    private void against(Figure amount, Optional<Figure> budget, Figure difference) {
        Optional<Figure> other = budget.filter(of -> !fits(amount, of, difference));
        other.ifPresentOrElse(
                of -> tell.difference(amount, of, difference), () -> ledger.agrees(rule));
    }

    static boolean fits(Figure amount, Figure budget, Figure difference) {
        return Interval.rounded(amount.value())
                .minus(Interval.rounded(budget.value()))
                .meets(Interval.rounded(difference.value()));
    }

    /** The budget of the item in the one table of the section that has it. */
    private Optional<Figure> inATable(Figure amount) {
        return amount.item().isEmpty()
                ? Optional.empty()
                : tables.of(amount).map(cell -> TableBudgets.inUnitOf(cell, amount));
    }

    private static Figure made(Figure budget, Figure difference) {
        return budget.valued(budget.value().add(difference.value()));
    }

    /**
     * The amounts read before the place; where none was, the one that the text states right there:
     * a 款 is no measure of the open data.
     */
    private List<Figure> amounts(
            Preceding preceding, Account.Passage passage, String text, Matcher difference) {
        List<Figure> read = preceding.before(difference.start(), Kind.AMOUNT);
        int to = difference.start();
        Matcher stated = STATED.matcher(text).region(Math.max(0, to - Told.SENTENCE), to);
        while (read.isEmpty() && stated.find()) {
            if (stated.end() == to) {
                String name = Optional.ofNullable(stated.group("name")).orElse("决算");
                return List.of(Told.amount(passage, stated, name, "amount"));
            }
        }
        return read;
    }

    private static boolean rateFits(Figure amount, Stated stated) {
        return stated.rate().isEmpty()
                || Quotient.change(amount.value(), stated.difference().value())
                        .map(of -> of.fits(stated.rate().get()))
                        .orElse(true);
    }

    /** 81万元，比预算减少9万元，完成预算的90%: the budget is what both say. */
    private static boolean doneFits(Figure amount, Stated stated) {
        Interval budget =
                Interval.rounded(amount.value())
                        .minus(Interval.rounded(stated.difference().value()));
        return stated.done().isEmpty()
                || Interval.rounded(amount.value())
                        .percentOf(budget)
                        .map(Interval.trimmed(stated.done().get())::meets)
                        .orElse(true);
    }

    /** The one budget that stands with the difference; none where there are several. */
    private Optional<Figure> budget(Preceding preceding, Account.Passage passage, Matcher m) {
        if (m.group("budget") != null) {
            return Optional.of(Told.amount(passage, m, "预算", "budget"));
        }
        List<Figure> budgets = preceding.before(m.start(), Kind.BUDGET);
        return budgets.size() == 1 ? Optional.of(budgets.get(0)) : Optional.empty();
    }
}
