package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Spaces;
import mingzhang.document.Table;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/**
 * The tasks of a year in the table of the department's performance as a whole: each with the money
 * planned for it and spent on it, and the sum of all.
 *
 * @param columns the columns of money, each with its cells from top to bottom
 */
record TaskTables(List<Task> tasks, List<Column> columns) {
    private static final Phrases WORDING = Phrases.read("task-tables");
    private static final Pattern NAME = WORDING.get("NAME");
    private static final Pattern TOTAL = WORDING.get("TOTAL");
    private static final Pattern FUND = WORDING.get("FUND");
    private static final Pattern PLANNED = WORDING.get("PLANNED");
    private static final Pattern SPENT = WORDING.get("SPENT");
    private static final Pattern SUM = WORDING.get("SUM");
    private static final Pattern MONEY = Pattern.compile("[0-9][0-9,]{0,14}(?:\\.[0-9]{1,6})?");

    /** One task; what the table leaves empty is not there. */
    record Task(String name, Optional<Figure> planned, Optional<Figure> spent) {}

    /** A column's cells and the sum under them. */
    record Column(Figure sum, List<Figure> parts) {}

    /** Every such table of the report. */
    static List<TaskTables> of(Account account) {
        List<TaskTables> all = new ArrayList<>();
        for (Block block : account.read().document().blocks()) {
            if (block instanceof Table table && !table.chart()) {
                read(account, table.grid()).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<TaskTables> read(Account account, List<List<Optional<Cell>>> grid) {
        for (int r = 0; r + 2 < grid.size(); r++) {
            OptionalInt name = column(grid.get(r), NAME);
            if (name.isPresent() && !column(grid.get(r), PLANNED).isEmpty()) {
                return Optional.of(new Heads(account, grid, r, name.getAsInt()).table());
            }
        }
        return Optional.empty();
    }

    private static OptionalInt column(List<Optional<Cell>> row, Pattern wording) {
        return IntStream.range(0, row.size())
                .filter(c -> wording.matcher(bare(row.get(c))).matches())
                .findFirst();
    }

    private static String bare(Optional<Cell> cell) {
        return cell.map(c -> Spaces.removed(c.text().text())).orElse("");
    }

    /** A table whose heads stand in a row and the one below it. */
    private record Heads(Account account, List<List<Optional<Cell>>> grid, int row, int name) {
        TaskTables table() {
            int end = row + 2;
            while (end < grid.size()
                    && !SUM.matcher(label(end)).matches()
                    && isTask(grid.get(end))) {
                end++;
            }
            boolean summed = end < grid.size() && SUM.matcher(label(end)).matches();
            List<Task> tasks = new ArrayList<>();
            for (int r = row + 2; r < end; r++) {
                tasks.add(new Task(label(r), money(r, PLANNED), money(r, SPENT)));
            }
            return new TaskTables(tasks, summed ? columns(end) : List.of());
        }

        private String label(int r) {
            return bare(grid.get(r).get(name));
        }

        private boolean isTask(List<Optional<Cell>> cells) {
            return IntStream.range(0, cells.size())
                    .anyMatch(c -> isFund(c) && amount(cells.get(c), "").isPresent());
        }

        private boolean isFund(int c) {
            String over = over(c);
            return (PLANNED.matcher(over).matches() || SPENT.matcher(over).matches())
                    && FUND.matcher(bare(grid.get(row + 1).get(c))).matches();
        }

        private Optional<Figure> money(int r, Pattern over) {
            return IntStream.range(0, grid.get(r).size())
                    .filter(c -> over.matcher(over(c)).matches())
                    .filter(c -> TOTAL.matcher(bare(grid.get(row + 1).get(c))).matches())
                    .mapToObj(c -> amount(grid.get(r).get(c), label(r)))
                    .findFirst()
                    .flatMap(found -> found);
        }

        private List<Column> columns(int end) {
            List<Column> columns = new ArrayList<>();
            for (int c = 0; c < grid.get(row).size(); c++) {
                Optional<Figure> sum = amount(grid.get(end).get(c), heading(c));
                List<Figure> parts = new ArrayList<>();
                for (int r = row + 2; r < end; r++) {
                    amount(grid.get(r).get(c), label(r)).ifPresent(parts::add);
                }
                if (isFund(c) && sum.isPresent() && parts.size() > 1) {
                    columns.add(new Column(sum.get(), parts));
                }
            }
            return columns;
        }

        /** 预算金额（万元）·财政拨款: each column by both its heads. */
        private String heading(int c) {
            return over(c) + "·" + bare(grid.get(row + 1).get(c));
        }

        /** Where a format has no cells that span columns, the head on the left goes on. */
        private String over(int c) {
            String own = bare(grid.get(row).get(c));
            boolean goesOn = own.isEmpty() && c > 0 && !bare(grid.get(row + 1).get(c)).isEmpty();
            return goesOn ? over(c - 1) : own;
        }

        private Optional<Figure> amount(Optional<Cell> cell, String item) {
            String text = bare(cell);
            if (!MONEY.matcher(text).matches()) {
                return Optional.empty();
            }
            int line = cell.get().text().line();
            return Optional.of(
                    new Figure(
                            account.pathAt(line),
                            item,
                            item,
                            "",
                            Kind.AMOUNT,
                            new BigDecimal(text.replace(",", "")),
                            "万元",
                            OptionalInt.empty(),
                            line,
                            cell.get().text().at(0).column(),
                            text.length(),
                            text));
        }
    }
}
