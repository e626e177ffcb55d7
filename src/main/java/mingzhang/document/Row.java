package mingzhang.document;

import java.util.List;

/** A row's own cells, left to right; positions that a cell from above covers have none. */
public record Row(List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
