package mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the text of a paragraph or cell out of marked-up source, character by character with
 * each one's index in the source; blanks are squeezed as a browser does.
 */
final class LineCollector {
    private final LineStarts starts;
    private final List<SourceText> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private int next = -1;
    private boolean space;
    private boolean broken;
    private int spaceAt;

    LineCollector(LineStarts starts) {
        this.starts = starts;
    }

    /**
     * Takes {@code shown}, which the source writes as {@code source} from {@code from} to {@code
     * to}: the same but for character references and escapes.
     */
    void add(String shown, String source, int from, int to) {
        int at = from;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            at = skipTo(c, source, at, to);
            int length = References.length(source, at, to, shown, i);
            add(c, Math.min(at, Math.max(from, to - 1)));
            if (length > 0) {
                int decoded = References.decoded(source, at, length);
                for (int k = 1; k < decoded && i + 1 < shown.length(); k++) {
                    add(shown.charAt(++i), at);
                }
                at += length;
            } else {
                at++;
            }
        }
    }

    /** Takes a text that the source does not write out, such as a list's number. */
    void addAt(String shown, int index) {
        for (int i = 0; i < shown.length(); i++) {
            add(shown.charAt(i), index);
        }
    }

    /** Takes a character that stands at {@code index}. */
    void add(char c, int index) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            spaceAt = space ? spaceAt : index;
            space = true;
            broken |= c == '\n' || c == '\r';
            return;
        }
        if (!Marks.shown(c)) {
            return;
        }
        if (space && !text.isEmpty() && !(broken && isWide(c) && isWide(last()))) {
            put(' ', spaceAt);
        }
        space = false;
        broken = false;
        put(c, index);
    }

    /** Ends the line. */
    void breakLine() {
        space = false;
        broken = false;
        if (!text.isEmpty()) {
            SourceText line = Marks.clean(new SourceText(text.toString(), runs)).strip();
            if (!line.text().isEmpty()) {
                lines.add(line);
            }
        }
        text.setLength(0);
        runs.clear();
        next = -1;
    }

    /** The lines so far, none of them blank; the collector is empty then. */
    List<SourceText> take() {
        breakLine();
        List<SourceText> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    private void put(char c, int index) {
        if (index != next) {
            Position place = starts.at(index);
            runs.add(new Run(text.length(), place.line(), place.column()));
        }
        text.append(c);
        next = index + 1;
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    private static boolean isWide(char c) {
        return c >= 0x2e80 || c == '“' || c == '”';
    }

    /** A carriage return may have been left out by the parser. */
    private static int skipTo(char c, String source, int at, int to) {
        int i = at;
        while (i < to && source.charAt(i) == '\r' && c != '\r') {
            i++;
        }
        return i;
    }
}
