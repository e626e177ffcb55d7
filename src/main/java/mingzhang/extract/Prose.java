package mingzhang.extract;

import mingzhang.document.Position;
import mingzhang.document.SourceText;

/**
 * A paragraph as the grammar reads it: without white space and quotation marks, digits and Latin
 * marks half-width, brackets, commas and colons full-width; each character knows where it stands in
 * the paragraph.
 */
final class Prose {
    private static final String QUOTES = "“”„‟\"＂「」『』‘’'＇";
    private static final String MINUS = "−－﹣–";

    private final SourceText source;
    private final String text;

    /** For each character read its offset in the source. */
    private final int[] offsets;

    private final boolean[] quoted;

    private Prose(SourceText source, String text, int[] offsets, boolean[] quoted) {
        this.source = source;
        this.text = text;
        this.offsets = offsets;
        this.quoted = quoted;
    }

    static Prose of(SourceText source) {
        String from = source.text();
        StringBuilder text = new StringBuilder(from.length());
        int[] offsets = new int[from.length()];
        boolean[] quoted = new boolean[from.length()];
        boolean inQuotes = false;
        for (int i = 0; i < from.length(); i++) {
            char c = from.charAt(i);
            if (QUOTES.indexOf(c) >= 0) {
                inQuotes = "“„「『‘".indexOf(c) >= 0 || ("\"＂'＇".indexOf(c) >= 0 && !inQuotes);
            } else if (!isBlank(c)) {
                offsets[text.length()] = i;
                quoted[text.length()] = inQuotes;
                text.append(normal(c));
            }
            inQuotes &= c != '。';
        }
        return new Prose(source, text.toString(), offsets, quoted);
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u007F';
    }

    /** The form in which a character is compared. */
    static char normal(char c) {
        if (MINUS.indexOf(c) >= 0) {
            return '-';
        }
        char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        return switch (narrow) {
            case '(', '﹙' -> '（';
            case ')', '﹚' -> '）';
            case ',', '﹐' -> '，';
            case ':', '﹕', '∶' -> '：';
            case ';', '﹔' -> '；';
            case '﹪' -> '%';
            case '·', '•', '﹒' -> '.';
            case '!' -> '！';
            case '?' -> '？';
            default -> narrow;
        };
    }

    /** The words of a form resource, as they are compared. */
    static String normal(String words) {
        return of(SourceText.of(words, 1, 1)).text();
    }

    /** The characters that are read. */
    String text() {
        return text;
    }

    /** Whether the character stands between quotation marks. */
    boolean quoted(int i) {
        return quoted[i];
    }

    int length() {
        return text.length();
    }

    /** The character at {@code i}, or a space where the text has none. */
    char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }

    /** Whether white space stands before the character. */
    boolean spaceBefore(int i) {
        return i > 0 && i < text.length() && offsets[i] > offsets[i - 1] + 1;
    }

    /** Whether the white space before the character is one of a table or an indentation. */
    boolean gapBefore(int i) {
        if (!spaceBefore(i)) {
            return false;
        }
        String between = source.text().substring(offsets[i - 1] + 1, offsets[i]);
        return between.indexOf('\t') >= 0 || between.length() > 2;
    }

    /** Where the character stands in the source. */
    Position position(int i) {
        return source.at(offsets[i]);
    }

    /** How many characters of the source the range takes. */
    int span(int from, int to) {
        return offsets[to - 1] + 1 - offsets[from];
    }

    /** The range as it is read, with the quotation marks of the source. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        int last = offsets[to - 1];
        int next = from;
        for (int k = offsets[from] - (from > 0 && quoted[from] ? 1 : 0); k <= last + 1; k++) {
            char c = k >= 0 && k < source.length() ? source.text().charAt(k) : ' ';
            if (next < to && offsets[next] == k) {
                words.append(text.charAt(next));
                next++;
            } else if (QUOTES.indexOf(c) >= 0 && (k <= last || quoted[to - 1])) {
                words.append(c);
            }
        }
        return words.toString();
    }

    /** The source's own words of the range, with the quotation mark that opens it. */
    String quote(int from, int to) {
        int start = offsets[from];
        int end = offsets[to - 1] + 1;
        String whole = source.text();
        if (start > 0 && QUOTES.indexOf(whole.charAt(start - 1)) >= 0 && quoted[from]) {
            start--;
        }
        if (end < whole.length() && whole.charAt(end) == '”' && quoted[to - 1]) {
            end++;
        }
        return whole.substring(start, end).replace("\n", "");
    }
}
