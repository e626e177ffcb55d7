package mingzhang.extract;

import java.util.Optional;
import mingzhang.extract.IndicatorColumns.Role;

/** Carries the levels of an indicator table down its rows. */
final class IndicatorLevels {
    private static final String VALUE_ENDS = "%％次个人项件家套台年月日天以上以下以内";

    /**
     * The levels of one row.
     *
     * @param shifted whether everything behind the first level stands one column too far left
     */
    record Levels(SheetCell level1, SheetCell level2, SheetCell level3, boolean shifted) {}

    private final IndicatorColumns columns;
    private final TableWords words;
    private SheetCell level1 = SheetCell.NONE;
    private SheetCell level2 = SheetCell.NONE;
    private SheetCell level3 = SheetCell.NONE;

    IndicatorLevels(IndicatorColumns columns, TableWords words) {
        this.columns = columns;
        this.words = words;
    }

    /** The levels of the row, empty where it is no indicator. */
    Optional<Levels> read(SheetRow row) {
        SheetCell own1 = columns.cell(row, Role.LEVEL1);
        SheetCell own2 = columns.cell(row, Role.LEVEL2);
        SheetCell own3 = columns.cell(row, Role.LEVEL3);
        if (row.isBlank() || isNone(row) || isNone(own1) || isNone(own2) || isNone(own3)) {
            return Optional.empty();
        }
        if (own1.isText()
                && own1.column() + own1.span() > columns.of(Role.TARGET)
                && columns.has(Role.TARGET)) {
            return Optional.empty();
        }
        boolean all = own1.isText() && own2.number().isPresent();
        if (all) {
            own2 = SheetCell.NONE;
            own3 = own1;
        }
        boolean shifted = !all && isShifted(row, own2, own3);
        if (shifted) {
            own3 = own2;
            own2 = SheetCell.NONE;
        }
        carry(own1, own2, own3, all || shifted);
        return level1.isBlank() ? Optional.empty() : Optional.of(levels(own3, shifted, row));
    }

    private Levels levels(SheetCell own3, boolean shifted, SheetRow row) {
        boolean says =
                columns.cell(row, Role.WEIGHT).number().isPresent()
                        || own(columns.cell(row, Role.TARGET))
                        || own(columns.cell(row, Role.ACTUAL));
        SheetCell text = (own3.isText() && !own3.above()) || says ? level3 : SheetCell.NONE;
        return new Levels(level1, level2, text, shifted);
    }

    private static boolean own(SheetCell cell) {
        return !cell.isBlank() && !cell.above();
    }

    private void carry(SheetCell own1, SheetCell own2, SheetCell own3, boolean clear) {
        if (own1.isText() && !own1.above()) {
            level1 = own1;
            level2 = SheetCell.NONE;
            level3 = SheetCell.NONE;
        }
        if (own2.isText()) {
            level3 = own2.above() ? level3 : SheetCell.NONE;
            level2 = own2;
        } else if (clear) {
            level2 = SheetCell.NONE;
        }
        if (own3.isText()) {
            level3 = own3;
        }
    }

    private boolean isNone(SheetRow row) {
        return row.first().map(this::isNone).orElse(true)
                || row.filled().stream().noneMatch(SheetCell::isText);
    }

    private boolean isNone(SheetCell cell) {
        return !cell.isBlank() && words.isIndicator("none", cell.label());
    }

    /**
     * Whether the row stands a column too far left: its name where the second level belongs, its
     * target where its name belongs, nothing where the target belongs.
     */
    private boolean isShifted(SheetRow row, SheetCell own2, SheetCell own3) {
        if (!columns.has(Role.LEVEL2) || !columns.has(Role.LEVEL3) || !own2.isText()) {
            return false;
        }
        boolean category = words.isIndicator("categories", own2.label());
        boolean next = columns.of(Role.LEVEL3) == columns.of(Role.LEVEL2) + 1;
        boolean empty = columns.has(Role.TARGET) && columns.cell(row, Role.TARGET).isBlank();
        boolean reached = own(columns.cell(row, Role.ACTUAL));
        if (category || own2.above() || !next || !columns.has(Role.ACTUAL)) {
            return false;
        }
        if (own3.isBlank()) {
            return own(columns.cell(row, Role.TARGET)) || reached;
        }
        return empty && !own3.above() && (reached || isValue(own3.text()));
    }

    private static boolean isValue(String text) {
        return !text.isEmpty()
                && text.chars().anyMatch(c -> Character.isDigit(c))
                && VALUE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
