package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a sheet. */
final class SheetRow {
    private final List<SheetCell> slots;
    private final List<SheetCell> own;
    private final List<SheetCell> filled;

    SheetRow(List<SheetCell> slots) {
        this.slots = List.copyOf(slots);
        List<SheetCell> begun = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            SheetCell cell = slots.get(i);
            if (!cell.above() && cell.column() == i) {
                begun.add(cell);
            }
        }
        this.own = List.copyOf(begun);
        this.filled = own.stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** The cell at each grid position, a merged cell at each of its positions. */
    List<SheetCell> slots() {
        return slots;
    }

    SheetCell at(int column) {
        return column >= 0 && column < slots.size() ? slots.get(column) : SheetCell.NONE;
    }

    /** The cells that begin in this row, each once. */
    List<SheetCell> own() {
        return own;
    }

    /** Its own cells that have something in them. */
    List<SheetCell> filled() {
        return filled;
    }

    Optional<SheetCell> first() {
        return filled.stream().findFirst();
    }

    boolean isBlank() {
        return filled.isEmpty();
    }
}
