package mingzhang.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.StatementCell;

/**
 * The cells of money of one statutory table.
 *
 * @param torn heads of the columns in which a row with a code stands twice: what adds up to what is
 *     not known there
 */
record Cells(String table, List<StatementCell> all, Set<String> torn) {
    /** Where a cell stands by its heads; two cells in one position were not understood. */
    private record Position(String table, String code, String row, String column) {
        static Position of(StatementCell cell) {
            return new Position(cell.table(), cell.code(), cell.row(), cell.column());
        }
    }

    /** The tables of a report, each with its cells in the order of the source. */
    static List<Cells> of(Account account) {
        Map<String, List<StatementCell>> byTable = new LinkedHashMap<>();
        Map<Position, Long> times =
                account.report().cells().stream()
                        .collect(Collectors.groupingBy(Position::of, Collectors.counting()));
        for (StatementCell cell : account.report().cells()) {
            if (cell.valueUnit().equals("万元") && times.get(Position.of(cell)) == 1) {
                byTable.computeIfAbsent(cell.table(), any -> new ArrayList<>()).add(cell);
            }
        }
        return byTable.entrySet().stream()
                .map(e -> new Cells(e.getKey(), e.getValue(), torn(e.getKey(), times)))
                .toList();
    }

    private static Set<String> torn(String table, Map<Position, Long> times) {
        return times.entrySet().stream()
                .filter(e -> e.getValue() > 1 && e.getKey().table().equals(table))
                .map(Map.Entry::getKey)
                .filter(position -> !position.code().isEmpty())
                .map(Position::column)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The cells under each column's head. */
    Map<String, List<StatementCell>> columns() {
        Map<String, List<StatementCell>> columns = new LinkedHashMap<>();
        all.forEach(c -> columns.computeIfAbsent(c.column(), any -> new ArrayList<>()).add(c));
        return columns;
    }

    /** The cells of each row; rows of one name and code are one. */
    Map<String, List<StatementCell>> rows() {
        Map<String, List<StatementCell>> rows = new LinkedHashMap<>();
        all.forEach(
                c ->
                        rows.computeIfAbsent(c.code() + " " + c.row(), any -> new ArrayList<>())
                                .add(c));
        return rows;
    }

    /** The cell as a statement, so that it can be added to others. */
    static Figure figure(Account account, StatementCell cell, String item) {
        return new Figure(
                account.pathAt(cell.line()),
                cell.table(),
                item,
                cell.code(),
                Kind.AMOUNT,
                cell.value(),
                cell.valueUnit(),
                OptionalInt.empty(),
                cell.line(),
                1,
                0,
                cell.row());
    }
}
