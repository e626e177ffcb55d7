package mingzhang.data;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A licence as {@code archive.yaml} words it, in the form of a data package. */
final class Licence {
    /** {@code CC BY 4.0}, {@code cc-by-sa-4.0} and the like. */
    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("CC[ -](BY|BY-SA|0)[ -]([0-9]\\.[0-9])");

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._-]+");

    private Licence() {}

    static Map<String, Object> of(String words) {
        Map<String, Object> licence = new LinkedHashMap<>();
        String text = CleanText.of(words);
        Matcher commons = CREATIVE_COMMONS.matcher(text.toUpperCase(Locale.ROOT));
        if (commons.matches()) {
            licence.put("name", "CC-" + commons.group(1) + "-" + commons.group(2));
        } else if (text.startsWith("https://") || text.startsWith("http://")) {
            licence.put("path", text);
        } else {
            // a name is an identifier; free words are only a title, which alone is not enough
            licence.put("name", IDENTIFIER.matcher(text).matches() ? text : "other");
        }
        licence.put("title", text);
        return licence;
    }
}
