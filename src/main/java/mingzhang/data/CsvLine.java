package mingzhang.data;

import java.util.ArrayList;
import java.util.List;

/** Takes a line of CSV apart. Rows of the open data are one line each. */
final class CsvLine {
    private CsvLine() {}

    /** The cells as written, without the quotation marks around them. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (quoted && doubled) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** A text without the mark that keeps a spreadsheet from running it. */
    static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && Csv.FORMULA.indexOf(cell.charAt(1)) >= 0;
        return guarded && cell.charAt(0) == '\'' ? cell.substring(1) : cell;
    }

    /** A count, 0 where the cell holds none. */
    static int count(String cell) {
        return cell.matches("[0-9]{1,9}") ? Integer.parseInt(cell) : 0;
    }
}
