package mingzhang.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/** An amount, what it changed by, and the rate that a report gives for it. */
record Movement(Figure rate, Figure change, Figure amount) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The earlier value by amount and difference. */
    BigDecimal before() {
        return amount.value().subtract(change.value());
    }

    /** What the rate should be; empty where the earlier value may be zero. */
    Optional<Quotient> right() {
        if (change.value().signum() == 0) {
            Interval none = Interval.exact(BigDecimal.ZERO);
            return Optional.of(new Quotient(none, none));
        }
        return Quotient.change(amount.value(), change.value());
    }

    /** Whether the rate is the difference in per cent of this year's value. */
    boolean takenOfThisYear() {
        return Quotient.share(change.value(), amount.value())
                .filter(of -> of.fits(rate))
                .isPresent();
    }

    /**
     * Whether the stated amount is twice what difference and rate give: revenue and expenditure
     * added.
     */
    boolean doubled() {
        return ofBothSides() && fits(amount.value().divide(TWO, MathContext.DECIMAL64));
    }

    /**
     * This year's revenue or expenditure where difference and rate are right of it, and the total
     * of both sides is the two added.
     */
    Optional<Figure> ofASide(Statements statements) {
        List<Figure> sides =
                Stream.of("本年收入合计", "本年支出合计")
                        .flatMap(m -> statements.of(m, "", Kind.AMOUNT).stream().limit(1))
                        .toList();
        boolean added =
                ofBothSides() && sides.size() == 2 && SumRule.roundingExplains(amount, sides);
        return sides.stream().filter(side -> added && fits(side.value())).findFirst();
    }

    private boolean ofBothSides() {
        return amount.measure().endsWith(Statements.BOTH_SIDES);
    }

    private boolean fits(BigDecimal value) {
        return Quotient.change(value, change.value()).filter(of -> of.fits(rate)).isPresent();
    }

    /** Whether difference and rate agree as soon as one of them has the other sign. */
    boolean turned() {
        BigDecimal difference = change.value().negate();
        boolean opposite = difference.signum() * rate.value().signum() > 0;
        boolean ofDifference =
                Quotient.change(amount.value(), difference).filter(of -> of.fits(rate)).isPresent();
        boolean ofRate = right().filter(of -> of.fits(rate.value().negate())).isPresent();
        return opposite && (ofDifference || ofRate);
    }

    /** This year's value that difference and rate give together. */
    BigDecimal implied() {
        return rate.value().signum() == 0
                ? change.value()
                : change.value()
                        .add(
                                change.value()
                                        .movePointRight(2)
                                        .divide(rate.value(), MathContext.DECIMAL64));
    }
}
