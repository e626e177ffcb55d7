package mingzhang.check;

import java.math.BigDecimal;
import java.text.Normalizer;
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

    /** The passage's text with narrow digits and points; each character keeps its place. */
    static String narrow(Account.Passage passage) {
        String text = passage.text().text();
        int wide = 0;
        while (wide < text.length() && narrow(text.charAt(wide)) == text.charAt(wide)) {
            wide++;
        }
        if (wide == text.length()) {
            return text;
        }
        StringBuilder narrow = new StringBuilder(text.length()).append(text, 0, wide);
        for (int i = wide; i < text.length(); i++) {
            narrow.append(narrow(text.charAt(i)));
        }
        return narrow.toString();
    }

    private static char narrow(char c) {
        boolean same = c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF);
        if (same) { // of ASCII and of nearly all Chinese characters it is known without asking
            return c;
        }
        String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.charAt(0) : ' ';
    }

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
