package mingzhang.archive;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that still knows its 1-based line. */
sealed interface YamlNode {
    int line();

    /** A word, number or date as written; empty where nothing stands. */
    record Text(String text, int line) implements YamlNode {}

    /** A list. */
    record Items(List<YamlNode> items, int line) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Named values in the order of the file. */
    record Fields(Map<String, YamlNode> fields, int line) implements YamlNode {}

    /** Whether nothing is said. */
    default boolean isEmpty() {
        return this instanceof Text text && text.text().isBlank();
    }
}
