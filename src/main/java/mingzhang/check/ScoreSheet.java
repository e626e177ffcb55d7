package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.document.Cell;
import mingzhang.document.Spaces;

/**
 * The columns of an evaluation table that hold weights and scores. A column may have several heads
 * over each other: the money of a project is scored above its indicators, in the same columns or in
 * others.
 *
 * @param grid the table's cells
 * @param end the row behind the last that is scored
 */
record ScoreSheet(List<List<Optional<Cell>>> grid, int end) {
    private static final Phrases WORDING = Phrases.read("score-tables");
    private static final Pattern TOTAL = WORDING.get("TOTAL");
    private static final Pattern COLUMN = WORDING.get("COLUMN");
    private static final Pattern SCORE = WORDING.get("SCORE");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,4}(?:\\.[0-9]{1,4})?");

    /** A number under one of the heads. */
    record Entry(int row, Cell cell, BigDecimal value) {
        int line() {
            return cell.text().line();
        }
    }

    /**
     * The numbers of a column under its lowest head, and under heads of the same sort above it.
     *
     * @param head the row of the lowest head
     * @param blanks rows below that head without a number
     */
    record Column(
            int at, boolean score, String heading, int head, List<Entry> entries, int blanks) {
        BigDecimal sum() {
            return entries.stream().map(Entry::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** The same with further entries in front. */
        Column with(List<Entry> more) {
            List<Entry> all = new ArrayList<>(more);
            all.addAll(entries);
            return new Column(at, score, heading, head, all, blanks);
        }

        Optional<Entry> in(int row) {
            return entries.stream().filter(entry -> entry.row() == row).findFirst();
        }
    }

    /** The table up to its total; all of it where it has none. */
    static ScoreSheet of(List<List<Optional<Cell>>> grid) {
        int total = totalRow(grid);
        return new ScoreSheet(grid, total < 0 ? grid.size() : total);
    }

    /** The row of the total, or -1. */
    static int totalRow(List<List<Optional<Cell>>> grid) {
        for (int r = grid.size() - 1; r > 0; r--) {
            if (!grid.get(r).isEmpty()
                    && TOTAL.matcher(grid.get(r).get(0).map(ScoreSheet::text).orElse(""))
                            .matches()) {
                return r;
            }
        }
        return -1;
    }

    /** All of them, from left to right; cells that span columns once. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        int width = grid.isEmpty() ? 0 : grid.get(0).size();
        for (int c = 0; c < width; c++) {
            int at = c;
            column(c)
                    .filter(column -> columns.stream().noneMatch(other -> same(column, other)))
                    .map(column -> column.with(above(column, at)))
                    .ifPresent(columns::add);
        }
        return columns;
    }

    private static boolean same(Column column, Column other) {
        return other.entries().containsAll(column.entries());
    }

    private Optional<Column> column(int c) {
        String heading = "";
        int head = -1;
        int blanks = 0;
        List<Entry> entries = new ArrayList<>();
        for (int r = 0; r < end; r++) {
            Optional<Cell> cell = grid.get(r).get(c);
            if (isHead(cell)) {
                if (!heading.isEmpty() && isScore(heading) != isScore(text(cell.get()))) {
                    entries.clear();
                }
                heading = text(cell.get());
                head = r;
                blanks = 0;
            } else if (head >= 0) {
                Optional<Entry> entry = entry(r, c);
                entry.filter(e -> entries.stream().noneMatch(o -> o.cell().equals(e.cell())))
                        .ifPresent(entries::add);
                blanks += isBlank(cell) ? 1 : 0;
            }
        }
        return head < 0 || entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Column(c, isScore(heading), heading, head, entries, blanks));
    }

    /** Numbers of the same sort in other columns, above the column's head. */
    private List<Entry> above(Column column, int c) {
        List<Entry> found = new ArrayList<>();
        for (int d = 0; d < grid.get(0).size(); d++) {
            boolean same = false;
            for (int r = 0; r < column.head(); r++) {
                Optional<Cell> cell = grid.get(r).get(d);
                same = isHead(cell) ? isScore(text(cell.get())) == column.score() : same;
                if (d != c && same) {
                    entry(r, d)
                            .filter(e -> found.stream().noneMatch(o -> o.cell().equals(e.cell())))
                            .filter(e -> column.in(e.row()).isEmpty())
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Entry> entry(int r, int c) {
        Optional<Cell> cell = grid.get(r).get(c);
        return cell.flatMap(ScoreSheet::number).map(value -> new Entry(r, cell.get(), value));
    }

    private static boolean isHead(Optional<Cell> cell) {
        return cell.map(ScoreSheet::text).filter(t -> COLUMN.matcher(t).matches()).isPresent();
    }

    private static boolean isScore(String heading) {
        return SCORE.matcher(heading).find();
    }

    private static boolean isBlank(Optional<Cell> cell) {
        return cell.isEmpty() || text(cell.get()).isEmpty();
    }

    static String text(Cell cell) {
        return Spaces.removed(cell.text().text());
    }

    static Optional<BigDecimal> number(Cell cell) {
        String text = text(cell);
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
