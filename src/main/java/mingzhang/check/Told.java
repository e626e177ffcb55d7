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

    /** Digits between 元 and 万元. */
    private static final int YUAN = 4;

    private Told() {}

    /** The passage's text with narrow digits and points; each character keeps its place. */
    static String narrow(Account.Passage passage) {
        String text = passage.text().text();
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
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

    static BigDecimal value(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** The amount of a match's group as a statement of the passage. */
    static Figure amount(Account.Passage passage, Matcher m, String name, int group) {
        return amount(passage, m, name, m.start(group), m.group(group));
    }

    /** The amount of a match's named group. */
    static Figure amount(Account.Passage passage, Matcher m, String name, String group) {
        return amount(passage, m, name, m.start(group), m.group(group));
    }

    private static Figure amount(
            Account.Passage passage, Matcher m, String name, int at, String digits) {
        int line = passage.text().at(at).line();
        boolean yuan = passage.text().text().startsWith("元", at + digits.length());
        BigDecimal value = value(digits);
        return new Figure(
                passage.path(),
                name,
                name,
                "",
                Kind.AMOUNT,
                yuan ? value.movePointLeft(YUAN) : value,
                "万元",
                OptionalInt.empty(),
                line,
                passage.text().at(at).column(),
                digits.length(),
                passage.text().text().substring(m.start(), m.end()));
    }
}
