package mingzhang.check;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Regular expressions of wording, by name, from a resource of {@code name → expression} lines. In
 * them {@code {money:n}} is an amount in 万元 or 元 as group n and {@code {rate:n}} a per cent.
 */
record Phrases(Map<String, Pattern> patterns) {
    private static final Pattern MONEY = Pattern.compile("\\{money:([a-z]+)}");
    private static final Pattern RATE = Pattern.compile("\\{rate:([a-z]+)}");
    private static final String AMOUNT =
            "(?<$1>" + Told.MONEY.substring(1).replace("万元", "万?元").replace("\\", "\\\\");
    private static final String PER_CENT = "(?<$1>[0-9]{1,6}(?:\\\\.[0-9]{1,4})?)\\\\s?%";

    static Phrases read(String name) {
        return new Phrases(
                Lists.read("/mingzhang/check/" + name + ".txt").stream()
                        .map(line -> line.split(" → ", 2))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        parts -> parts[0].strip(),
                                        parts -> Pattern.compile(expanded(parts[1])))));
    }

    private static String expanded(String wording) {
        String money = MONEY.matcher(wording).replaceAll(AMOUNT);
        return RATE.matcher(money).replaceAll(PER_CENT).strip();
    }

    Pattern get(String name) {
        Pattern pattern = patterns.get(name);
        if (pattern == null) {
            throw new IllegalArgumentException("no such wording: " + name);
        }
        return pattern;
    }
}
