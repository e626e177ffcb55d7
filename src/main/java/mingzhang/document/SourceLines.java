package mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines. */
final class SourceLines {
    private static final int EMPTY_LINES = 6;

    private SourceLines() {}

    /**
     * The lines, numbered by CR, LF and CR-LF. Breaks that an office program makes inside a line
     * (line and page breaks, Unicode separators) begin another entry with the same number.
     */
    static List<SourceLine> of(String text) throws RefusedException {
        List<SourceLine> lines = new ArrayList<>();
        int number = 1;
        int from = 0;
        int lineStart = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            boolean end = c == '\n' || c == '\r';
            if (!end && !isSoftBreak(c)) {
                continue;
            }
            if (i - lineStart > Limits.LINE_CHARACTERS) {
                throw new RefusedException("line-too-long", number, Limits.LINE_CHARACTERS);
            }
            if (i > from || !endsEmpty(lines)) {
                SourceText part =
                        Marks.clean(text.substring(from, i), number, from - lineStart + 1);
                lines.add(SourceLine.of(part));
            }
            from = i + 1;
            if (end) {
                from += c == '\r' && from < text.length() && text.charAt(from) == '\n' ? 1 : 0;
                i = from - 1;
                lineStart = from;
                number++;
                if (lines.size() > Limits.LINES) {
                    throw new RefusedException("too-many-lines", 0, Limits.LINES);
                }
            }
        }
        return lines;
    }

    /** More than a few empty lines behind one another say nothing more. */
    private static boolean endsEmpty(List<SourceLine> lines) {
        for (int i = 1; i <= EMPTY_LINES; i++) {
            int at = lines.size() - i;
            if (at < 0 || !lines.get(at).is(SourceLine.Shape.BLANK)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSoftBreak(char c) {
        return c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
