package mingzhang.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table with merged cells as the source has them, or, for flattened text, as its empty cells
 * imply.
 *
 * @param line 1-based source line of its first row
 * @param headerRows how many rows at the top are the header, 0 where that cannot be told
 * @param chart whether this is the data behind an embedded chart, not a table that a reader sees
 */
public record Table(List<Row> rows, int line, int headerRows, boolean chart) implements Block {
    public Table {
        rows = List.copyOf(rows);
    }

    /** Grid columns. */
    public int width() {
        int width = 0;
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                width = Math.max(width, cell.column() + cell.columnSpan());
            }
        }
        return width;
    }

    /**
     * For each grid position the cell that covers it, merged cells once per position; rows × width.
     */
    public List<List<Optional<Cell>>> grid() {
        int width = width();
        List<List<Optional<Cell>>> grid = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            grid.add(new ArrayList<>(Collections.nCopies(width, Optional.empty())));
        }
        for (int r = 0; r < rows.size(); r++) {
            for (Cell cell : rows.get(r).cells()) {
                for (int y = r; y < Math.min(rows.size(), r + cell.rowSpan()); y++) {
                    for (int x = cell.column(); x < cell.column() + cell.columnSpan(); x++) {
                        grid.get(y).set(x, Optional.of(cell));
                    }
                }
            }
        }
        return grid;
    }
}
