package mingzhang.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The few {@code key: value} lines at the head of a page and in {@code theme.yaml}. Anything that
 * is more than that is an error with its line.
 */
final class FlatYaml {
    private FlatYaml() {}

    /** The values by key; {@code firstLine} is the 1-based line of the first of {@code lines}. */
    static Map<String, String> parse(String file, int firstLine, List<String> lines) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw ThemeError.of(file, firstLine + i, "no-key", line);
            }
            values.put(line.substring(0, colon).strip(), unquoted(line.substring(colon + 1)));
        }
        return values;
    }

    /** The 1-based line in which a key stands, 0 if it stands in none. */
    static int lineOf(List<String> lines, String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(key + ":")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted =
                text.length() > 1
                        && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                        && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
