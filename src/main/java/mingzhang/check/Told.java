package mingzhang.check;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/** Amounts that a sentence states outside the measures of the open data. */
final class Told {
    /** A number of money, to stand behind its name in a regular expression. */
    static final String MONEY = "([0-9][0-9,]{0,14}(?:\\.[0-9]{1,6})?)\\s?万元";

    /** Characters that a sentence has at most: further back or on nothing is looked for. */
    static final int SENTENCE = 300;

    /** Digits between 元 and 万元, 万元 and 亿元. */
    private static final int YUAN = 4;

    private Told() {}

    /** Where a sentence begins that goes on to {@code until}: behind the last of the marks. */
    static int begin(String text, int until, String marks) {
        int from = until;
        while (from > Math.max(0, until - SENTENCE) && marks.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    static BigDecimal value(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** The money of a match's named group in 万元; behind its digits stands 元, 万元 or 亿元. */
    static BigDecimal money(Matcher m, String group) {
        BigDecimal value = value(m.group(group));
        String behind = m.group().substring(m.end(group) - m.start()).stripLeading();
        if (behind.startsWith("亿")) {
            // 1.53亿元 shows hundreds of 万元, and so far it was rounded.
            return value.scaleByPowerOfTen(YUAN);
        }
        return behind.startsWith("元") ? value.movePointLeft(YUAN) : value;
    }

    /** The amount of a match's named group as a statement of the passage, in 万元. */
    static Figure amount(Account.Passage passage, Matcher m, String name, String group) {
        return stated(passage, m, name, group, money(m, group), "万元");
    }

    /** The same as the passage states it, in the unit that is given. */
    static Figure stated(
            Account.Passage passage, Matcher m, String name, String group, String unit) {
        return stated(passage, m, name, group, value(m.group(group)), unit);
    }

    private static Figure stated(
            Account.Passage passage,
            Matcher m,
            String name,
            String group,
            BigDecimal value,
            String unit) {
        int at = m.start(group);
        return new Figure(
                passage.path(),
                name,
                name,
                "",
                Kind.AMOUNT,
                value,
                unit,
                OptionalInt.empty(),
                passage.text().at(at).line(),
                passage.text().at(at).column(),
                m.end(group) - at,
                passage.text().text().substring(m.start(), m.end()));
    }
}
