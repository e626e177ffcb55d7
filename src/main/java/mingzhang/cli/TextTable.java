package mingzhang.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for the terminal: Chinese characters take two columns, numbers stand at the right,
 * nothing in a cell can move the cursor.
 */
final class TextTable {
    private static final String GAP = "  ";

    /** Characters that take two columns: ideographs, kana, full-width marks, pictures. */
    private static final List<Range> WIDE =
            List.of(
                    new Range(0x1100, 0x115f),
                    new Range(0x2e80, 0x303e),
                    new Range(0x3041, 0xa4cf),
                    new Range(0xac00, 0xd7a3),
                    new Range(0xf900, 0xfaff),
                    new Range(0xfe30, 0xfe6f),
                    new Range(0xff00, 0xff60),
                    new Range(0xffe0, 0xffe6),
                    new Range(0x1f300, 0x1faff),
                    new Range(0x20000, 0x3fffd));

    private final int widest;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param widest columns of a cell; what is longer is cut
     */
    TextTable(int widest) {
        this.widest = widest;
    }

    TextTable row(String... cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(cut(ProblemText.visible(cell).strip()));
        }
        rows.add(row);
        return this;
    }

    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        boolean[] numbers = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            List<String> cells =
                    rows.stream().filter(r -> r.size() > column).map(r -> r.get(column)).toList();
            widths[i] = cells.stream().mapToInt(TextTable::width).max().orElse(0);
            List<String> values = cells.stream().skip(1).filter(c -> !isBlank(c)).toList();
            numbers[i] = !values.isEmpty() && values.stream().allMatch(TextTable::isNumber);
        }
        return rows.stream().map(row -> line(row, widths, numbers)).toList();
    }

    private static String line(List<String> row, int[] widths, boolean[] numbers) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String space = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(numbers[i] ? space + row.get(i) : row.get(i) + space);
        }
        return line.toString().stripTrailing();
    }

    private static boolean isBlank(String cell) {
        return cell.isEmpty() || cell.equals("—");
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[-−]?[0-9][0-9,]*(\\.[0-9]+)?%?");
    }

    private String cut(String text) {
        if (width(text) <= widest) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int width = 1;
        for (int c : text.codePoints().toArray()) {
            width += width(c);
            if (width > widest) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.append('…').toString();
    }

    /** How many columns of a terminal the text takes. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private record Range(int first, int last) {}

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return WIDE.stream().anyMatch(range -> c >= range.first() && c <= range.last()) ? 2 : 1;
    }
}
