package mingzhang.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingzhang.document.Cell;
import mingzhang.document.Row;
import mingzhang.document.SourceText;
import mingzhang.document.Table;

/**
 * A table of a document as HTML allows it: every position covered once, no row or column in which
 * nothing begins, no cell that leaves the head. Text is never lost: what another cell covers comes
 * in a row of its own.
 */
record Grid(List<List<Box>> rows, int head) {
    /** A cell with the place it takes. */
    record Box(SourceText text, int row, int column, int rows, int columns) {
        Box emptied() {
            return new Box(SourceText.EMPTY, row, column, rows, columns);
        }
    }

    static Grid of(Table table) {
        List<List<Optional<Cell>>> grid = table.grid();
        List<Box> boxes = boxes(grid, table.headerRows());
        boxes.addAll(covered(table, grid));
        return compact(boxes, table.headerRows());
    }

    private static List<Box> boxes(List<List<Optional<Cell>>> grid, int head) {
        List<Box> boxes = new ArrayList<>();
        Set<Identity> shown = new HashSet<>();
        int height = grid.size();
        boolean[][] taken = new boolean[height][];
        for (int r = 0; r < height; r++) {
            taken[r] = new boolean[grid.get(r).size()];
        }
        for (int r = 0; r < height; r++) {
            int bottom = r < head ? Math.min(head, height) : height;
            for (int c = 0; c < taken[r].length; c++) {
                if (!taken[r][c]) {
                    Box box = box(grid, taken, r, c, bottom);
                    boolean first =
                            grid.get(r)
                                    .get(c)
                                    .map(cell -> shown.add(new Identity(cell)))
                                    .orElse(true);
                    boxes.add(first ? box : box.emptied());
                }
            }
        }
        return boxes;
    }

    private static Box box(
            List<List<Optional<Cell>>> grid, boolean[][] taken, int row, int column, int bottom) {
        Optional<Cell> cell = grid.get(row).get(column);
        if (cell.isEmpty()) {
            taken[row][column] = true;
            return new Box(SourceText.EMPTY, row, column, 1, 1);
        }
        int right = column + 1;
        while (right < taken[row].length && same(grid, row, right, cell.get())) {
            right++;
        }
        int low = row + 1;
        while (low < bottom && covers(grid, taken, low, column, right, cell.get())) {
            low++;
        }
        for (int r = row; r < low; r++) {
            for (int c = column; c < right; c++) {
                taken[r][c] = true;
            }
        }
        return new Box(cell.get().text(), row, column, low - row, right - column);
    }

    private static boolean covers(
            List<List<Optional<Cell>>> grid,
            boolean[][] taken,
            int row,
            int from,
            int to,
            Cell cell) {
        for (int c = from; c < to; c++) {
            if (taken[row][c] || !same(grid, row, c, cell)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean same(List<List<Optional<Cell>>> grid, int row, int column, Cell cell) {
        return grid.get(row).get(column).filter(other -> other == cell).isPresent();
    }

    /** Cells that others cover wholly, each in a row below the table. */
    private static List<Box> covered(Table table, List<List<Optional<Cell>>> grid) {
        Set<Identity> seen = new HashSet<>();
        for (List<Optional<Cell>> row : grid) {
            row.forEach(cell -> cell.ifPresent(c -> seen.add(new Identity(c))));
        }
        List<Box> lost = new ArrayList<>();
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                if (!cell.text().isBlank() && !seen.contains(new Identity(cell))) {
                    int at = grid.size() + lost.size();
                    lost.add(new Box(cell.text(), at, 0, 1, Math.max(1, table.width())));
                }
            }
        }
        return lost;
    }

    /** Takes out the rows and columns in which nothing begins. */
    private static Grid compact(List<Box> boxes, int headerRows) {
        Map<Integer, Integer> rowOf = positions(boxes.stream().map(Box::row).toList());
        Map<Integer, Integer> columnOf = positions(boxes.stream().map(Box::column).toList());
        List<List<Box>> rows = new ArrayList<>();
        for (int i = 0; i < rowOf.size(); i++) {
            rows.add(new ArrayList<>());
        }
        for (Box box : boxes) {
            int height = within(rowOf, box.row(), box.row() + box.rows());
            int width = within(columnOf, box.column(), box.column() + box.columns());
            int row = rowOf.get(box.row());
            rows.get(row).add(new Box(box.text(), row, columnOf.get(box.column()), height, width));
        }
        int head = within(rowOf, 0, headerRows);
        return new Grid(rows, head < rows.size() ? head : 0);
    }

    private static Map<Integer, Integer> positions(List<Integer> starts) {
        Map<Integer, Integer> positions = new HashMap<>();
        starts.stream().distinct().sorted().forEach(s -> positions.put(s, positions.size()));
        return positions;
    }

    private static int within(Map<Integer, Integer> positions, int from, int to) {
        return (int) positions.keySet().stream().filter(p -> p >= from && p < to).count();
    }

    /** A cell as itself: two cells with the same text are not the same cell. */
    private static final class Identity {
        private final Cell cell;

        Identity(Cell cell) {
            this.cell = cell;
        }

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Identity identity && identity.cell == cell;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(cell);
        }
    }
}
