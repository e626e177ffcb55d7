package mingzhang.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a query at its spaces; what stands in quotation marks stays one part, beginning with {@code
 * "}.
 */
final class QueryParts {
    private static final String OPENING = "\"“「";
    private static final String CLOSING = "\"”」";

    private QueryParts() {}

    static List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int close = part.length() == 0 ? closing(text, i) : -1;
            if (close > 0) {
                parts.add('"' + text.substring(i + 1, close));
                i = close + 1;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                flush(part, parts);
                i++;
            } else {
                part.append(c);
                i++;
            }
        }
        flush(part, parts);
        return parts;
    }

    /** Where the mark opened at {@code from} closes a whole part, else -1: “三公”经费 is one word. */
    private static int closing(String text, int from) {
        int kind = OPENING.indexOf(text.charAt(from));
        if (kind < 0) {
            return -1;
        }
        int close = text.indexOf(CLOSING.charAt(kind), from + 1);
        boolean whole =
                close > from + 1
                        && (close + 1 == text.length()
                                || Character.isWhitespace(text.charAt(close + 1)));
        return whole ? close : -1;
    }

    private static void flush(StringBuilder part, List<String> parts) {
        if (part.length() > 0) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }
}
