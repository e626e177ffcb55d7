package mingzhang.data;

import java.util.Comparator;
import java.util.List;
import mingzhang.report.StatementCell;

/** The numbers in the statutory tables' cells: {@code tables.csv}. */
final class StatementsTable {
    private StatementsTable() {}

    static Table<Told<StatementCell>> table() {
        return Table.ofReport(
                        "tables",
                        List.of(),
                        List.of(
                                Column.text("table", StatementCell::table).always(),
                                Column.text("row", StatementCell::row),
                                Column.text("code", StatementCell::code),
                                Column.text("column", StatementCell::column),
                                Column.number("value", StatementCell::value),
                                Column.text("value_unit", StatementCell::valueUnit),
                                Column.integer("line", StatementCell::line)),
                        report ->
                                report.read().report().cells().stream()
                                        .sorted(Comparator.comparingInt(StatementCell::line)))
                .byYear();
    }
}
