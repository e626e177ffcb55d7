package mingzhang.site;

import java.util.Map;
import java.util.TreeMap;
import mingzhang.archive.Words;

/** The words that the pages' scripts say, as a script of their own: {@code theme/words.js}. */
final class ScriptWords {
    private static final String PREFIX = "script.";

    private ScriptWords() {}

    static String of(Words words) {
        Map<String, String> said = new TreeMap<>();
        words.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> said.put(key.substring(PREFIX.length()), words.get(key)));
        return "Mingzhang.take(\"words\"," + Json.of(said) + ");\n";
    }
}
