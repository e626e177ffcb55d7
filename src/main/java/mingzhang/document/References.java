package mingzhang.document;

import org.jsoup.parser.Parser;

/** Character references and escapes: several characters of the source that show one. */
final class References {
    private static final int LONGEST = 34;

    private References() {}

    /**
     * How many characters the source takes at {@code at} for the next of {@code shown}, 0 where it
     * writes it as it is.
     */
    static int length(String source, int at, int to, String shown, int offset) {
        if (at >= to) {
            return 0;
        }
        char c = source.charAt(at);
        if (c == '\\' && shown.charAt(offset) != '\\') {
            return 2;
        }
        boolean doubled = at + 1 < to && source.charAt(at + 1) == '\\';
        if (c == '\\' && doubled) {
            return shown.startsWith("\\\\", offset) ? 0 : 2;
        }
        if (c != '&') {
            return 0;
        }
        int end = at + 1;
        int last = Math.min(to, at + LONGEST + 1);
        while (end < last && source.charAt(end) != ';') {
            end++;
        }
        if (end == last) {
            return 0;
        }
        String decoded = Parser.unescapeEntities(source.substring(at, end + 1), false);
        boolean reference = decoded.length() < end + 1 - at && shown.startsWith(decoded, offset);
        return reference && !decoded.isEmpty() ? end + 1 - at : 0;
    }

    /** How many characters are shown for the {@code length} ones at {@code at}. */
    static int decoded(String source, int at, int length) {
        if (source.charAt(at) != '&') {
            return 1;
        }
        return Parser.unescapeEntities(source.substring(at, at + length), false).length();
    }
}
