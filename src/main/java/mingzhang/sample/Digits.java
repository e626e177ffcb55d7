package mingzhang.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How one report prints its numbers.
 *
 * @param grouped thousands separators
 * @param wide full-width digits
 * @param padded always two decimals
 * @param percentScale decimals of percentages
 * @param rounding what becomes of the digits that are not printed: some reports cut them off
 */
record Digits(
        boolean grouped, boolean wide, boolean padded, int percentScale, RoundingMode rounding) {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Digits draw(Dice dice) {
        int scale = dice.percent(80) ? 2 : dice.below(3);
        boolean wide = dice.percent(3);
        // a full-width comma would read as the end of a clause
        boolean grouped = !wide && dice.percent(20);
        boolean padded = dice.percent(40);
        RoundingMode rounding = dice.percent(10) ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        return new Digits(grouped, wide, padded, scale, rounding);
    }

    /** 元 as 万元 with the digits that are printed. */
    BigDecimal money(long yuan) {
        BigDecimal value = BigDecimal.valueOf(yuan).divide(TEN_THOUSAND, 2, rounding);
        return trimmed(value);
    }

    /** {@code part} in per cent of {@code whole}; 0 of nothing. */
    BigDecimal percent(long part, long whole) {
        if (whole == 0 || part == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal exact = BigDecimal.valueOf(part).multiply(HUNDRED);
        BigDecimal value = exact.divide(BigDecimal.valueOf(whole), percentScale, rounding);
        // a rate that would read 0 % shows more digits, or it would say that nothing changed
        return value.signum() == 0
                ? exact.divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP)
                : trimmed(value);
    }

    private BigDecimal trimmed(BigDecimal value) {
        if (padded && value.signum() != 0) {
            return value;
        }
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** The number's absolute value as printed. */
    String print(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        if (grouped) {
            for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
                text.insert(i, ',');
            }
        }
        return wide ? widened(text.toString()) : text.toString();
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static String widened(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            wide.append((char) (text.charAt(i) + 0xFEE0));
        }
        return wide.toString();
    }
}
