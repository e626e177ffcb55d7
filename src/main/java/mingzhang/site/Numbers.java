package mingzhang.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How numbers are written on pages: thousands separated, digits as the source shows them. */
final class Numbers {
    private Numbers() {}

    /** {@code 1234567.50} as {@code 1,234,567.50}. */
    static String text(BigDecimal value) {
        String plain = value.setScale(Math.max(0, value.scale())).abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return (value.signum() < 0 ? "-" : "") + out + (point < 0 ? "" : plain.substring(point));
    }

    static String text(long value) {
        return text(BigDecimal.valueOf(value));
    }

    /** With the sign always shown, for changes. */
    static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + text(value);
    }

    /** {@code part} of {@code whole} as a per cent of bars, for attributes: {@code 28.22%}. */
    static String width(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return "0%";
        }
        BigDecimal percent =
                part.abs()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(whole.abs(), 3, RoundingMode.HALF_UP)
                        .min(BigDecimal.valueOf(100));
        return percent.stripTrailingZeros().toPlainString() + "%";
    }

    /** The per cent by which {@code now} differs from {@code before}, to two digits. */
    static BigDecimal rate(BigDecimal before, BigDecimal now) {
        return now.subtract(before)
                .multiply(BigDecimal.valueOf(100))
                .divide(before.abs(), 2, RoundingMode.HALF_UP);
    }

    /** The median; of an even count the mean of the middle two. */
    static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.size() % 2 == 1) {
            return sorted.get(middle);
        }
        BigDecimal sum = sorted.get(middle - 1).add(sorted.get(middle));
        return sum.divide(BigDecimal.valueOf(2), Math.max(2, sum.scale()), RoundingMode.HALF_UP);
    }
}
