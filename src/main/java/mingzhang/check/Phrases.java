package mingzhang.check;

import java.util.regex.Pattern;
import mingzhang.document.WordingPatterns;

/**
 * Regular expressions of wording, by name, from a resource of {@code name → expression} lines. In
 * them {@code {money:n}} is an amount in 万元 or 元 as group n and {@code {rate:n}} a per cent.
 */
record Phrases(WordingPatterns patterns) {
    private static final Pattern MONEY = Pattern.compile("\\{money:([a-z]+)}");
    private static final Pattern RATE = Pattern.compile("\\{rate:([a-z]+)}");
    private static final String AMOUNT =
            "(?<$1>" + Told.MONEY.substring(1).replace("万元", "万?元").replace("\\", "\\\\");
    private static final String PER_CENT = "(?<$1>[0-9]{1,6}(?:\\\\.[0-9]{1,4})?)\\\\s?%";

    static Phrases read(String name) {
        return new Phrases(
                WordingPatterns.read("/mingzhang/check/" + name + ".txt", Phrases::expanded));
    }

    /** The expression with what stands for amounts and rates written out. */
    static String expanded(String wording) {
        String money = MONEY.matcher(wording).replaceAll(AMOUNT);
        return RATE.matcher(money).replaceAll(PER_CENT).strip();
    }

    Pattern get(String name) {
        return patterns.get(name);
    }

    Sought sought(String name) {
        return Sought.of(get(name));
    }
}
