package mingzhang.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Words gathered with their places: a tab between cells as in a text, another sign than that of a
 * line's end where a line ends within a cell.
 */
final class CarriedWords {
    /** The end of a line within a cell. */
    static final char WITHIN = '\u2028';

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final Deque<Integer> cells = new ArrayDeque<>();

    void append(String words, int line) {
        String own = words;
        if (!cells.isEmpty()) {
            own = words.replace('\n', WITHIN);
            if (text.length() == cells.peek() || text.charAt(text.length() - 1) == WITHIN) {
                own = own.stripLeading();
            }
        }
        SourceText piece = CarriedText.lines(words, line);
        int cut = words.length() - own.length();
        for (Run run : piece.runs()) {
            int offset = Math.max(0, run.offset() - cut) + text.length();
            runs.add(new Run(offset, run.line(), run.column()));
        }
        text.append(own);
    }

    void endLine(int line) {
        append("\n", line);
    }

    /** Ends whatever stands before, so that no number reaches over it; within a cell the line. */
    void endPart(int line) {
        append(cells.isEmpty() ? "\f" : "\n", line);
    }

    void openCell() {
        cells.push(text.length());
    }

    void closeCell(int line) {
        if (cells.isEmpty()) {
            return;
        }
        int begin = cells.pop();
        int end = text.length();
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        while (!runs.isEmpty() && runs.get(runs.size() - 1).offset() >= end) {
            runs.remove(runs.size() - 1);
        }
        append("\t", line);
    }

    SourceText done() {
        return text.isEmpty() ? SourceText.EMPTY : new SourceText(text.toString(), runs);
    }
}
