package mingzhang.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The values that a written number may stand for: what was rounded, or cut off, to the digits
 * shown. All arithmetic on stated numbers is done on these, so that rounding alone never makes a
 * finding.
 */
record Interval(BigDecimal low, BigDecimal high) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final MathContext DOWN = new MathContext(24, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(24, RoundingMode.CEILING);

    /**
     * What a number rounded to its last digit may have been. Zero is zero: nobody rounds to
     * nothing.
     */
    static Interval rounded(BigDecimal value) {
        if (value.signum() == 0) {
            return new Interval(value, value);
        }
        BigDecimal half = HALF.multiply(value.ulp());
        return new Interval(value.subtract(half), value.add(half));
    }

    /** What a number that was cut off at its last digit may have been. */
    static Interval cutOff(BigDecimal value) {
        return switch (value.signum()) {
            case 1 -> new Interval(value, value.add(value.ulp()));
            case -1 -> new Interval(value.subtract(value.ulp()), value);
            default -> exact(value);
        };
    }

    /**
     * What a number rounded or cut off at its last digit may have been: up to a whole unit of it.
     * For rates and shares, which are trimmed by hand so that they sum to 100.
     */
    static Interval trimmed(BigDecimal value) {
        return new Interval(value.subtract(value.ulp()), value.add(value.ulp()));
    }

    /**
     * Whether two numbers may be one quantity, rounded to the digits each shows; the one with fewer
     * of them may have been cut off.
     */
    static boolean agree(BigDecimal a, BigDecimal b) {
        BigDecimal coarse = a.scale() < b.scale() ? a : b;
        BigDecimal fine = a.scale() < b.scale() ? b : a;
        if (a.subtract(b).abs().compareTo(coarse.ulp()) > 0) {
            // Thousands of numbers may have to be told apart; most of them are far from each other.
            return false;
        }
        boolean cut = coarse.scale() < fine.scale() && cutOff(coarse).holds(fine);
        return cut || rounded(a).meets(rounded(b));
    }

    static Interval exact(BigDecimal value) {
        return new Interval(value, value);
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    /** In per cent of {@code whole}; empty where that may be zero. */
    Optional<Interval> percentOf(Interval whole) {
        if (whole.low.signum() <= 0 && whole.high.signum() >= 0) {
            return Optional.empty();
        }
        BigDecimal lowest = null;
        BigDecimal highest = null;
        for (BigDecimal part : new BigDecimal[] {low, high}) {
            for (BigDecimal all : new BigDecimal[] {whole.low, whole.high}) {
                BigDecimal hundredfold = part.movePointRight(2);
                BigDecimal down = hundredfold.divide(all, DOWN);
                BigDecimal up = hundredfold.divide(all, UP);
                lowest = lowest == null ? down : lowest.min(down);
                highest = highest == null ? up : highest.max(up);
            }
        }
        return Optional.of(new Interval(lowest, highest));
    }

    /** The smallest interval that holds both. */
    Interval with(Interval other) {
        return new Interval(low.min(other.low), high.max(other.high));
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    boolean holds(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
}
