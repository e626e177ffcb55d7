package mingzhang.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Looks for the one slip that explains a stated and an expected number. Several explanations are
 * none: a cause is only named where exactly one fits.
 */
final class Cause {
    private static final int YUAN = 4;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int TELLING = 3;
    private static final BigDecimal FEW = BigDecimal.valueOf(2);
    private static final BigDecimal SOME = BigDecimal.valueOf(12);

    private final TreeSet<String> fitting = new TreeSet<>();

    /** The slip where exactly one was noted, else empty. */
    String named() {
        return fitting.size() == 1 ? fitting.first() : "";
    }

    Cause when(boolean fits, String cause) {
        if (fits) {
            fitting.add(cause);
        }
        return this;
    }

    /**
     * Slips of writing that turn {@code right}, whatever it is within the interval, into {@code
     * stated}.
     */
    Cause slipsOfThePen(BigDecimal stated, Interval right) {
        misplaced(stated, right);
        if (fitting.isEmpty()) {
            when(digitSlip(stated, right), "digits");
        }
        return this;
    }

    /** Slips of unit, point and sign, where a digit more or less would prove nothing. */
    Cause misplaced(BigDecimal stated, Interval right) {
        when(scaled(stated, right, YUAN), "yuan");
        when(scaled(stated, right, 1) || scaled(stated, right, 2), "decimal_point");
        when(stated.signum() != 0 && right.meets(Interval.rounded(stated.negate())), "sign");
        return this;
    }

    private static boolean scaled(BigDecimal stated, Interval right, int places) {
        // What may be nothing is no other number with its point moved: every one comes near it.
        boolean nothing = right.low().signum() <= 0 && right.high().signum() >= 0;
        return stated.signum() != 0
                && !nothing
                && (right.meets(widened(stated, places)) || right.meets(widened(stated, -places)));
    }

    private static Interval widened(BigDecimal stated, int places) {
        BigDecimal moved = stated.scaleByPowerOfTen(places);
        // 360 for 3.6: the zeros came with the point that moved, they show no digits.
        for (int zeros = places; zeros < 0; zeros++) {
            BigDecimal bare = moved.setScale(moved.scale() - 1, RoundingMode.DOWN);
            if (moved.scale() == 0 || bare.compareTo(moved) != 0) {
                break;
            }
            moved = bare;
        }
        // 597% for 5.97%, which was cut off: as many digits as that are no coincidence.
        return moved.precision() < TELLING ? Interval.rounded(moved) : Interval.trimmed(moved);
    }

    /** Whether two neighbouring digits changed places, or one differs. */
    static boolean digitSlip(BigDecimal stated, Interval right) {
        if (stated.precision() < 2) {
            // Any single digit is one digit away from any other.
            return false;
        }
        BigDecimal width = right.high().subtract(right.low());
        // What is known so roughly fits too many variants, the fewer digits there are to choose
        // from.
        BigDecimal most = stated.precision() < 3 ? FEW : SOME;
        boolean known = width.compareTo(stated.ulp().multiply(most)) <= 0;
        BigDecimal middle =
                right.low()
                        .add(right.high())
                        .multiply(HALF)
                        .setScale(Math.max(0, stated.scale()), RoundingMode.HALF_UP);
        return variants(stated).stream()
                .anyMatch(v -> known ? right.meets(Interval.rounded(v)) : v.compareTo(middle) == 0);
    }

    private static List<BigDecimal> variants(BigDecimal stated) {
        String digits = stated.unscaledValue().abs().toString();
        List<BigDecimal> variants = new ArrayList<>();
        for (int i = 0; i + 1 < digits.length(); i++) {
            char[] swapped = digits.toCharArray();
            swapped[i] = digits.charAt(i + 1);
            swapped[i + 1] = digits.charAt(i);
            variants.add(number(swapped, stated));
        }
        for (int i = 0; i < digits.length(); i++) {
            for (char d = '0'; d <= '9'; d++) {
                char[] other = digits.toCharArray();
                other[i] = d;
                variants.add(number(other, stated));
            }
        }
        variants.removeIf(v -> v.compareTo(stated) == 0 || v.signum() == 0);
        return variants;
    }

    private static BigDecimal number(char[] digits, BigDecimal like) {
        BigDecimal value =
                new BigDecimal(new java.math.BigInteger(new String(digits)), like.scale());
        return like.signum() < 0 ? value.negate() : value;
    }
}
