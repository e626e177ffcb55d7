package mingzhang.sample;

import java.util.ArrayList;
import java.util.List;

/** A file in the making: its text, and where in it each figure stands. */
final class Page {
    private final StringBuilder text = new StringBuilder();
    private final List<Printed> figures = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private String section = "";
    private int line = 1;
    private int lineStart;

    /** A figure and the place of its first digit. */
    record Printed(Stated stated, String section, int line, int start) {}

    /** A planted inconsistency and its line, 0 where something is absent. */
    record Fault(Planted planted, int line) {}

    /** Figures from here on stand in this section. */
    void enter(String path) {
        section = path;
    }

    Page words(String words) {
        int begin = text.length();
        text.append(words);
        for (int i = words.indexOf('\n'); i >= 0; i = words.indexOf('\n', i + 1)) {
            line++;
            lineStart = begin + i + 1;
        }
        return this;
    }

    /** What comes next, if it is a figure or was made wrong. */
    void mark(Piece piece) {
        piece.stated()
                .ifPresent(
                        stated ->
                                figures.add(
                                        new Printed(
                                                stated,
                                                section,
                                                line,
                                                text.length() - lineStart + 1)));
        piece.planted().ifPresent(this::mark);
    }

    /** What comes next was made wrong. */
    void mark(Planted planted) {
        faults.add(new Fault(planted, line));
    }

    Page newLine() {
        return words("\n");
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    String text() {
        return text.toString();
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    List<Printed> figures() {
        return List.copyOf(figures);
    }

    /** A row of a table, its cells with these words between them. */
    Page row(Block.Grid grid, int row, String before, String between, String behind) {
        words(before);
        List<String> cells = grid.rows().get(row);
        for (int c = 0; c < cells.size(); c++) {
            words(c == 0 ? "" : between);
            grid.planted(row, c).ifPresent(this::mark);
            words(cells.get(c));
        }
        return words(behind);
    }
}
