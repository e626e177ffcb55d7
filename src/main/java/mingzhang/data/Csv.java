package mingzhang.data;

import java.util.List;

/** Rows as lines of RFC 4180, safe to open in a spreadsheet. */
final class Csv {
    /** What a spreadsheet runs when a cell begins with it, full-width forms included. */
    static final String FORMULA = "=+-@＝＋－＠";

    private Csv() {}

    /** The row's line with its line end. */
    static String line(List<Cell> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            append(line, row.get(i));
        }
        return line.append("\r\n").toString();
    }

    private static void append(StringBuilder line, Cell cell) {
        if (cell instanceof Cell.Decimal number) {
            line.append(number.value().toPlainString());
        } else if (cell instanceof Cell.Text text) {
            appendQuoted(line, guarded(text.text()));
        }
    }

    private static String guarded(String text) {
        return FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void appendQuoted(StringBuilder line, String text) {
        if (text.indexOf(',') < 0 && text.indexOf('"') < 0) {
            line.append(text);
        } else {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
    }
}
