package mingzhang.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Maps, lists, texts and numbers as JSON, readable and always the same for the same values. */
final class Json {
    private Json() {}

    static String of(Object value) {
        return of(value, "\n");
    }

    /** The same in one line; line breaks inside texts are escaped already. */
    static String inLine(Object value) {
        return of(value).replaceAll("\n *", "");
    }

    private static String of(Object value, String indent) {
        String inner = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? "{}"
                    : map.entrySet().stream()
                            .map(e -> inner + quoted(e.getKey()) + ": " + of(e.getValue(), inner))
                            .collect(Collectors.joining(",", "{", indent + "}"));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "[]"
                    : list.stream()
                            .map(item -> inner + of(item, inner))
                            .collect(Collectors.joining(",", "[", indent + "]"));
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return quoted(value);
    }

    private static String quoted(Object value) {
        StringBuilder json = new StringBuilder("\"");
        String.valueOf(value)
                .codePoints()
                .forEach(
                        c -> {
                            if (c == '"' || c == '\\') {
                                json.append('\\').appendCodePoint(c);
                            } else if (c < ' '
                                    || c == 0x7F
                                    || Character.getType(c) == Character.SURROGATE) {
                                json.append(String.format("\\u%04x", c));
                            } else {
                                json.appendCodePoint(c);
                            }
                        });
        return json.append('"').toString();
    }
}
