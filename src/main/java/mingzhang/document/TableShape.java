package mingzhang.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives the rows of a flattened table their columns: which cells are wide, which go down. */
final class TableShape {
    private final List<RawRow> rows;
    private final List<int[]> spans;
    private final List<List<Cell>> out = new ArrayList<>();

    /** For each grid column the row and place of the cell above, and its width if it may grow. */
    private final int[] ownerRow;

    private final int[] ownerCell;
    private final int[] ownerSpan;
    private int labels;

    /** Whether any empty cell at a row's left may belong to the one above it. */
    private final boolean free;

    private TableShape(List<RawRow> rows, int width, boolean free) {
        this.rows = rows;
        this.free = free;
        this.spans = ColumnSpans.of(rows, width);
        this.ownerRow = new int[width];
        this.ownerCell = new int[width];
        this.ownerSpan = new int[width];
    }

    /** The table of rows that give a cell to each position they cover, merged ones empty. */
    static Table flattened(List<RawRow> rows) {
        return of(rows, true);
    }

    /**
     * The table of rows whose columns the source shows: short rows are filled up, and only the
     * levels of indicators go down.
     */
    static Table aligned(List<RawRow> rows) {
        int width = rows.stream().mapToInt(RawRow::size).max().orElse(0);
        List<RawRow> filled = new ArrayList<>();
        for (RawRow row : rows) {
            filled.add(row.size() == 1 && !row.isEmpty() ? row : row.filled(width));
        }
        return of(GroupHeads.joined(filled), false);
    }

    private static Table of(List<RawRow> rows, boolean free) {
        int width = rows.stream().mapToInt(RawRow::size).max().orElse(0);
        TableShape shape = new TableShape(rows, width, free);
        if (!free && GroupHeads.isJoined(rows, width)) {
            Arrays.fill(shape.spans.get(0), width / rows.get(0).size());
        }
        for (int r = 0; r < rows.size(); r++) {
            shape.out.add(new ArrayList<>());
            shape.place(
                    r,
                    r > 0 && HeaderGroups.spans(rows.get(r - 1), rows.get(r), width).isPresent());
        }
        List<Row> merged = shape.out.stream().map(Row::new).toList();
        int header = HeaderRows.of(rows, width);
        return new Table(merged, line(rows), reachesBelow(merged, header) ? 0 : header, false);
    }

    /** A label that goes down from the header into the body makes both one. */
    static boolean reachesBelow(List<Row> rows, int header) {
        for (int r = 0; r < header; r++) {
            for (Cell cell : rows.get(r).cells()) {
                if (r + cell.rowSpan() > header) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The rows of a chart's data as they are, short ones filled up. */
    static Table chart(List<RawRow> rows) {
        int width = rows.stream().mapToInt(RawRow::size).max().orElse(0);
        List<Row> out = new ArrayList<>();
        for (RawRow row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                SourceText text = c < row.size() ? row.cells().get(c) : SourceText.EMPTY;
                cells.add(new Cell(text, c, 1, 1));
            }
            out.add(new Row(cells));
        }
        return new Table(out, line(rows), 0, true);
    }

    /** The corner may be empty, and then has no place. */
    private static int line(List<RawRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(SourceText::line)
                .filter(line -> line > 0)
                .findFirst()
                .orElse(0);
    }

    /** Places a row's cells; an empty one in a label column belongs to the cell above it. */
    private void place(int r, boolean underGroups) {
        RawRow row = rows.get(r);
        boolean header = HeaderRows.isIndicatorHeader(row);
        boolean total = ColumnSpans.isTotal(row);
        labels = header ? HeaderRows.labelColumns(row, spans.get(r)) : labels;
        int column = 0;
        boolean leading = free && !underNumbers(r);
        for (int c = 0; c < row.size(); c++) {
            int span = spans.get(r)[c];
            boolean empty = row.text(c).isEmpty();
            leading &= empty;
            boolean label = leading || (column < labels && !header && !total);
            boolean inHeader = header && underGroups;
            if (empty && (label || inHeader) && r > 0 && ownerSpan[column] == span) {
                growDown(ownerRow[column], ownerCell[column]);
            } else if (empty && total && !leading && column <= labels && hasLeft(r)) {
                growRight(r, span, column);
            } else {
                boolean fixed = row.size() == 1 || total || (header && column > 0 && !inHeader);
                put(r, new Cell(row.cells().get(c), column, span, 1), fixed && !empty);
            }
            column += span;
        }
    }

    /** A label goes down, an amount never does: then the left half of the row is just empty. */
    private boolean underNumbers(int r) {
        int column = 0;
        for (int c = 0; c < rows.get(r).leadingEmpty() && column < ownerSpan.length; c++) {
            boolean owned = ownerSpan[column] > 0;
            Cell above = owned ? out.get(ownerRow[column]).get(ownerCell[column]) : null;
            if (above != null && column > 0 && HeaderGroups.isNumber(above.text().text())) {
                return true;
            }
            column += spans.get(r)[c];
        }
        return false;
    }

    private void put(int r, Cell cell, boolean fixed) {
        int column = cell.column();
        Arrays.fill(ownerSpan, column, column + cell.columnSpan(), 0);
        ownerRow[column] = r;
        ownerCell[column] = out.get(r).size();
        ownerSpan[column] = fixed ? 0 : cell.columnSpan();
        out.get(r).add(cell);
    }

    private void growDown(int row, int cell) {
        Cell above = out.get(row).get(cell);
        int rowSpan = above.rowSpan() + 1;
        out.get(row).set(cell, new Cell(above.text(), above.column(), above.columnSpan(), rowSpan));
    }

    /** A total may begin with an empty cell. */
    private boolean hasLeft(int r) {
        return labels > 0 && !out.get(r).isEmpty();
    }

    private void growRight(int r, int span, int column) {
        int last = out.get(r).size() - 1;
        Cell left = out.get(r).get(last);
        int columnSpan = left.columnSpan() + span;
        out.get(r).set(last, new Cell(left.text(), left.column(), columnSpan, left.rowSpan()));
        Arrays.fill(ownerSpan, column, column + span, 0);
    }
}
