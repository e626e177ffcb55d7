package mingzhang.extract;

import java.math.BigDecimal;

/**
 * A number as it is written: {@code 1,992.73}, {@code -5}, {@code 12..5}.
 *
 * @param from place of its first digit in the prose
 * @param to place behind its last digit
 * @param value with as many decimals as are written; 0 where it cannot be told
 * @param doubt whether and why it cannot be told
 */
record AmountText(int from, int to, BigDecimal value, Doubt doubt) {
    /** Why a number is not understood. */
    enum Doubt {
        NONE,
        AMBIGUOUS,
        MANGLED
    }

    /** More digits than money has; what is longer is a number of something else. */
    private static final int MOST_DIGITS = 18;

    /** The number whose first digit is at {@code from}. */
    static AmountText read(Prose prose, int from) {
        StringBuilder digits = new StringBuilder();
        int points = 0;
        int afterPoint = 0;
        boolean grouped = false;
        boolean mangled = false;
        int i = from;
        while (i < prose.length()) {
            char c = prose.at(i);
            if (digit(c) && !(i > from && prose.gapBefore(i))) {
                digits.append(c);
                afterPoint += points > 0 ? 1 : 0;
                i++;
            } else if (c == '，' && points == 0 && group(prose, from, i, grouped)) {
                grouped = true;
                i++;
            } else if (c == '，' && points == 0 && strayComma(prose, i)) {
                mangled = true;
                i++;
            } else if (c == '.' && pointsAt(prose, i) > 0) {
                if (points > 0) {
                    if (prose.spaceBefore(i) || prose.spaceBefore(i + 1)) {
                        break;
                    }
                    mangled = true;
                }
                i += pointsAt(prose, i);
                points++;
            } else {
                break;
            }
        }
        boolean leadingZero = digits.length() - afterPoint > 1 && digits.charAt(0) == '0';
        mangled |= leadingZero || digits.length() > MOST_DIGITS;
        boolean bare = prose.at(from - 1) == '.' && points == 0;
        Doubt doubt = mangled ? Doubt.MANGLED : bare ? Doubt.AMBIGUOUS : Doubt.NONE;
        return new AmountText(
                from, i, mangled ? BigDecimal.ZERO : value(prose, from, digits, afterPoint), doubt);
    }

    private static BigDecimal value(Prose prose, int from, StringBuilder digits, int afterPoint) {
        BigDecimal value =
                new BigDecimal(digits.toString()).movePointLeft(afterPoint).setScale(afterPoint);
        return negative(prose, from) ? value.negate() : value;
    }

    /** A minus, unless it is the dash between two numbers. */
    private static boolean negative(Prose prose, int from) {
        char before = prose.at(from - 1);
        char further = prose.at(from - 2);
        return before == '负'
                || (before == '-' && !digit(further) && "%-个次元年月".indexOf(further) < 0);
    }

    /** Whether the comma at {@code i} sets off three digits: {@code 1,992}. */
    private static boolean group(Prose prose, int from, int i, boolean grouped) {
        int before = 0;
        while (i - 1 - before >= from && digit(prose.at(i - 1 - before))) {
            before++;
        }
        boolean lead = grouped ? before == 3 : before <= 3 && prose.at(from) != '0';
        return lead
                && digit(prose.at(i + 1))
                && digit(prose.at(i + 2))
                && digit(prose.at(i + 3))
                && !digit(prose.at(i + 4));
    }

    /** A comma between digits that sets off no three: {@code 1,99.2}. */
    private static boolean strayComma(Prose prose, int i) {
        boolean year = prose.at(i + 5) == '年' && digit(prose.at(i + 4));
        return digit(prose.at(i + 1)) && !prose.spaceBefore(i + 1) && !year;
    }

    /** One or two points (a slip) with a digit behind them: how many there are, else 0. */
    private static int pointsAt(Prose prose, int i) {
        int points = prose.at(i + 1) == '.' ? 2 : 1;
        return digit(prose.at(i + points)) && !prose.gapBefore(i + points) ? points : 0;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
