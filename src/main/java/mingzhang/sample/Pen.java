package mingzhang.sample;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Slips of the pen: what becomes of a number when it is written wrong. */
final class Pen {
    static final List<String> CAUSES = List.of("digits", "decimal_point", "");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private Pen() {}

    /** The number after the slip, none where it would not show. */
    static Optional<BigDecimal> wrong(BigDecimal right, String cause, Dice dice) {
        if (right.signum() == 0) {
            return Optional.empty();
        }
        Optional<BigDecimal> wrong =
                switch (cause) {
                    case "digits" -> digits(right, dice);
                    case "decimal_point" -> Optional.of(moved(right, dice));
                    case "yuan" -> Optional.of(plain(right.movePointRight(4)));
                    case "sign" -> Optional.of(right.negate());
                    default -> Optional.of(other(right, dice));
                };
        return wrong.filter(w -> shows(right, w));
    }

    /** More than rounding could explain. */
    private static boolean shows(BigDecimal right, BigDecimal wrong) {
        BigDecimal off = right.subtract(wrong).abs();
        return off.compareTo(HUNDREDTH.multiply(right.abs())) > 0
                && off.compareTo(new BigDecimal("0.3")) > 0;
    }

    private static Optional<BigDecimal> digits(BigDecimal right, Dice dice) {
        String digits = right.unscaledValue().abs().toString();
        List<String> variants = new ArrayList<>();
        for (int i = 0; i + 1 < digits.length(); i++) {
            char[] swapped = digits.toCharArray();
            swapped[i] = digits.charAt(i + 1);
            swapped[i + 1] = digits.charAt(i);
            variants.add(new String(swapped));
        }
        char[] other = digits.toCharArray();
        other[dice.below(other.length)] = (char) ('1' + dice.below(9));
        variants.add(new String(other));
        variants.removeIf(v -> v.startsWith("0") || v.equals(digits));
        if (variants.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(new BigInteger(dice.pick(variants)), right.scale());
        return Optional.of(right.signum() < 0 ? value.negate() : value);
    }

    private static BigDecimal moved(BigDecimal right, Dice dice) {
        int places = 1 + dice.below(2);
        boolean left = right.abs().compareTo(BigDecimal.valueOf(1000)) > 0 && dice.percent(50);
        return plain(left ? right.movePointLeft(places) : right.movePointRight(places));
    }

    private static BigDecimal other(BigDecimal right, Dice dice) {
        BigDecimal factor = BigDecimal.valueOf(dice.between(1.07, 1.8));
        return right.multiply(factor).setScale(Math.max(0, right.scale()), RoundingMode.HALF_UP);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
