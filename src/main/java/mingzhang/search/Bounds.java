package mingzhang.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts in a query: {@code >10万元}, {@code 10..20万元}, {@code 0.2亿元}, {@code 增长>20%}. */
final class Bounds {
    private static final String NUMBER = "(-?[0-9][0-9,]{0,20}(?:\\.[0-9]{1,10})?)";
    private static final String UNIT = "(亿元|万元|千元|元|%|亿|万)";

    /** What compares with the number behind it. */
    static final String OPERATOR = ">=|<=|>|<|≥|≤|=|大于|超过|高于|不低于|不少于|至少|小于|低于|不足|不超过|不高于|不多于|至多";

    /** What says without a unit that a number is an amount. */
    private static final String SIGN = ">=|<=|>|<|≥|≤";

    private static final String DIRECTION = "增长|增加|上升|上涨|增幅|下降|减少|降低|降幅";

    /** Words, and an amount behind them that begins with a sign or has one in it. */
    static final Pattern GLUED =
            Pattern.compile(
                    "(.+?)(?:(?:"
                            + DIRECTION
                            + ")?(?:"
                            + SIGN
                            + ")"
                            + NUMBER
                            + UNIT
                            + "?|(?<![0-9.,-])"
                            + NUMBER
                            + UNIT
                            + "?\\.\\."
                            + NUMBER
                            + UNIT
                            + "?)");

    private static final Pattern RANGE =
            Pattern.compile(NUMBER + UNIT + "?(?:\\.\\.|~|至|到|-|–|—)" + NUMBER + UNIT);

    /** A number without a unit that its sign makes an amount; two years are no amounts. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?<way>"
                            + DIRECTION
                            + ")?(?:"
                            + SIGN
                            + ")"
                            + NUMBER
                            + "|(?!(?:19|20)[0-9]{2}\\.\\.(?:19|20)[0-9]{2}$)"
                            + NUMBER
                            + UNIT
                            + "?\\.\\."
                            + NUMBER);

    private static final Pattern COMPARED =
            Pattern.compile(
                    "(" + DIRECTION + ")?(" + OPERATOR + ")?" + NUMBER + UNIT + "(以上|以下|以内)?");

    private Bounds() {}

    /**
     * The bounds in a part of a query, {@code low..high unit} with an empty side where it is open;
     * the unit 万元 or %.
     */
    static Optional<Understood> read(String normal, String typed) {
        String text = withUnit(normal);
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            String unit = range.group(4);
            String first = range.group(2) == null ? unit : range.group(2);
            return Optional.of(
                    amount(
                            typed,
                            "",
                            plain(scaled(range.group(1), first)),
                            plain(scaled(range.group(3), unit)),
                            unit));
        }
        Matcher compared = COMPARED.matcher(text);
        return compared.matches() ? Optional.of(compared(compared, typed)) : Optional.empty();
    }

    /** Money is in 万元 and growth in per cent where nothing else is said. */
    private static String withUnit(String normal) {
        Matcher bare = BARE.matcher(normal);
        if (!bare.matches()) {
            return normal;
        }
        boolean grows = bare.group("way") != null;
        return normal + (bare.group(4) != null ? bare.group(4) : grows ? "%" : "万元");
    }

    private static Understood compared(Matcher m, String typed) {
        String direction = m.group(1) == null ? "" : m.group(1);
        boolean down =
                direction.startsWith("下") || direction.startsWith("减") || direction.startsWith("降");
        String value = plain(scaled(m.group(3), m.group(4)));
        String behind = m.group(5) == null ? "=" : m.group(5);
        String operator = m.group(2) == null ? behind : m.group(2);
        return switch (operator) {
            case ">", "大于", "超过", "高于" ->
                    amount(typed, way(direction, down), ">" + value, "", m.group(4));
            case ">=", "≥", "不低于", "不少于", "至少", "以上" ->
                    amount(typed, way(direction, down), value, "", m.group(4));
            case "<", "小于", "低于", "不足" ->
                    amount(typed, way(direction, down), "", "<" + value, m.group(4));
            case "<=", "≤", "不超过", "不高于", "不多于", "至多", "以下", "以内" ->
                    amount(typed, way(direction, down), "", value, m.group(4));
            default -> amount(typed, way(direction, down), value, value, m.group(4));
        };
    }

    private static String way(String direction, boolean down) {
        return direction.isEmpty() ? "" : down ? "down" : "up";
    }

    /**
     * Values: low, high, unit, direction; {@code >} and {@code <} mark a bound that is left out.
     */
    private static Understood amount(
            String typed, String way, String low, String high, String unit) {
        return new Understood(
                Understood.Meaning.AMOUNT,
                typed,
                List.of(low, high, unit.equals("%") ? "%" : "万元", way));
    }

    private static BigDecimal scaled(String digits, String unit) {
        BigDecimal value = QueryReader.number(digits);
        return switch (unit) {
            case "亿元", "亿" -> value.movePointRight(4);
            case "千元" -> value.movePointLeft(1);
            case "元" -> value.movePointLeft(4);
            default -> value;
        };
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
