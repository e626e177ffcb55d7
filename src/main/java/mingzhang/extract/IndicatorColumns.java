package mingzhang.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which column of an indicator or score table holds what, as its header row names them. */
final class IndicatorColumns {
    /** What a column of such a table is for; its name in lower case is the key in the resource. */
    enum Role {
        LEVEL1,
        LEVEL2,
        LEVEL3,
        NATURE,
        TARGET,
        STANDARD,
        UNIT,
        ACTUAL,
        WEIGHT,
        SCORE;

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Role, Integer> columns = new EnumMap<>(Role.class);
    private final int width;

    private IndicatorColumns(int width) {
        this.width = width;
    }

    /** The columns, where the row is a header of indicators; {@code above} is the row over it. */
    static Optional<IndicatorColumns> of(SheetRow row, SheetRow above, TableWords words) {
        if (row.own().stream().noneMatch(c -> words.isIndicator("level1", c.label()))) {
            return Optional.empty();
        }
        IndicatorColumns columns = new IndicatorColumns(row.slots().size());
        for (SheetCell cell : row.slots()) {
            columns.put(cell.label(), cell.column(), words);
        }
        HeaderLine line = HeaderLine.of(row, row.slots().size());
        List<String> over = new HeaderRow(above, line, words.statements()).line().labels();
        for (int hole : line.holes()) {
            columns.put(CellLabel.of(over.get(hole)), hole, words);
        }
        columns.settle();
        return columns.has(Role.LEVEL2) || columns.has(Role.LEVEL3)
                ? Optional.of(columns)
                : Optional.empty();
    }

    private void put(String label, int column, TableWords words) {
        for (Role role : Role.values()) {
            if (words.isIndicator(role.key(), label)) {
                // where each level has a weight of its own, the last one is the indicator's
                boolean last = role == Role.WEIGHT || role == Role.SCORE;
                if (last || !columns.containsKey(role)) {
                    columns.put(role, column);
                }
                return;
            }
        }
    }

    /** A standard stands for the target where there is no target, or no other standard. */
    private void settle() {
        Integer standard = columns.get(Role.STANDARD);
        if (standard != null && !has(Role.TARGET)) {
            columns.put(Role.TARGET, standard);
        }
        if (!has(Role.LEVEL3) && has(Role.LEVEL2)) {
            columns.remove(Role.LEVEL3);
        }
    }

    boolean has(Role role) {
        return columns.containsKey(role);
    }

    /** The column, or -1. */
    int of(Role role) {
        return columns.getOrDefault(role, -1);
    }

    SheetCell cell(SheetRow row, Role role) {
        return row.at(of(role));
    }

    int width() {
        return width;
    }
}
