package mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a stretch of a text in which tables stand one cell a line: a leading tab opens a cell, a
 * line without tab continues it, an empty line closes the row.
 */
final class CellRegion {
    private final List<SourceLine> lines;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<SourceText> cells = new ArrayList<>();
    private final List<SourceText> cell = new ArrayList<>();
    private int next;
    private int blanks;
    private int gap;

    private CellRegion(List<SourceLine> lines, int from) {
        this.lines = lines;
        this.next = from;
    }

    static CellRegion at(List<SourceLine> lines, int from) {
        CellRegion region = new CellRegion(lines, from);
        region.read();
        return region;
    }

    List<RawRow> rows() {
        return rows;
    }

    /** The first line behind the region. */
    int end() {
        return next;
    }

    private void read() {
        boolean more = true;
        while (more && next < lines.size()) {
            SourceLine line = lines.get(next);
            switch (line.shape()) {
                case BLANK -> {
                    blanks++;
                    next++;
                }
                case CELL -> {
                    open(line);
                    next++;
                }
                case PLAIN -> more = continuation();
                default -> more = false;
            }
        }
        closeRow();
    }

    private void open(SourceLine line) {
        closeCell();
        if (blanks > 0) {
            closeRow();
            gap = blanks;
            blanks = 0;
        }
        cell.add(line.cell());
    }

    /** Takes the plain lines from {@code next} on into the open cell, if they belong there. */
    private boolean continuation() {
        int end = next;
        while (end < lines.size() && lines.get(end).is(SourceLine.Shape.PLAIN)) {
            end++;
        }
        if (!belongs(next, end)) {
            return false;
        }
        blanks = 0;
        for (; next < end; next++) {
            cell.add(lines.get(next).text().strip());
        }
        return true;
    }

    private boolean belongs(int from, int to) {
        boolean opensNext = to < lines.size() && lines.get(to).is(SourceLine.Shape.CELL);
        if (blanks > 1 || Wording.isPartOrAttachment(lines.get(from).text().text())) {
            return false;
        }
        if (blanks > 0 && Wording.isStatementTitle(lines.get(from).text().text())) {
            return false;
        }
        if (blanks == 0) {
            return opensNext || returnsToTable(to) || !anyHeading(from, to);
        }
        if (opensNext) {
            return to - from <= 4 && !anyHeading(from, to);
        }
        return to - from <= 4
                && !anyHeading(from, to)
                && Wording.isSentence(lastLine())
                && returnsToTable(to);
    }

    private String lastLine() {
        return cell.isEmpty() ? "" : cell.get(cell.size() - 1).text();
    }

    /** Whether behind a single empty line the same table goes on. */
    private boolean returnsToTable(int at) {
        if (at + 1 >= lines.size() || !lines.get(at).is(SourceLine.Shape.BLANK)) {
            return false;
        }
        if (!lines.get(at + 1).is(SourceLine.Shape.CELL)) {
            return false;
        }
        return !new RawRow(List.of(lines.get(at + 1).cell()), 1).isTitle();
    }

    private boolean anyHeading(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Wording.isNumberedHeading(lines.get(i).text().text())) {
                return true;
            }
        }
        return false;
    }

    private void closeCell() {
        if (!cell.isEmpty()) {
            cells.add(cell.size() == 1 ? cell.get(0) : SourceText.join(cell, "\n").strip());
            cell.clear();
        }
    }

    private void closeRow() {
        closeCell();
        if (!cells.isEmpty()) {
            rows.add(new RawRow(cells, gap));
            cells.clear();
        }
    }
}
