package mingzhang.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.archive.ReadReport;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Spaces;
import mingzhang.document.Table;

/**
 * The rows of an evaluation table that tell of money: under heads of budget, execution and rate, up
 * to where the table goes on with targets. Each is a table of its own.
 */
final class MoneyBlocks {
    private static final Phrases WORDING = Phrases.read("plain-tables");
    private static final Pattern BUDGET = WORDING.get("BUDGET");
    private static final Pattern AMOUNT = WORDING.get("AMOUNT");
    private static final Pattern BEHIND = WORDING.get("BEHIND");

    /** A total and the funds it is made of. */
    private static final int MOST_ROWS = 12;

    private MoneyBlocks() {}

    /** Those of the tables that were read as evaluations. */
    static List<PlainTable> of(ReadReport report) {
        TablesRead read = TablesRead.ofEvaluations(report.report(), report.document());
        List<PlainTable> blocks = new ArrayList<>();
        for (Block block : report.document().blocks()) {
            if (block instanceof Table table && !table.chart() && read.holds(table.line())) {
                in(table.grid()).map(rows -> new PlainTable("", rows)).ifPresent(blocks::add);
            }
        }
        return blocks;
    }

    private static Optional<List<List<Optional<Cell>>>> in(List<List<Optional<Cell>>> grid) {
        for (int r = 0; r + 1 < grid.size(); r++) {
            if (has(grid.get(r), BUDGET) && has(grid.get(r), AMOUNT)) {
                int end = r + 1;
                while (end < grid.size() && end <= r + MOST_ROWS && !has(grid.get(end), BEHIND)) {
                    end++;
                }
                return Optional.of(grid.subList(r, end));
            }
        }
        return Optional.empty();
    }

    private static boolean has(List<Optional<Cell>> row, Pattern wording) {
        return row.stream()
                .flatMap(Optional::stream)
                .anyMatch(cell -> wording.matcher(text(cell)).matches());
    }

    private static String text(Cell cell) {
        return Normalizer.normalize(Spaces.removed(cell.text().text()), Normalizer.Form.NFKC);
    }
}
