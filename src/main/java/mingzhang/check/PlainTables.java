package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingzhang.archive.ReadReport;
import mingzhang.document.Block;
import mingzhang.document.Heading;
import mingzhang.document.Paragraph;
import mingzhang.document.Table;
import mingzhang.report.StatementCell;

/** The tables of a report that nothing else reads, and what adds up to what in them. */
final class PlainTables {
    private static final int LONGEST_TITLE = 40;

    /** A table between sentences is short; what is longer is a list of something else. */
    private static final int MOST_ROWS = 60;

    /** Columns whose numbers add up. */
    private static final List<String> ADDING = List.of("BUDGET", "AMOUNT");

    private PlainTables() {}

    static List<PlainTable> of(ReadReport report) {
        TablesRead read = TablesRead.of(report);
        List<PlainTable> tables = new ArrayList<>();
        String title = "";
        for (Block block : report.document().blocks()) {
            if (block instanceof Heading heading) {
                title = title(heading.text().text(), title);
            } else if (block instanceof Paragraph paragraph) {
                title = title(paragraph.text().text(), title);
            } else if (block instanceof Table table
                    && !table.chart()
                    && table.rows().size() <= MOST_ROWS
                    && !read.holds(table.line())) {
                tables.add(new PlainTable(title, table));
            }
        }
        return tables;
    }

    private static String title(String text, String before) {
        String line = text.strip();
        return line.isEmpty() || line.length() > LONGEST_TITLE ? before : line;
    }

    /** The sums of the table: those that a statutory table would have, and of its rows to 合计. */
    static List<CellSums.Sum> sums(PlainTable table) {
        List<List<StatementCell>> columns =
                ADDING.stream().flatMap(name -> table.columns(name).stream()).toList();
        List<CellSums.Sum> sums = new ArrayList<>();
        for (List<StatementCell> column : columns) {
            Set<String> once = once(column);
            List<StatementCell> cells =
                    column.stream().filter(c -> once.contains(c.code() + c.row())).toList();
            List<CellSums.Sum> known =
                    cells.isEmpty()
                            ? List.of()
                            : CellSums.of(new Cells(cells.get(0).table(), cells, Set.of()));
            sums.addAll(known);
            if (known.isEmpty()) {
                rows(columns, column).ifPresent(sums::add);
            }
        }
        return sums;
    }

    /** Rows of one name cannot be told apart. */
    private static Set<String> once(List<StatementCell> column) {
        Map<String, Long> times =
                column.stream()
                        .collect(
                                Collectors.groupingBy(
                                        c -> c.code() + c.row(),
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        return times.keySet().stream().filter(k -> times.get(k) == 1).collect(Collectors.toSet());
    }

    private static Optional<CellSums.Sum> rows(
            List<List<StatementCell>> columns, List<StatementCell> column) {
        List<StatementCell> totals =
                column.stream().filter(c -> PlainTable.is("TOTAL", c)).toList();
        boolean divided =
                column.stream()
                        .anyMatch(
                                c ->
                                        PlainTable.is("SUBTOTAL", c)
                                                || PlainTable.is("OF_WHICH", c)
                                                || !c.code().isEmpty());
        if (totals.size() != 1 || divided) {
            return Optional.empty();
        }
        StatementCell total = totals.get(0);
        int at = column.indexOf(total);
        boolean edge = at == 0 || at == column.size() - 1;
        Set<String> nested = nested(columns);
        List<StatementCell> parts =
                column.stream()
                        .filter(c -> !c.equals(total))
                        .filter(c -> !nested.contains(c.row()))
                        .toList();
        return edge && parts.size() > 1
                ? Optional.of(new CellSums.Sum(total, parts, false, false))
                : Optional.empty();
    }

    /** The rows that a row over them consists of, in every column. */
    private static Set<String> nested(List<List<StatementCell>> columns) {
        List<Map<String, BigDecimal>> values = columns.stream().map(PlainTables::values).toList();
        List<String> rows = List.copyOf(values.get(0).keySet());
        Set<String> found = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int k = i + 2; k < rows.size(); k++) {
                List<String> below = rows.subList(i + 1, k + 1);
                String over = rows.get(i);
                if (values.stream().allMatch(column -> consists(column, over, below))) {
                    found.addAll(below);
                }
            }
        }
        return found;
    }

    private static Map<String, BigDecimal> values(List<StatementCell> column) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        column.stream()
                .filter(c -> !PlainTable.is("TOTAL", c))
                .forEach(c -> values.put(c.row(), c.value()));
        return values;
    }

    private static boolean consists(
            Map<String, BigDecimal> column, String over, List<String> rows) {
        BigDecimal whole = column.getOrDefault(over, BigDecimal.ZERO);
        BigDecimal below =
                rows.stream()
                        .map(row -> column.getOrDefault(row, BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.signum() != 0 && whole.compareTo(below) == 0;
    }
}
