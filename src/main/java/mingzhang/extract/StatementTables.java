package mingzhang.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mingzhang.report.StatementCell;

/** Reads the statutory tables one after the other; a table may go on over several sheets. */
final class StatementTables {
    private final TableWords.Statements words;
    private final TableTitle titles;
    private final List<StatementCell> cells;
    private String title = "";
    private TableUnit unit = TableUnit.TEN_THOUSAND;
    private Optional<StatementColumns> columns = Optional.empty();

    StatementTables(TableWords words, List<StatementCell> cells) {
        this.words = words.statements();
        this.titles = new TableTitle(words);
        this.cells = cells;
    }

    void read(Sheet sheet) {
        Optional<String> own = title(sheet);
        int header = header(sheet);
        List<SheetRow> body = sheet.rows().subList(header, sheet.rows().size());
        if (own.isPresent()) {
            title = own.get();
            unit = sheet.unit().or(() -> unitInRows(sheet)).orElse(TableUnit.TEN_THOUSAND);
            columns = Optional.empty();
        } else if (!goesOn(sheet, header)) {
            title = "";
            columns = Optional.empty();
            return;
        }
        if (columns.isEmpty() || header > 0) {
            List<SheetRow> rows = sheet.rows().subList(0, header);
            StatementColumns heads = StatementColumns.of(rows, body, sheet.width(), words);
            columns = Optional.of(words.isSided(title) ? heads.sided() : heads);
        }
        for (SheetRow row : body) {
            row(columns.get().laidOut(row), columns.get());
        }
    }

    private Optional<String> title(Sheet sheet) {
        for (int i = sheet.captions().size() - 1; i >= 0; i--) {
            Optional<String> found = titles.statement(sheet.captions().get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A unit in a row of the table itself, beside other things. */
    private static Optional<TableUnit> unitInRows(Sheet sheet) {
        return sheet.rows().stream()
                .limit(6)
                .flatMap(row -> row.filled().stream())
                .map(cell -> TableUnit.in(cell.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean goesOn(Sheet sheet, int header) {
        if (title.isEmpty() || columns.isEmpty() || sheet.width() != columns.get().width()) {
            return false;
        }
        List<SheetRow> rows = sheet.rows().subList(0, header);
        boolean repeated =
                header > 0
                        && HeaderPaths.of(rows, sheet.width(), words).equals(columns.get().paths());
        return repeated || (header == 0 && sheet.captions().size() <= 1);
    }

    /** How many rows at the top are the header. */
    private int header(Sheet sheet) {
        int r = 0;
        while (r < sheet.rows().size() && !isData(sheet.rows().get(r))) {
            r++;
        }
        return r;
    }

    private boolean isData(SheetRow row) {
        if (isColumnNumbers(row)) {
            return true;
        }
        boolean numbers = row.filled().stream().anyMatch(cell -> cell.number().isPresent());
        String first = row.first().map(SheetCell::label).orElse("");
        boolean listed = first.length() > 1 && first.charAt(1) == '、';
        boolean alone = row.filled().stream().filter(SheetCell::isText).count() == 1;
        return numbers || listed || (alone && words.totals().contains(first));
    }

    /** 栏次 1 2 3 …: numbers of columns, no amounts. */
    private boolean isColumnNumbers(SheetRow row) {
        List<SheetCell> filled = row.filled();
        if (filled.stream().anyMatch(c -> words.columnNumbers().contains(c.label()))) {
            return true;
        }
        int next = 1;
        for (SheetCell cell : filled) {
            boolean counts =
                    cell.number()
                            .filter(n -> n.unit().isEmpty() && n.value().scale() == 0)
                            .isPresent();
            if (!counts || cell.number().get().value().intValue() != next) {
                return false;
            }
            next++;
        }
        return next > 3;
    }

    private void row(SheetRow row, StatementColumns at) {
        boolean note =
                row.first()
                        .map(cell -> cell.label())
                        .filter(l -> words.note().stream().anyMatch(l::startsWith))
                        .isPresent();
        if (row.isBlank() || note || isColumnNumbers(row)) {
            return;
        }
        if (pairs(row, at)) {
            return;
        }
        for (SheetCell cell : row.own()) {
            int column = cell.column();
            if (column < at.width() && at.at(column).kind() == StatementColumns.Kind.VALUE) {
                cell.number()
                        .ifPresent(
                                number ->
                                        cell(
                                                RowLabel.of(row, at, column),
                                                at.at(column),
                                                cell,
                                                number));
            }
        }
    }

    /** A last row of sums, each beside its name: 人员经费合计 1 公用经费合计 2. */
    private boolean pairs(SheetRow row, StatementColumns at) {
        List<SheetCell> own = row.own();
        boolean pairs = own.size() >= 4 && own.size() % 2 == 0 && own.size() < at.width();
        for (int i = 0; i + 1 < own.size() && pairs; i += 2) {
            pairs = own.get(i).isText() && !own.get(i + 1).isText();
        }
        for (int i = 0; i + 1 < own.size() && pairs; i += 2) {
            SheetCell sum = own.get(i + 1);
            RowLabel label = new RowLabel(CellLabel.compact(own.get(i).text()), "");
            StatementColumns.Column column = at.headed(label.name(), i / 2);
            sum.number().ifPresent(number -> cell(label, column, sum, number));
        }
        return pairs;
    }

    private void cell(
            RowLabel label, StatementColumns.Column column, SheetCell cell, CellNumber number) {
        boolean rate = number.isPercent() || isRate(column.path());
        BigDecimal value = rate ? number.value() : number.money(unit(column, label));
        cells.add(
                new StatementCell(
                        title,
                        label.name(),
                        label.code(),
                        column.path(),
                        value,
                        rate ? "%" : counter(column.path(), label).orElse("万元"),
                        cell.line(number)));
    }

    /** A column or row may name a unit of its own. */
    private TableUnit unit(StatementColumns.Column column, RowLabel label) {
        if (counter(column.path(), label).isPresent()) {
            return TableUnit.TEN_THOUSAND;
        }
        return TableUnit.in(column.path()).or(() -> TableUnit.in(label.name())).orElse(unit);
    }

    private boolean isRate(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return words.rates().stream().anyMatch(w -> last.endsWith(w) || last.contains("（%"));
    }

    /** The counter word that a column or a row gives in brackets: 人次, 辆 …. */
    private Optional<String> counter(String path, RowLabel label) {
        for (String text : List.of(label.name(), path)) {
            for (String word : words.counters()) {
                if (text.endsWith("（" + word + "）") || text.endsWith("(" + word + ")")) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }
}
