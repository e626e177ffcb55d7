package mingzhang.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Joins rows of a flattened table that an empty line inside a cell has cut in two. */
final class CutRows {
    private CutRows() {}

    static List<SheetRow> mend(List<SheetRow> rows, int width) {
        List<SheetRow> mended = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<SheetCell> cells = cells(rows.get(i));
            List<SheetCell> rest = i + 1 < rows.size() ? cells(rows.get(i + 1)) : List.of();
            boolean cut =
                    cells.size() < width
                            && cells.size() + rest.size() == width
                            && endsInText(cells)
                            && goesOn(rest);
            if (cut) {
                cells.addAll(rest);
                mended.add(inOrder(cells));
                i++;
            } else {
                mended.add(rows.get(i));
            }
        }
        return mended;
    }

    /** The row's cells, those that reach down from above among them, each once. */
    private static List<SheetCell> cells(SheetRow row) {
        return new ArrayList<>(new LinkedHashSet<>(row.slots()));
    }

    private static boolean endsInText(List<SheetCell> cells) {
        SheetCell last = cells.get(cells.size() - 1);
        return last.isText() && !last.above();
    }

    private static boolean goesOn(List<SheetCell> rest) {
        return rest.size() > 2 && !rest.get(0).isBlank() && !rest.get(0).above();
    }

    private static SheetRow inOrder(List<SheetCell> cells) {
        List<SheetCell> slots = new ArrayList<>();
        for (SheetCell cell : cells) {
            slots.add(cell.movedTo(slots.size()));
        }
        return new SheetRow(slots);
    }
}
