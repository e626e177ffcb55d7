package mingzhang.extract;

import java.util.Optional;
import mingzhang.extract.IndicatorColumns.Role;
import mingzhang.extract.IndicatorLevels.Levels;
import mingzhang.report.Indicator;
import mingzhang.report.Indicator.TableKind;

/** One row of an indicator table whose levels are known. */
record IndicatorRow(IndicatorColumns columns, SheetRow row, Levels levels) {
    private static final String COMPARISONS = "≥≤＝=><＞＜≧≦≠～~";

    /** The indicator, empty where the row has no text of one. */
    Optional<Indicator> read(TableKind kind, String project) {
        SheetCell text = text();
        if (text.isBlank() || !says(text)) {
            return Optional.empty();
        }
        return Optional.of(
                new Indicator(
                        kind,
                        project,
                        CellLabel.compact(levels.level1().text()),
                        CellLabel.compact(levels.level2().text()),
                        levels.level3().text(),
                        value(Role.UNIT),
                        target(),
                        value(Role.ACTUAL),
                        value(Role.WEIGHT),
                        value(Role.SCORE),
                        text.line()));
    }

    /** The cell that names the indicator: its third level, or the second where it has no third. */
    private SheetCell text() {
        return levels.level3().isBlank() ? levels.level2() : levels.level3();
    }

    /** An indicator that only names its level says nothing. */
    private boolean says(SheetCell text) {
        boolean named = !levels.level3().isBlank();
        boolean filled =
                !target().isEmpty()
                        || !value(Role.ACTUAL).isEmpty()
                        || !value(Role.WEIGHT).isEmpty()
                        || !value(Role.SCORE).isEmpty();
        return filled || (named && !text.above());
    }

    private String value(Role role) {
        SheetCell cell = columns.cell(row, role);
        return cell.above() ? "" : cell.text();
    }

    /** The target with the sign that a column of its own gives it. */
    private String target() {
        if (levels.shifted() && value(Role.TARGET).isEmpty()) {
            return columns.cell(row, Role.LEVEL3).text();
        }
        String nature = value(Role.NATURE);
        String target = value(Role.TARGET);
        boolean sign = nature.length() == 1 && COMPARISONS.contains(nature);
        if (target.isEmpty()) {
            return sign ? "" : nature;
        }
        return sign && !target.startsWith(nature) ? nature + target : target;
    }
}
