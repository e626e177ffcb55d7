package mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A row as a flattened text shows it: its cells one after the other, nothing known of columns.
 *
 * @param gap empty lines before it
 */
record RawRow(List<SourceText> cells, int gap) {
    RawRow {
        cells = List.copyOf(cells);
    }

    int size() {
        return cells.size();
    }

    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }

    String text(int cell) {
        return cells.get(cell).text();
    }

    /** The row and what was cut off from it. */
    RawRow with(RawRow rest) {
        List<SourceText> all = new ArrayList<>(cells);
        all.addAll(rest.cells());
        return new RawRow(all, gap);
    }

    /** The row with empty cells at its right up to {@code width}. */
    RawRow filled(int width) {
        List<SourceText> all = new ArrayList<>(cells);
        while (all.size() < width) {
            all.add(SourceText.EMPTY);
        }
        return new RawRow(all, gap);
    }

    /** How many cells at its left are empty. */
    int leadingEmpty() {
        int count = 0;
        while (count < size() && text(count).isEmpty()) {
            count++;
        }
        return count;
    }

    /** Whether this is what stands above a table: one cell that calls itself a table. */
    boolean isTitle() {
        return size() == 1
                && text(0).length() <= 80
                && RowWording.isTitle(Spaces.removed(text(0), "　"));
    }
}
