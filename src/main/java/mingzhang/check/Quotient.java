package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mingzhang.report.Figure;

/**
 * A per cent that other numbers of the report give. Those numbers were all rounded, or all cut off,
 * to the digits they show; a report does not do both.
 *
 * @param rounded what the per cent may be where they were rounded
 * @param cutOff what it may be where they were cut off
 */
record Quotient(Interval rounded, Interval cutOff) {
    private static final List<Function<BigDecimal, Interval>> SHOWN =
            List.of(Interval::rounded, Interval::cutOff);

    /** Part ÷ whole; empty where the whole may be zero. */
    static Optional<Quotient> share(BigDecimal part, BigDecimal whole) {
        return of(shown -> shown.apply(part).percentOf(shown.apply(whole)));
    }

    /**
     * Difference ÷ earlier value, the difference being the same in both: what it was rounded by
     * above the line it was rounded by below it too. Empty where the earlier value may be zero.
     */
    static Optional<Quotient> change(BigDecimal amount, BigDecimal difference) {
        return of(shown -> change(shown.apply(amount), shown.apply(difference)));
    }

    private static Optional<Interval> change(Interval amount, Interval difference) {
        if (amount.minus(difference).holds(BigDecimal.ZERO)) {
            return Optional.empty();
        }
        return Stream.of(difference.low(), difference.high())
                .map(Interval::exact)
                .flatMap(d -> d.percentOf(amount.minus(d)).stream())
                .reduce(Interval::with);
    }

    private static Optional<Quotient> of(
            Function<Function<BigDecimal, Interval>, Optional<Interval>> quotient) {
        Optional<Interval> rounded = quotient.apply(SHOWN.get(0));
        Optional<Interval> cutOff = quotient.apply(SHOWN.get(1));
        return rounded.isPresent() && cutOff.isPresent()
                ? Optional.of(new Quotient(rounded.get(), cutOff.get()))
                : Optional.empty();
    }

    /** Whether the stated rate, itself rounded or cut off, can be this per cent. */
    boolean fits(Figure rate) {
        return fits(rate.value());
    }

    boolean fits(BigDecimal rate) {
        return fits(Interval.trimmed(rate));
    }

    boolean fits(Interval allowed) {
        return allowed.meets(rounded) || allowed.meets(cutOff);
    }
}
