package mingzhang.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A file of the data contract.
 *
 * @param name the file's name without its ending
 * @param key columns that name a row, empty where none do for certain
 * @param yearly whether it comes by year too
 * @param rows the values of one report's rows, in the file's order
 */
record Table<R>(
        String name,
        List<String> key,
        boolean yearly,
        List<Column<R>> columns,
        Function<Told<CheckedReport>, Stream<R>> rows) {
    Table {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /** A table of values that a report holds, each row beginning with what names the report. */
    static <T> Table<Told<T>> ofReport(
            String name,
            List<String> key,
            List<Column<T>> columns,
            Function<CheckedReport, Stream<T>> values) {
        List<Column<Told<T>>> told = new ArrayList<>();
        columns.forEach(column -> told.add(column.on(Told::value)));
        return withReport(name, key, told, told(values));
    }

    /** A table whose rows begin with what names the report. */
    static <T> Table<Told<T>> withReport(
            String name,
            List<String> key,
            List<Column<Told<T>>> columns,
            Function<Told<CheckedReport>, Stream<Told<T>>> rows) {
        List<Column<Told<T>>> all = new ArrayList<>();
        all.add(Column.<Told<T>>text("report", row -> row.id().toString()).always());
        all.add(Column.<Told<T>>text("unit", row -> row.id().unit()).always());
        all.add(Column.integer("year", row -> row.id().year()));
        all.addAll(columns);
        return new Table<>(name, key, false, all, rows);
    }

    /** The same values, each with its report. */
    static <T> Function<Told<CheckedReport>, Stream<Told<T>>> told(
            Function<CheckedReport, Stream<T>> values) {
        return report -> values.apply(report.value()).map(report::with);
    }

    /** The same table, coming by year too. */
    Table<R> byYear() {
        return new Table<>(name, key, true, columns, rows);
    }

    /** The rows of one report. */
    List<List<Cell>> cells(Told<CheckedReport> report) {
        return rows.apply(report).map(this::row).toList();
    }

    /** One row. */
    List<Cell> row(R value) {
        return columns.stream().map(column -> column.cell().apply(value)).toList();
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The file's first line. */
    String header() {
        return Csv.line(columnNames().stream().map(Cell::text).toList());
    }
}
