package mingzhang.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts a query at its spaces; what stands in quotation marks stays one part, beginning with {@code
 * "}.
 */
final class QueryParts {
    private static final String OPENING = "\"“「";
    private static final String CLOSING = "\"”」";

    private static final Pattern FILTER = Pattern.compile(QueryReader.FILTERS + "[:：]");

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?:"
                            + Bounds.OPERATOR
                            + ") [0-9][^ ]*|[^ ]{0,12}[0-9] (?:亿元|万元|千元|元|%|亿|万)(?:以上|以下|以内)?");

    private QueryParts() {}

    /** Whether a part is a phrase, excludes something, or filters. */
    static boolean marked(String part) {
        return part.startsWith("\"")
                || part.startsWith("-")
                || part.startsWith("－")
                || part.contains(":")
                || part.contains("：");
    }

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
        return filled(parts).stream().flatMap(QueryParts::apart).toList();
    }

    /** What a sign sets apart without a space: 公务接待费&gt;10万元. */
    private static Stream<String> apart(String part) {
        String normal = Normalizer.normalize(part, Form.NFKC);
        Matcher glued = Bounds.GLUED.matcher(normal);
        boolean split =
                !marked(part)
                        && normal.length() == part.length()
                        && Bounds.read(normal, part).isEmpty()
                        && glued.matches();
        return split
                ? Stream.of(part.substring(0, glued.end(1)), part.substring(glued.end(1)))
                : Stream.of(part);
    }

    /** What belongs together in spite of a space: 单位: 甲州市, &gt; 10万元, 10 万元. */
    private static List<String> filled(List<String> parts) {
        List<String> all = new ArrayList<>();
        for (String part : parts) {
            int last = all.size() - 1;
            String before = last < 0 ? "" : Normalizer.normalize(all.get(last), Form.NFKC);
            String normal = Normalizer.normalize(part, Form.NFKC);
            if (FILTER.matcher(before).matches()) {
                String value = part.startsWith("\"") ? part.substring(1) : part;
                all.set(last, all.get(last) + " " + value);
            } else if (last >= 0 && AMOUNT.matcher(before + " " + normal).matches()) {
                all.set(last, all.get(last) + part);
            } else {
                all.add(part);
            }
        }
        return all;
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
