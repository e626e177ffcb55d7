package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.document.WordingFile;
import mingzhang.report.StatementCell;

/**
 * Columns of a statutory table whose cells in a row add up to another column's.
 *
 * @param needed the parts without which the sum says nothing
 */
record ColumnParts(Pattern whole, Pattern parts, Pattern needed) {
    private static final Phrases WORDING = Phrases.read("column-heads");
    private static final List<ColumnParts> ALL =
            WordingFile.lines("/mingzhang/check/column-parts.txt").stream()
                    .map(ColumnParts::of)
                    .toList();

    /** A subtotal of parts that the row has too. */
    private static final Pattern SUBTOTAL = WORDING.get("SUBTOTAL");

    /** What stands over columns although they are parts of the whole themselves. */
    private static final Pattern OVER_PARTS = WORDING.get("OVER_PARTS");

    /** The subtotal of vehicles, and the two columns that it is of. */
    private static final Pattern CARS = WORDING.get("CARS");

    private static final Pattern OF_CARS = WORDING.get("OF_CARS");

    /** A part may be divided further: 事业收入/小计 beside 事业收入/其中：教育收费. */
    private static final String WITHIN = "/小计";

    private static ColumnParts of(String line) {
        List<Pattern> columns =
                Stream.of(line.split("→")).map(String::strip).map(Pattern::compile).toList();
        return new ColumnParts(columns.get(0), columns.get(1), columns.get(2));
    }

    /** The sums of the row's cells, one under each head; empty where they are not such columns. */
    static List<CellSums.Sum> of(List<StatementCell> row) {
        List<CellSums.Sum> sums = new ArrayList<>(totals(row));
        row.forEach(cell -> cars(cell, row).ifPresent(sums::add));
        return sums;
    }

    /** The subtotal of what was bought and what was run, where both have columns under its head. */
    private static Optional<CellSums.Sum> cars(StatementCell cell, List<StatementCell> row) {
        Matcher m = CARS.matcher(cell.column());
        if (!m.matches()) {
            return Optional.empty();
        }
        List<StatementCell> parts =
                row.stream()
                        .filter(c -> c.column().startsWith(m.group("over") + "/"))
                        .filter(c -> OF_CARS.matcher(leaf(c)).matches())
                        .toList();
        return parts.size() == 2
                ? Optional.of(new CellSums.Sum(cell, parts, true, false))
                : Optional.empty();
    }

    private static List<CellSums.Sum> totals(List<StatementCell> row) {
        for (ColumnParts parts : ALL) {
            List<CellSums.Sum> sums =
                    row.stream().flatMap(cell -> parts.sum(cell, row).stream()).toList();
            if (!sums.isEmpty()) {
                return sums;
            }
        }
        return List.of();
    }

    private Optional<CellSums.Sum> sum(StatementCell total, List<StatementCell> row) {
        if (!whole.matcher(leaf(total)).matches()) {
            return Optional.empty();
        }
        List<StatementCell> found = new ArrayList<>();
        boolean more = false;
        for (StatementCell cell : row) {
            Column column = column(cell);
            if (cell.equals(total) || !column.head().equals(head(total.column()))) {
                continue;
            }
            if (parts.matcher(column.leaf()).matches()) {
                found.add(cell);
            } else {
                more |= !SUBTOTAL.matcher(column.leaf()).matches();
            }
        }
        boolean open = more || row.stream().anyMatch(c -> isOfMissingPart(c, total, found));
        boolean once = found.stream().map(StatementCell::column).distinct().count() == found.size();
        boolean enough = found.stream().anyMatch(c -> needed.matcher(column(c).leaf()).matches());
        return once && enough
                ? Optional.of(new CellSums.Sum(total, found, true, open))
                : Optional.empty();
    }

    /** What a column is called, and what stands over it. */
    private record Column(String head, String leaf) {}

    /** The column of the cell; the subtotal of a part that is divided further is the part. */
    private Column column(StatementCell cell) {
        String path = cell.column();
        if (path.endsWith(WITHIN) && parts.matcher(leaf(without(path))).matches()) {
            path = without(path);
        }
        return new Column(head(path), leaf(path));
    }

    /** Whether it divides a part that has no column of its own. */
    private boolean isOfMissingPart(
            StatementCell cell, StatementCell total, List<StatementCell> found) {
        String over = head(cell.column());
        return head(over).equals(head(total.column()))
                && parts.matcher(leaf(over)).matches()
                && found.stream().noneMatch(part -> column(part).leaf().equals(leaf(over)));
    }

    private static String without(String path) {
        return path.substring(0, path.length() - WITHIN.length());
    }

    private static String leaf(StatementCell cell) {
        return leaf(cell.column());
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What stands over the column, without the head that vehicles have of their own. */
    private static String head(String path) {
        String over = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        return OVER_PARTS.matcher(over).replaceFirst("");
    }
}
