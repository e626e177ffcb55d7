package mingzhang.extract;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The number that a cell consists of.
 *
 * @param unit what stands behind it: {@code 元}, {@code 万元}, {@code %} …, or empty
 * @param offset of its first digit in the cell's text
 */
record CellNumber(BigDecimal value, String unit, int offset) {
    private static final int LONGEST = 40;
    private static final String SIGNS = "-－−﹣";
    private static final String COMMAS = ",，";
    private static final String POINTS = ".．";

    /** The number, where the text is one and nothing else but a unit of money or per cent. */
    static Optional<CellNumber> in(String text) {
        StringBuilder digits = new StringBuilder();
        int first = -1;
        int i = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) || (first >= 0 && COMMAS.indexOf(c) >= 0)) {
                continue;
            }
            if (SIGNS.indexOf(c) >= 0 && digits.isEmpty()) {
                digits.append('-');
            } else if (isDigit(c)) {
                first = first < 0 ? i : first;
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if (POINTS.indexOf(c) >= 0 && first >= 0 && digits.indexOf(".") < 0) {
                digits.append('.');
            } else {
                break;
            }
        }
        String rest = CellLabel.compact(text.substring(i));
        if (first < 0 || digits.length() > LONGEST || !isUnit(rest)) {
            return Optional.empty();
        }
        return Optional.of(new CellNumber(value(digits.toString()), rest.replace('％', '%'), first));
    }

    private static BigDecimal value(String digits) {
        return new BigDecimal(digits.endsWith(".") ? digits + "0" : digits);
    }

    private static boolean isUnit(String rest) {
        return rest.isEmpty()
                || rest.equals("%")
                || rest.equals("％")
                || TableUnit.named(rest).isPresent();
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** In 万元, by its own unit or else by the table's. */
    BigDecimal money(TableUnit tableUnit) {
        return TableUnit.named(unit).orElse(tableUnit).toTenThousand(value);
    }

    boolean isPercent() {
        return unit.equals("%");
    }
}
