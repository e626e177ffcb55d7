package mingzhang.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds budget and execution in the head of a project's table: as labels with the amount beside
 * them, or as columns with a row for the total.
 */
final class ProjectAmounts {
    private static final int ROWS_BELOW = 6;

    /** What was found; {@code hasExecuted} also where the cell of the execution is empty. */
    record Read(
            Optional<Placed> budget,
            Optional<Placed> executed,
            Optional<Placed> rate,
            boolean hasExecuted) {}

    /** A number and the line where it stands. */
    record Placed(BigDecimal value, int line) {}

    private record Labelled(int row, SheetCell cell) {}

    private final TableWords.ProjectHead head;
    private final TableWords words;

    ProjectAmounts(TableWords words) {
        this.words = words;
        this.head = words.project();
    }

    Read read(Sheet sheet) {
        List<SheetRow> rows = headRows(sheet);
        Optional<Placed> budget = Optional.empty();
        for (List<String> group : head.budget()) {
            budget = budget.or(() -> amount(sheet, rows, group));
        }
        return new Read(
                budget,
                amount(sheet, rows, head.executed()),
                number(rows, head.rate()).map(found -> found.placed(found.number().value())),
                find(rows, head.executed()).isPresent());
    }

    /** The rows over the indicators. */
    private List<SheetRow> headRows(Sheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            if (row.own().stream().anyMatch(c -> words.isIndicator("level1", c.label()))) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    private record Found(Labelled label, SheetCell cell) {
        CellNumber number() {
            return cell.number().orElseThrow();
        }

        Placed placed(BigDecimal value) {
            return new Placed(value, cell.line());
        }
    }

    private Optional<Placed> amount(Sheet sheet, List<SheetRow> rows, List<String> labels) {
        return number(rows, labels)
                .filter(found -> !found.number().isPercent())
                .map(
                        found -> {
                            TableUnit unit = unit(sheet, rows, found.label());
                            return found.placed(found.number().money(unit));
                        });
    }

    /** The unit that the label, its row or the rows over it name, else the sheet's. */
    private static TableUnit unit(Sheet sheet, List<SheetRow> rows, Labelled label) {
        Optional<TableUnit> unit = TableUnit.in(label.cell().text());
        for (int r = label.row(); r >= 0 && unit.isEmpty(); r--) {
            for (SheetCell cell : rows.get(r).slots()) {
                unit = unit.or(() -> TableUnit.in(cell.text()));
            }
        }
        return unit.or(sheet::unit).orElse(TableUnit.TEN_THOUSAND);
    }

    private Optional<Found> number(List<SheetRow> rows, List<String> labels) {
        return find(rows, labels)
                .flatMap(label -> value(rows, label).map(cell -> new Found(label, cell)));
    }

    /** The first cell with one of the labels, in the order of the labels. */
    private static Optional<Labelled> find(List<SheetRow> rows, List<String> labels) {
        for (int r = 0; r < rows.size(); r++) {
            for (SheetCell cell : rows.get(r).filled()) {
                if (labels.contains(cell.label())) {
                    return Optional.of(new Labelled(r, cell));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<SheetCell> value(List<SheetRow> rows, Labelled label) {
        SheetRow row = rows.get(label.row());
        SheetCell beside = row.at(label.cell().column() + label.cell().span());
        if (beside.number().isPresent()) {
            return Optional.of(beside);
        }
        return beside.isBlank() && !isHead(row) ? Optional.empty() : below(rows, label);
    }

    /** Whether budget and execution stand side by side as heads of columns. */
    private boolean isHead(SheetRow row) {
        return row.filled().stream().noneMatch(cell -> cell.number().isPresent());
    }

    /** The number under a column's head: in the row of the total, else in the first row. */
    private Optional<SheetCell> below(List<SheetRow> rows, Labelled label) {
        Optional<SheetCell> first = Optional.empty();
        int last = Math.min(rows.size() - 1, label.row() + ROWS_BELOW);
        for (int r = label.row() + 1; r <= last; r++) {
            SheetRow row = rows.get(r);
            Optional<SheetCell> number =
                    Optional.of(row.at(label.cell().column())).filter(c -> c.number().isPresent());
            if (row.filled().stream().anyMatch(cell -> head.total().contains(cell.label()))) {
                return number;
            }
            first = first.or(() -> number);
        }
        return first;
    }
}
