package mingzhang.check;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.document.Cell;
import mingzhang.document.Spaces;
import mingzhang.document.Table;
import mingzhang.report.StatementCell;

/**
 * A table between the sentences of a report that is none of the statutory ones: its columns by
 * their heads, its rows by their names.
 */
final class PlainTable {
    private static final Phrases WORDING = Phrases.read("plain-tables");
    private static final Pattern NUMBER = WORDING.get("NUMBER");
    private static final Pattern CODE = WORDING.get("CODE");
    private static final Pattern BLANK = WORDING.get("BLANK");
    private static final Pattern ASIDE = WORDING.get("ASIDE");
    private static final Pattern UNITS = WORDING.get("UNITS");

    private final String title;
    private final List<List<Optional<Cell>>> grid;
    private final int first;

    PlainTable(String title, Table table) {
        this(title, table.grid());
    }

    PlainTable(String title, List<List<Optional<Cell>>> grid) {
        this.title = title;
        this.grid = grid;
        int row = 0;
        while (row < grid.size() && grid.get(row).stream().noneMatch(this::isNumber)) {
            row++;
        }
        this.first = row;
    }

    private boolean isNumber(Optional<Cell> cell) {
        return cell.flatMap(c -> number(text(c))).isPresent();
    }

    /** The columns whose heads are called so, each with its cells from the first row of numbers. */
    List<List<StatementCell>> columns(String name) {
        Pattern heads = WORDING.get(name);
        List<List<StatementCell>> columns = new ArrayList<>();
        int width = grid.isEmpty() ? 0 : grid.get(0).size();
        for (int c = 1; c < width; c++) {
            if (heads.matcher(head(c)).matches() && !isSpanned(c)) {
                columns.add(column(c));
            }
        }
        return columns;
    }

    /** Whether the column is the one on its left once more: cells that span both. */
    private boolean isSpanned(int c) {
        return grid.stream().allMatch(row -> row.get(c).equals(row.get(c - 1)));
    }

    static boolean is(String name, StatementCell cell) {
        return WORDING.get(name).matcher(cell.row()).matches();
    }

    static boolean headed(String name, StatementCell cell) {
        return WORDING.get(name).matcher(cell.column()).matches();
    }

    /** The lowest head over the column. */
    private String head(int c) {
        for (int r = first - 1; r >= 0; r--) {
            String text = text(r, c);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private List<StatementCell> column(int c) {
        int names = names(c);
        List<StatementCell> cells = new ArrayList<>();
        for (int r = first; r < grid.size(); r++) {
            Optional<BigDecimal> value = number(text(r, c));
            String name = names < 0 ? "" : name(r, names);
            if (value.isPresent() && !name.isEmpty()) {
                int line = grid.get(r).get(c).orElseThrow().text().line();
                cells.add(
                        new StatementCell(title, name, code(r), head(c), value.get(), "万元", line));
            }
        }
        return cells;
    }

    /**
     * The nearest column on the left whose cells are words; that of units where there is no other.
     */
    private int names(int c) {
        int aside = -1;
        for (int left = c - 1; left >= 0; left--) {
            int words = 0;
            int numbers = 0;
            for (int r = first; r < grid.size(); r++) {
                String text = text(r, left);
                boolean number = number(text).isPresent();
                numbers += number ? 1 : 0;
                words += number || BLANK.matcher(text).matches() ? 0 : 1;
            }
            if (words > numbers && words >= Math.min(2, grid.size() - first)) {
                if (!ASIDE.matcher(head(left)).matches()) {
                    return left;
                }
                aside = left;
            }
        }
        return aside;
    }

    /** Whether its rows are of units and not of projects, by the head over their names. */
    boolean listsUnits() {
        int width = grid.isEmpty() ? 0 : grid.get(0).size();
        for (int c = 1; c < width; c++) {
            int names = names(c);
            if (names >= 0) {
                String head = head(names);
                return ASIDE.matcher(head).matches() || UNITS.matcher(head).matches();
            }
        }
        return false;
    }

    /** 合计 may stand in the column of the codes. */
    private String name(int r, int names) {
        String name = text(r, names);
        for (int c = names - 1; c >= 0 && name.isEmpty(); c--) {
            name = number(text(r, c)).isPresent() ? name : text(r, c);
        }
        return name;
    }

    private String code(int r) {
        for (int c = 0; c < grid.get(r).size(); c++) {
            String text = text(r, c);
            if (CODE.matcher(head(c)).matches() && number(text).isPresent()) {
                return text;
            }
        }
        return "";
    }

    private String text(int r, int c) {
        List<Optional<Cell>> row = grid.get(r);
        return c < row.size() ? row.get(c).map(PlainTable::text).orElse("") : "";
    }

    private static String text(Cell cell) {
        return Normalizer.normalize(Spaces.removed(cell.text().text()), Normalizer.Form.NFKC);
    }

    static Optional<BigDecimal> number(String text) {
        Matcher m = NUMBER.matcher(text);
        return m.matches() ? Optional.of(Told.value(m.group("value"))) : Optional.empty();
    }
}
