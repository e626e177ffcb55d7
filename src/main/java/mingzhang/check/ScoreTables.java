package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Paragraph;
import mingzhang.document.Table;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * Score columns of evaluation tables: the rows' weights and scores against the row 合计 or the score
 * in the table's head. What a table before scores of a project's money counts with them.
 */
final class ScoreTables {
    private static final Phrases WORDING = Phrases.read("score-tables");
    private static final Pattern SUBTOTAL = WORDING.get("SUBTOTAL");
    private static final Pattern LABEL = WORDING.get("LABEL");

    /** Money is scored in a row or two; what has more is another table of indicators. */
    private static final int OF_MONEY = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;

    /** A column and what the table states as its total. */
    record Total(ScoreSheet.Column column, Cell cell, BigDecimal stated) {
        BigDecimal sum() {
            return column.sum();
        }

        int line() {
            return cell.text().line();
        }

        /** Scores with decimals were rounded each. */
        boolean adds() {
            BigDecimal off = stated.subtract(sum()).abs();
            BigDecimal parts = BigDecimal.valueOf(column.entries().size() + 1L);
            BigDecimal rounded = sum().ulp().multiply(parts);
            return off.signum() == 0 || (sum().scale() > 0 && off.add(off).compareTo(rounded) <= 0);
        }

        /** Whether it has an entry in every row where the other has one. */
        boolean covers(Total other) {
            return other.column().entries().stream().allMatch(e -> column.in(e.row()).isPresent());
        }
    }

    private ScoreTables(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    static void check(Rule sum, Account account, Ledger ledger) {
        ScoreTables scores = new ScoreTables(sum, account, ledger);
        Optional<Table> before = Optional.empty();
        for (Block block : account.read().document().blocks()) {
            if (block instanceof Table table && !table.chart()) {
                List<List<Optional<Cell>>> head =
                        before.map(Table::grid)
                                .filter(grid -> ScoreSheet.totalRow(grid) < 0)
                                .orElse(List.of());
                scores.table(table.grid(), head);
                before = Optional.of(table);
            } else if (!(block instanceof Paragraph p) || !p.text().text().isBlank()) {
                before = Optional.empty();
            }
        }
    }

    private void table(List<List<Optional<Cell>>> grid, List<List<Optional<Cell>>> before) {
        if (hasSubtotals(grid)) {
            return;
        }
        List<Total> totals = totals(grid, before);
        for (Total total : totals) {
            // Where weights add up, the rows are all there, and scores that do not cannot be right.
            boolean complete =
                    totals.stream().filter(Total::adds).anyMatch(other -> other.covers(total));
            if (!complete && total.sum().compareTo(total.stated()) < 0) {
                // 预算执行率 is weighed beside the money of a project, above these rows.
                ledger.couldNot(rule, "parts-not-stated");
            } else if (total.adds()) {
                ledger.agrees(rule);
            } else {
                tell(total, over(totals, total), complete);
            }
        }
        if (totals.isEmpty()) {
            headed(grid, before);
        }
        new OverWeights(rule, account, ledger).check(ScoreSheet.of(grid), totals);
    }

    /** The columns that have a total, with the rows of the table before that score money. */
    private static List<Total> totals(
            List<List<Optional<Cell>>> grid, List<List<Optional<Cell>>> before) {
        int row = ScoreSheet.totalRow(grid);
        List<ScoreSheet.Column> columns = row < 0 ? List.of() : ScoreSheet.of(grid).columns();
        List<Total> totals = new ArrayList<>();
        for (ScoreSheet.Column column : columns) {
            // Rows without a score are left out of the total, or the total is scaled up for them.
            ScoreSheet.Column whole = column.with(inFront(column, before));
            Optional<Cell> cell = grid.get(row).get(column.at());
            Optional<BigDecimal> stated = cell.flatMap(ScoreSheet::number);
            if (stated.isPresent() && column.blanks() == 0 && whole.entries().size() > 1) {
                totals.add(new Total(whole, cell.get(), stated.get()));
            }
        }
        return totals;
    }

    private static List<ScoreSheet.Entry> inFront(
            ScoreSheet.Column column, List<List<Optional<Cell>>> before) {
        return before.isEmpty()
                ? List.of()
                : ScoreSheet.of(before).columns().stream()
                        .filter(other -> other.score() == column.score())
                        .filter(other -> other.entries().size() <= OF_MONEY)
                        .flatMap(other -> other.entries().stream())
                        .map(
                                e ->
                                        new ScoreSheet.Entry(
                                                e.row() - before.size(), e.cell(), e.value()))
                        .toList();
    }

    /** The score in the head of the table, where the weights make a hundred. */
    private void headed(List<List<Optional<Cell>>> grid, List<List<Optional<Cell>>> before) {
        Optional<Cell> stated = label(grid).or(() -> label(before));
        List<ScoreSheet.Column> columns = ScoreSheet.of(grid).columns();
        List<ScoreSheet.Column> scores = columns.stream().filter(ScoreSheet.Column::score).toList();
        boolean whole =
                columns.stream()
                        .filter(c -> !c.score())
                        .map(c -> c.with(inFront(c, before)))
                        .anyMatch(c -> c.sum().compareTo(HUNDRED) == 0);
        if (stated.isEmpty() || !whole || scores.size() != 1 || scores.get(0).blanks() > 0) {
            return;
        }
        ScoreSheet.Column all = scores.get(0).with(inFront(scores.get(0), before));
        BigDecimal value = ScoreSheet.number(stated.get()).orElseThrow();
        Total total = new Total(all, stated.get(), value);
        if (total.adds()) {
            ledger.agrees(rule);
        } else {
            tell(total, List.of(), true);
        }
    }

    private static Optional<Cell> label(List<List<Optional<Cell>>> grid) {
        for (List<Optional<Cell>> row : grid) {
            for (int c = 0; c + 1 < row.size(); c++) {
                boolean label =
                        row.get(c)
                                .filter(l -> LABEL.matcher(ScoreSheet.text(l)).matches())
                                .isPresent();
                Optional<Cell> beside = row.get(c + 1);
                if (label && beside.flatMap(ScoreSheet::number).isPresent()) {
                    return beside;
                }
            }
        }
        return Optional.empty();
    }

    /** The scores that are above the weight in the same row. */
    private static List<ScoreSheet.Entry> over(List<Total> totals, Total scores) {
        Optional<ScoreSheet.Column> weights =
                totals.stream()
                        .map(Total::column)
                        .filter(c -> !c.score() && c.at() < scores.column().at())
                        .findFirst();
        return scores.column().entries().stream()
                .filter(
                        e ->
                                weights.flatMap(w -> w.in(e.row()))
                                        .filter(w -> w.value().compareTo(e.value()) < 0)
                                        .isPresent())
                .toList();
    }

    private void tell(Total total, List<ScoreSheet.Entry> over, boolean complete) {
        List<Integer> lines = over.stream().map(ScoreSheet.Entry::line).toList();
        Message message =
                Message.of(
                        over.isEmpty() ? "finding.sum.scores" : "finding.sum.scores.over",
                        total.line(),
                        total.column().heading(),
                        Findings.money(total.stated()),
                        Findings.money(total.sum()),
                        Findings.money(total.stated().subtract(total.sum()).abs()),
                        lines.stream().map(String::valueOf).collect(Collectors.joining("、")));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                total.line(),
                                complete ? Severity.ERROR : Severity.WARNING,
                                message,
                                total.stated(),
                                total.sum(),
                                lines,
                                total.cell().text().text(),
                                ""));
    }

    private static boolean hasSubtotals(List<List<Optional<Cell>>> grid) {
        return grid.stream()
                .flatMap(List::stream)
                .map(cell -> cell.map(ScoreSheet::text).orElse(""))
                .anyMatch(text -> SUBTOTAL.matcher(text).matches());
    }
}
