package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;

/**
 * A rate of execution that a sentence of an appendix gives behind the budget and what was spent of
 * it.
 *
 * @param spent in the unit in which it is told
 * @param budgets of the sentence, likewise: the one that the year began with, the adjusted one
 */
record ToldRate(Figure rate, Figure spent, List<Figure> budgets) {
    private static final Phrases WORDING = Phrases.read("told-rates");
    private static final Pattern AMOUNT = WORDING.get("AMOUNT");
    private static final Pattern BUDGET = WORDING.get("BUDGET");
    private static final Pattern NAMELESS = WORDING.get("NAMELESS");
    private static final Pattern SPENT = WORDING.get("SPENT");
    private static final Sought RATE = WORDING.sought("RATE");
    private static final int YUAN = 4;

    /**
     * Every such rate of the evaluations.
     *
     * @param figures that are read and held against each other elsewhere
     */
    static List<ToldRate> of(List<Account.Passage> evaluations, List<Figure> figures) {
        List<ToldRate> rates = new ArrayList<>();
        for (Account.Passage passage : evaluations) {
            String text = passage.narrow();
            RATE.each(
                    passage,
                    rate ->
                            before(passage, text, Told.begin(text, rate.start(), "。"), rate)
                                    .filter(told -> !isRead(figures, told.rate()))
                                    .ifPresent(rates::add));
        }
        return rates;
    }

    private static boolean isRead(List<Figure> figures, Figure rate) {
        return figures.stream()
                .anyMatch(f -> f.line() == rate.line() && f.value().compareTo(rate.value()) == 0);
    }

    private static Optional<ToldRate> before(
            Account.Passage passage, String text, int from, Matcher rate) {
        Matcher m = AMOUNT.matcher(text).region(from, rate.start());
        List<Figure> budgets = new ArrayList<>();
        Optional<Figure> spent = Optional.empty();
        while (m.find()) {
            String label = m.group("label").strip();
            Figure amount = Told.stated(passage, m, label, "amount", m.group("unit"));
            boolean budget = BUDGET.matcher(label).find();
            boolean goesOn = budgets.isEmpty() && NAMELESS.matcher(label).matches();
            if (budget && spent.isPresent() && !goesOn) {
                // Another project's begins.
                budgets.clear();
                spent = Optional.empty();
            }
            if (budget) {
                budgets.add(amount);
            } else if (SPENT.matcher(label).find()) {
                spent = Optional.of(amount);
            }
        }
        Figure stated = Told.stated(passage, rate, "执行率", "rate", "%");
        return spent.filter(s -> !budgets.isEmpty())
                .map(s -> new ToldRate(stated, s, List.copyOf(budgets)));
    }

    boolean fits() {
        return budgets.stream().anyMatch(b -> fits(money(spent), money(b)));
    }

    /** The first amount that is right in the other's unit. */
    Optional<Figure> inOtherUnit() {
        return budgets.stream()
                .filter(b -> !b.valueUnit().equals(spent.valueUnit()))
                .filter(b -> fits(spent.value(), b.value()))
                .findFirst();
    }

    private boolean fits(BigDecimal amount, BigDecimal budget) {
        return Quotient.share(amount, budget).filter(of -> of.fits(rate.value())).isPresent();
    }

    /** In 万元. */
    static BigDecimal money(Figure amount) {
        return amount.valueUnit().equals("元") ? amount.value().movePointLeft(YUAN) : amount.value();
    }
}
