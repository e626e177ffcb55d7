package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Spaces;
import mingzhang.document.Table;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * Score columns of evaluation tables: the rows' weights and scores against the row 合计, and the
 * score that the conclusion names against it.
 */
final class ScoreTables {
    private static final Phrases WORDING = Phrases.read("score-tables");
    private static final Pattern TOTAL = WORDING.get("TOTAL");
    private static final Pattern SUBTOTAL = WORDING.get("SUBTOTAL");
    private static final Pattern COLUMN = WORDING.get("COLUMN");
    private static final Pattern SCORE = WORDING.get("SCORE");
    private static final Pattern CONCLUDED = WORDING.get("CONCLUDED");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,4}(?:\\.[0-9]{1,4})?");

    private ScoreTables() {}

    static void check(Rule sum, Account account, Ledger ledger) {
        for (Block block : account.read().document().blocks()) {
            if (block instanceof Table table && !table.chart()) {
                columns(sum, account, ledger, table);
            }
        }
    }

    private static void columns(Rule sum, Account account, Ledger ledger, Table table) {
        List<List<Optional<Cell>>> grid = table.grid();
        int total = totalRow(grid);
        if (total < 0 || hasSubtotals(grid)) {
            return;
        }
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < table.width(); c++) {
            column(grid, total, c).ifPresent(columns::add);
        }
        for (Column column : columns) {
            // Where weights add up, the rows are all there, and scores that do not cannot be right.
            boolean complete =
                    columns.stream()
                            .filter(Column::adds)
                            .anyMatch(c -> column.cells().keySet().containsAll(c.cells().keySet()));
            if (!complete && column.sum().compareTo(column.stated()) < 0) {
                // 预算执行率 is weighed beside the money of a project, above these rows.
                ledger.couldNot(sum, "parts-not-stated");
            } else {
                judge(sum, account, ledger, column, over(columns, column), complete);
            }
        }
    }

    /** Lines of the scores that are above the weight in the same row. */
    private static List<Integer> over(List<Column> columns, Column scores) {
        int at = columns.indexOf(scores);
        Optional<Column> weights =
                columns.stream()
                        .limit(at)
                        .filter(c -> !SCORE.matcher(c.heading()).find())
                        .findFirst();
        List<Integer> lines = new ArrayList<>();
        scores.cells()
                .forEach(
                        (row, cell) ->
                                weights.map(w -> w.cells().get(row))
                                        .flatMap(ScoreTables::number)
                                        .filter(w -> w.compareTo(number(cell).orElseThrow()) < 0)
                                        .ifPresent(w -> lines.add(cell.text().line())));
        return lines;
    }

    /** A column of numbers under one heading, and its total. */
    record Column(
            String heading,
            Cell total,
            BigDecimal stated,
            BigDecimal sum,
            Map<Integer, Cell> cells) {
        int parts() {
            return cells.size();
        }

        /** Scores with decimals were rounded each. */
        boolean adds() {
            BigDecimal off = stated.subtract(sum).abs();
            BigDecimal rounded = sum.ulp().multiply(BigDecimal.valueOf(parts() + 1L));
            return off.signum() == 0 || (sum.scale() > 0 && off.add(off).compareTo(rounded) <= 0);
        }
    }

    static Optional<Column> column(List<List<Optional<Cell>>> grid, int total, int c) {
        Optional<Cell> end = grid.get(total).get(c);
        Optional<BigDecimal> stated = end.flatMap(ScoreTables::number);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        int blanks = 0;
        Optional<String> heading = Optional.empty();
        Map<Integer, Cell> counted = new TreeMap<>();
        for (int r = 0; r < total; r++) {
            Optional<Cell> cell = grid.get(r).get(c);
            Optional<String> own =
                    cell.map(ScoreTables::text).filter(t -> COLUMN.matcher(t).matches());
            heading = own.isPresent() ? own : heading;
            Optional<BigDecimal> value = cell.flatMap(ScoreTables::number);
            if (heading.isPresent() && value.isPresent() && !counted.containsValue(cell.get())) {
                counted.put(r, cell.get());
                sum = sum.add(value.get());
            } else if (heading.isPresent() && own.isEmpty() && isBlank(cell)) {
                blanks++;
            }
        }
        if (heading.filter(h -> SCORE.matcher(h).find()).isPresent()) {
            for (Map.Entry<Integer, Cell> cell : besideMoney(grid, c).entrySet()) {
                counted.put(cell.getKey(), cell.getValue());
                sum = sum.add(number(cell.getValue()).orElseThrow());
            }
        }
        // Rows without a score are left out of the total, or the total is scaled up for them.
        return heading.isEmpty() || counted.size() < 2 || blanks > 0
                ? Optional.empty()
                : Optional.of(new Column(heading.get(), end.get(), stated.get(), sum, counted));
    }

    /**
     * Scores of the rows above the column's head, where the project's money has heads of its own.
     */
    private static Map<Integer, Cell> besideMoney(List<List<Optional<Cell>>> grid, int c) {
        Map<Integer, Cell> found = new TreeMap<>();
        for (int d = 0; d < grid.get(0).size(); d++) {
            boolean scores = false;
            for (int r = 0; r < grid.size() && !isHead(grid.get(r).get(c)); r++) {
                Optional<Cell> cell = grid.get(r).get(d);
                scores = isHead(cell) ? isScore(cell) : scores;
                if (d != c && scores && cell.flatMap(ScoreTables::number).isPresent()) {
                    found.put(r, cell.get());
                }
            }
        }
        return found;
    }

    private static boolean isHead(Optional<Cell> cell) {
        return cell.map(ScoreTables::text).filter(t -> COLUMN.matcher(t).matches()).isPresent();
    }

    private static boolean isScore(Optional<Cell> cell) {
        return cell.map(ScoreTables::text).filter(t -> SCORE.matcher(t).find()).isPresent();
    }

    private static boolean isBlank(Optional<Cell> cell) {
        return cell.isEmpty() || text(cell.get()).isEmpty();
    }

    private static void judge(
            Rule rule,
            Account account,
            Ledger ledger,
            Column column,
            List<Integer> over,
            boolean complete) {
        if (column.adds()) {
            ledger.agrees(rule);
            return;
        }
        int line = column.total().text().line();
        Message message =
                Message.of(
                        over.isEmpty() ? "finding.sum.scores" : "finding.sum.scores.over",
                        line,
                        column.heading(),
                        Findings.money(column.stated()),
                        Findings.money(column.sum()),
                        Findings.money(column.stated().subtract(column.sum()).abs()),
                        over.stream().map(String::valueOf).collect(Collectors.joining("、")));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                line,
                                complete ? Severity.ERROR : Severity.WARNING,
                                message,
                                column.stated(),
                                column.sum(),
                                over,
                                column.total().text().text(),
                                ""));
    }

    private static boolean hasSubtotals(List<List<Optional<Cell>>> grid) {
        return grid.stream()
                .flatMap(List::stream)
                .map(cell -> cell.map(ScoreTables::text).orElse(""))
                .anyMatch(text -> SUBTOTAL.matcher(text).matches());
    }

    static int totalRow(List<List<Optional<Cell>>> grid) {
        for (int r = grid.size() - 1; r > 0; r--) {
            if (!grid.get(r).isEmpty()
                    && TOTAL.matcher(grid.get(r).get(0).map(ScoreTables::text).orElse(""))
                            .matches()) {
                return r;
            }
        }
        return -1;
    }

    /** The score that a table's conclusion names against its own total, rule {@code repeat}. */
    static void conclusions(Rule repeat, Account account, Ledger ledger) {
        for (Block block : account.read().document().blocks()) {
            if (block instanceof Table table && !table.chart()) {
                conclusion(repeat, account, ledger, table);
            }
        }
    }

    private static void conclusion(Rule repeat, Account account, Ledger ledger, Table table) {
        List<List<Optional<Cell>>> grid = table.grid();
        int total = totalRow(grid);
        if (total < 0) {
            return;
        }
        List<BigDecimal> totals =
                grid.get(total).stream()
                        .flatMap(Optional::stream)
                        .flatMap(c -> number(c).stream())
                        .toList();
        for (int r = total + 1; r < grid.size() && !totals.isEmpty(); r++) {
            for (Cell cell : table.rows().get(r).cells()) {
                Matcher m = CONCLUDED.matcher(cell.text().text());
                if (m.find()) {
                    told(repeat, account, ledger, cell, m, grid.get(total), totals);
                }
            }
        }
    }

    private static void told(
            Rule repeat,
            Account account,
            Ledger ledger,
            Cell cell,
            Matcher m,
            List<Optional<Cell>> totalRow,
            List<BigDecimal> totals) {
        BigDecimal named = new BigDecimal(m.group("score"));
        BigDecimal score = totals.get(totals.size() - 1);
        if (named.compareTo(score) == 0) {
            ledger.agrees(repeat);
            return;
        }
        int line = cell.text().at(m.start("score")).line();
        int totalLine = totalRow.get(0).map(c -> c.text().line()).orElse(0);
        Message message =
                Message.of(
                        "finding.repeat.scores",
                        line,
                        Findings.plain(named),
                        totalLine,
                        Findings.plain(score));
        ledger.differs(
                repeat,
                new Findings(account, repeat.id())
                        .aboutWords(
                                line,
                                account.pathAt(line),
                                Severity.ERROR,
                                message,
                                Findings.plain(named),
                                Findings.plain(score),
                                m.group()));
    }

    private static String text(Cell cell) {
        return Spaces.removed(cell.text().text());
    }

    private static Optional<BigDecimal> number(Cell cell) {
        String text = text(cell);
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
