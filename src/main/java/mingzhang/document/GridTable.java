package mingzhang.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds a table of cells whose source states how far they reach. */
final class GridTable {
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Boolean> headers = new ArrayList<>();

    private GridTable() {}

    /**
     * The table, without rows and columns in which nothing begins and without rows that are empty.
     *
     * @param line the line to give where no cell has a place
     */
    static Table of(List<List<CellSpec>> source, int line) throws RefusedException {
        if (area(source) > 20L * Limits.CELLS) {
            throw new RefusedException("too-many-cells", line, Limits.CELLS);
        }
        GridTable grid = new GridTable();
        grid.place(source);
        grid.dropEmptyRows();
        int width = grid.dropColumns();
        if ((long) width * grid.rows.size() > Limits.CELLS) {
            throw new RefusedException("too-many-cells", line, Limits.CELLS);
        }
        return grid.table(line);
    }

    /** How many grid positions the cells ask for. */
    static long area(List<List<CellSpec>> source) {
        long area = 0;
        for (List<CellSpec> row : source) {
            for (CellSpec cell : row) {
                area += (long) cell.columnSpan() * cell.rowSpan();
            }
        }
        return area;
    }

    private void place(List<List<CellSpec>> source) {
        int[] until = new int[16];
        for (int r = 0; r < source.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            int column = 0;
            boolean header = !source.get(r).isEmpty();
            for (CellSpec spec : source.get(r)) {
                until = widened(until, column + 1);
                while (until[column] > r) {
                    until = widened(until, ++column + 1);
                }
                int span = 1;
                until = widened(until, column + spec.columnSpan());
                while (span < spec.columnSpan() && until[column + span] <= r) {
                    span++;
                }
                int down = Math.min(spec.rowSpan(), source.size() - r);
                Arrays.fill(until, column, column + span, r + down);
                cells.add(new Cell(spec.text(), column, span, down));
                column += span;
                header &= spec.header();
            }
            rows.add(cells);
            headers.add(header);
        }
    }

    private static int[] widened(int[] array, int size) {
        return size <= array.length
                ? array
                : Arrays.copyOf(array, Math.max(size, 2 * array.length));
    }

    /** A row without text is a line on paper; the cells that reach over it become shorter. */
    private void dropEmptyRows() {
        boolean[] dropped = new boolean[rows.size()];
        for (int r = 0; r < rows.size(); r++) {
            dropped[r] = rows.get(r).stream().allMatch(c -> c.text().isBlank() && c.rowSpan() == 1);
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                Cell cell = rows.get(r).get(c);
                int down = 0;
                for (int y = r; y < r + cell.rowSpan(); y++) {
                    down += dropped[y] ? 0 : 1;
                }
                rows.get(r).set(c, new Cell(cell.text(), cell.column(), cell.columnSpan(), down));
            }
        }
        for (int r = rows.size() - 1; r >= 0; r--) {
            if (dropped[r]) {
                rows.remove(r);
                headers.remove(r);
            }
        }
    }

    /** Takes out columns at whose left edge no cell begins: nothing tells them from their left. */
    private int dropColumns() {
        int width = 0;
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                width = Math.max(width, cell.column() + cell.columnSpan());
            }
        }
        boolean[] begins = new boolean[width];
        rows.forEach(row -> row.forEach(cell -> begins[cell.column()] = true));
        int[] kept = new int[width + 1];
        for (int c = 0; c < width; c++) {
            kept[c + 1] = kept[c] + (begins[c] ? 1 : 0);
        }
        for (List<Cell> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                Cell cell = row.get(c);
                int column = kept[cell.column()];
                int span = kept[cell.column() + cell.columnSpan()] - column;
                row.set(c, new Cell(cell.text(), column, span, cell.rowSpan()));
            }
        }
        return kept[width];
    }

    private Table table(int line) {
        List<Row> out = new ArrayList<>(fill().stream().map(Row::new).toList());
        int marked = 0;
        while (marked < headers.size() && headers.get(marked)) {
            marked++;
        }
        int width = out.stream().mapToInt(GridTable::right).max().orElse(0);
        List<RawRow> raw = new ArrayList<>();
        for (Row row : out) {
            raw.add(new RawRow(row.cells().stream().map(Cell::text).toList(), 0));
        }
        int told = raw.isEmpty() || raw.get(0).size() == 0 ? 0 : HeaderRows.of(raw, width);
        int header = marked > 0 && marked < out.size() ? marked : told;
        int first = line;
        for (Row row : out) {
            for (Cell cell : row.cells()) {
                first = cell.text().line() > 0 ? Math.min(first, cell.text().line()) : first;
            }
        }
        return new Table(out, first, TableShape.reachesBelow(out, header) ? 0 : header, false);
    }

    private static int right(Row row) {
        return row.cells().stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
    }

    /** Gives each position that no cell covers an empty one. */
    private List<List<Cell>> fill() {
        int width = 0;
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                width = Math.max(width, cell.column() + cell.columnSpan());
            }
        }
        int[] until = new int[width];
        List<List<Cell>> filled = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Cell[] begins = new Cell[width];
            for (Cell cell : rows.get(r)) {
                begins[cell.column()] = cell;
            }
            List<Cell> row = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                if (begins[c] != null) {
                    row.add(begins[c]);
                    int end = c + begins[c].columnSpan();
                    Arrays.fill(until, c, end, r + begins[c].rowSpan());
                } else if (until[c] <= r) {
                    row.add(new Cell(SourceText.EMPTY, c, 1, 1));
                }
            }
            filled.add(row);
        }
        return filled;
    }
}
