package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Indicator;
import mingzhang.report.Indicator.TableKind;

/** Reads the indicators of a sheet: every block of rows under a header that names levels. */
final class IndicatorTable {
    private final TableWords words;

    IndicatorTable(TableWords words) {
        this.words = words;
    }

    /** Whether some row of the sheet is a header of indicators. */
    boolean isIn(Sheet sheet) {
        return header(sheet, 0) >= 0;
    }

    /** Whether the sheet says what was reached, not only what was aimed at. */
    boolean isEvaluated(Sheet sheet) {
        int header = header(sheet, 0);
        return header >= 0
                && columns(sheet, header)
                        .map(
                                c ->
                                        c.has(IndicatorColumns.Role.ACTUAL)
                                                || c.has(IndicatorColumns.Role.SCORE))
                        .orElse(false);
    }

    List<Indicator> read(Sheet sheet, String project) {
        List<Indicator> indicators = new ArrayList<>();
        int header = header(sheet, 0);
        while (header >= 0) {
            int end = header(sheet, header + 1);
            int to = end < 0 ? sheet.rows().size() : end;
            block(sheet, header, to, project, indicators);
            header = end;
        }
        return indicators;
    }

    private int header(Sheet sheet, int from) {
        for (int i = from; i < sheet.rows().size(); i++) {
            if (columns(sheet, i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<IndicatorColumns> columns(Sheet sheet, int row) {
        SheetRow above = row > 0 ? sheet.rows().get(row - 1) : new SheetRow(List.of());
        return IndicatorColumns.of(sheet.rows().get(row), above, words);
    }

    private void block(
            Sheet sheet, int header, int to, String project, List<Indicator> indicators) {
        IndicatorColumns columns = columns(sheet, header).orElseThrow();
        TableKind kind =
                columns.has(IndicatorColumns.Role.SCORE)
                                || columns.has(IndicatorColumns.Role.STANDARD)
                        ? TableKind.EVALUATION
                        : TableKind.TARGET;
        IndicatorLevels levels = new IndicatorLevels(columns, words);
        List<SheetRow> rows = CutRows.mend(sheet.rows().subList(header + 1, to), columns.width());
        for (SheetRow row : rows) {
            if (isBehind(row, columns)) {
                return;
            }
            levels.read(row)
                    .flatMap(texts -> new IndicatorRow(columns, row, texts).read(kind, project))
                    .ifPresent(indicators::add);
        }
    }

    /** Whether the row belongs to what stands under the indicators: conclusions, signatures. */
    private boolean isBehind(SheetRow row, IndicatorColumns columns) {
        int level1 = columns.of(IndicatorColumns.Role.LEVEL1);
        Optional<SheetCell> first = row.first();
        if (first.isEmpty()) {
            return false;
        }
        String label = first.get().label();
        int colon = label.indexOf('：') >= 0 ? label.indexOf('：') : label.indexOf(':');
        String head = colon > 0 ? label.substring(0, colon) : label;
        boolean closing = words.isIndicator("after", head);
        boolean total = words.isIndicator("none", head);
        // the column left of the levels carries the name of the whole block
        boolean otherBlock = level1 == 1 && first.get().column() == 0 && !total;
        return (closing && first.get().column() <= level1) || otherBlock;
    }
}
