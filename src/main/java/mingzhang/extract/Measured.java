package mingzhang.extract;

import java.math.BigDecimal;
import java.util.List;

/**
 * The unit behind a number.
 *
 * @param word the unit as it is read, {@code 万元}, {@code %}, {@code 人次}; empty where there is none
 * @param shift decimal places from this money unit to 万元
 */
record Measured(Type type, String word, int shift) {
    /** What is counted. */
    enum Type {
        MONEY,
        PERCENT,
        COUNT,
        OTHER,
        NONE
    }

    static final Measured NONE = new Measured(Type.NONE, "", 0);

    /** Longest first where one begins another. */
    private static final List<Measured> UNITS =
            List.of(
                    new Measured(Type.MONEY, "万元", 0),
                    new Measured(Type.MONEY, "亿元", 4),
                    new Measured(Type.MONEY, "百万元", 2),
                    new Measured(Type.MONEY, "千万元", 3),
                    new Measured(Type.MONEY, "千元", -1),
                    new Measured(Type.MONEY, "元", -4),
                    new Measured(Type.PERCENT, "%", 0),
                    new Measured(Type.OTHER, "个百分点", 0),
                    new Measured(Type.OTHER, "个月", 0),
                    new Measured(Type.OTHER, "公里", 0),
                    new Measured(Type.OTHER, "公斤", 0),
                    new Measured(Type.OTHER, "公顷", 0),
                    new Measured(Type.COUNT, "台（套）", 0),
                    new Measured(Type.COUNT, "台（件）", 0),
                    new Measured(Type.COUNT, "（台、套）", 0),
                    new Measured(Type.COUNT, "台套", 0),
                    new Measured(Type.COUNT, "台", 0),
                    new Measured(Type.COUNT, "套", 0),
                    new Measured(Type.COUNT, "辆次", 0),
                    new Measured(Type.COUNT, "辆", 0),
                    new Measured(Type.COUNT, "批次", 0),
                    new Measured(Type.COUNT, "批（次）", 0),
                    new Measured(Type.COUNT, "批", 0),
                    new Measured(Type.COUNT, "人次", 0),
                    new Measured(Type.COUNT, "人（次）", 0),
                    new Measured(Type.COUNT, "人", 0),
                    new Measured(Type.COUNT, "名", 0),
                    new Measured(Type.COUNT, "团次", 0),
                    new Measured(Type.COUNT, "团组", 0),
                    new Measured(Type.COUNT, "团", 0),
                    new Measured(Type.COUNT, "个", 0),
                    new Measured(Type.COUNT, "次", 0),
                    new Measured(Type.COUNT, "件", 0),
                    new Measured(Type.COUNT, "起", 0));

    /** The unit that begins at {@code i}. */
    static Measured at(Prose prose, int i) {
        for (Measured unit : UNITS) {
            if (prose.text().startsWith(unit.word(), i)) {
                return unit;
            }
        }
        char c = prose.at(i);
        if (c == '万' || c == '亿') {
            return new Measured(
                    looseEnd(prose.at(i + 1)) ? Type.MONEY : Type.OTHER, "" + c, c == '万' ? 0 : 4);
        }
        return "户条项家份场平米吨天年月日小时分所间桶处幅宗页套亩卷岁度门类步办股位".indexOf(c) >= 0
                ? new Measured(Type.OTHER, "" + c, 0)
                : NONE;
    }

    /** Behind {@code 0万} in place of {@code 0万元}: where a sentence pauses, or nothing. */
    private static boolean looseEnd(char c) {
        return "，。；、）：% ".indexOf(c) >= 0;
    }

    boolean money() {
        return type == Type.MONEY;
    }

    /** The value in 万元 where this is money. */
    BigDecimal convert(BigDecimal value) {
        if (shift == 0 || !money()) {
            return value;
        }
        BigDecimal moved = value.movePointRight(shift);
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }
}
