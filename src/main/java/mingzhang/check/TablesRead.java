package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mingzhang.archive.ReadReport;
import mingzhang.document.Document;
import mingzhang.document.Table;
import mingzhang.report.Indicator;
import mingzhang.report.Project;
import mingzhang.report.Report;
import mingzhang.report.StatementCell;

/**
 * The lines of the tables that were understood. Behind everything else in a report they look like
 * the data of charts too.
 */
record TablesRead(List<Lines> tables) {
    /** From the first line of a table to its last. */
    private record Lines(int first, int last) {
        boolean hold(int line) {
            return first <= line && line <= last;
        }
    }

    static TablesRead of(ReadReport read) {
        Stream<Integer> cells = read.report().cells().stream().map(StatementCell::line);
        return holding(Stream.concat(evaluated(read.report()), cells).toList(), read.document());
    }

    /** Only those of projects and indicators. */
    static TablesRead ofEvaluations(Report report, Document document) {
        return holding(evaluated(report).toList(), document);
    }

    private static Stream<Integer> evaluated(Report report) {
        return Stream.concat(
                report.indicators().stream().map(Indicator::line),
                report.projects().stream().map(Project::line));
    }

    private static TablesRead holding(List<Integer> understood, Document document) {
        List<Lines> tables = new ArrayList<>();
        document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(block -> lines((Table) block))
                .filter(table -> understood.stream().anyMatch(table::hold))
                .forEach(tables::add);
        return new TablesRead(List.copyOf(tables));
    }

    /** One table by itself. */
    static TablesRead of(Table table) {
        return new TablesRead(List.of(lines(table)));
    }

    private static Lines lines(Table table) {
        int last =
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.text().length() > 0)
                        .flatMapToInt(cell -> IntStream.of(cell.text().line()))
                        .max()
                        .orElse(table.line());
        return new Lines(table.line(), Math.max(last, table.line()));
    }

    boolean holds(int line) {
        return tables.stream().anyMatch(table -> table.hold(line));
    }
}
