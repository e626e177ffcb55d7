package mingzhang.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit that the amounts of a table are in. */
enum TableUnit {
    YUAN("元", -4),
    THOUSAND("千元", -1),
    TEN_THOUSAND("万元", 0),
    HUNDRED_MILLION("亿元", 4);

    private static final Pattern HEAD = Pattern.compile("单位[:：为]?(?:人民币)?[（(]?(亿元|万元|千元|元)");
    private static final Pattern NOTE = Pattern.compile("[（(](?:单位[:：])?(?:人民币)?(亿元|万元|千元|元)[）)]");

    private final String word;
    private final int shift;

    TableUnit(String word, int shift) {
        this.word = word;
        this.shift = shift;
    }

    /** The unit with this very name. */
    static Optional<TableUnit> named(String word) {
        for (TableUnit unit : values()) {
            if (unit.word.equals(word)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The unit that a head such as {@code 金额单位：万元} or a note such as {@code （万元）} names. */
    static Optional<TableUnit> in(String text) {
        String compact = CellLabel.compact(text);
        for (Pattern pattern : new Pattern[] {HEAD, NOTE}) {
            Matcher matcher = pattern.matcher(compact);
            if (matcher.find()) {
                return named(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** The amount in 万元, every digit that the source shows kept. */
    BigDecimal toTenThousand(BigDecimal amount) {
        if (shift == 0) {
            return amount;
        }
        BigDecimal moved = amount.movePointRight(shift);
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }
}
