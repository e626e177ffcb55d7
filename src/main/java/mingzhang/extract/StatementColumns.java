package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * What each column of a statutory table is: the code or the name of a line, an amount, or nothing
 * of interest. Where names begin anew behind amounts, a further half of the table begins.
 */
record StatementColumns(List<Column> columns, List<List<String>> paths) {
    private static final List<String> SIDES = List.of("收入", "支出");

    enum Kind {
        CODE,
        NAME,
        SKIP,
        VALUE
    }

    /** A column; {@code half} counts the parts that stand side by side. */
    record Column(Kind kind, String path, int half) {
        Column sided() {
            String side = SIDES.get(half);
            return new Column(kind, path.isEmpty() ? side : side + "/" + path, half);
        }
    }

    StatementColumns {
        columns = List.copyOf(columns);
        paths = List.copyOf(paths);
    }

    static StatementColumns of(
            List<SheetRow> header, List<SheetRow> body, int width, TableWords.Statements words) {
        List<List<String>> paths = HeaderPaths.of(header, width, words);
        List<Column> columns = new ArrayList<>();
        int half = 0;
        boolean values = false;
        for (int c = 0; c < width; c++) {
            Kind kind = kind(paths.get(c), body, c, words);
            if (values && (kind == Kind.CODE || kind == Kind.NAME)) {
                half++;
                values = false;
            }
            values |= kind == Kind.VALUE;
            columns.add(new Column(kind, String.join("/", paths.get(c)), half));
        }
        return new StatementColumns(columns, paths);
    }

    /**
     * The two halves of a table of revenue and expenditure by their names, where no head says them:
     * 项目, 金额, 项目, 金额.
     */
    StatementColumns sided() {
        int halves = columns.stream().mapToInt(Column::half).max().orElse(0) + 1;
        boolean named =
                columns.stream()
                        .filter(c -> c.kind() == Kind.VALUE)
                        .anyMatch(c -> SIDES.stream().anyMatch(c.path()::startsWith));
        if (halves != SIDES.size() || named) {
            return this;
        }
        return new StatementColumns(columns.stream().map(Column::sided).toList(), paths);
    }

    int width() {
        return columns.size();
    }

    Column at(int column) {
        return columns.get(column);
    }

    /**
     * The row with its cells one a column, where the places that it came with cannot be: a name
     * that reaches over the amounts, since the row's empty end was cut off.
     */
    SheetRow laidOut(SheetRow row) {
        List<SheetCell> own = row.own();
        boolean cut =
                !row.isBlank()
                        && row.slots().stream().noneMatch(SheetCell::above)
                        && own.size() < width()
                        && own.size() > 3
                        && own.stream().skip(1).anyMatch(this::reachesOver)
                        && own.stream().filter(cell -> cell.span() > 1).count() == 1;
        if (!cut) {
            return row;
        }
        List<SheetCell> slots = new ArrayList<>();
        for (SheetCell cell : own) {
            slots.add(cell.movedTo(slots.size()));
        }
        return new SheetRow(slots);
    }

    private boolean reachesOver(SheetCell cell) {
        boolean name = false;
        boolean other = false;
        for (int c = cell.column(); c < cell.column() + cell.span() && c < width(); c++) {
            Kind kind = at(c).kind();
            name |= kind == Kind.NAME || kind == Kind.CODE;
            other |= kind == Kind.SKIP || kind == Kind.VALUE;
        }
        return name && other;
    }

    /** The amounts' column under the head that the label begins with, else that of the half. */
    Column headed(String label, int half) {
        Column found = columns.get(columns.size() - 1);
        for (int c = columns.size() - 1; c >= 0; c--) {
            Column column = columns.get(c);
            if (column.kind() != Kind.VALUE) {
                continue;
            }
            if (!paths.get(c).isEmpty() && label.startsWith(paths.get(c).get(0))) {
                return column;
            }
            found = column.half() == half ? column : found;
        }
        return found;
    }

    private static Kind kind(
            List<String> path, List<SheetRow> body, int column, TableWords.Statements words) {
        String label = path.isEmpty() ? "" : CellLabel.of(path.get(path.size() - 1));
        if (words.skip().contains(label)) {
            return Kind.SKIP;
        }
        boolean code =
                words.code().stream()
                        .anyMatch(w -> w.length() > 1 ? label.endsWith(w) : label.equals(w));
        boolean name = words.name().stream().anyMatch(label::endsWith);
        if (!code && !name && !label.isEmpty()) {
            return Kind.VALUE;
        }
        return byContent(code, label, body, column);
    }

    /** A header 项目 may stand over codes and names alike; what stands below decides. */
    private static Kind byContent(boolean code, String label, List<SheetRow> body, int column) {
        int codes = 0;
        int numbers = 0;
        int texts = 0;
        for (SheetRow row : body) {
            SheetCell cell = row.at(column);
            if (cell.isBlank() || cell.column() != column) {
                continue;
            }
            boolean isCode = RowLabel.isCode(cell.text());
            codes += isCode ? 1 : 0;
            numbers += !isCode && cell.number().isPresent() ? 1 : 0;
            texts += cell.isText() ? 1 : 0;
        }
        if (label.isEmpty() && codes + numbers > texts) {
            return numbers > 0 ? Kind.VALUE : Kind.CODE;
        }
        return code || codes > texts ? Kind.CODE : Kind.NAME;
    }
}
