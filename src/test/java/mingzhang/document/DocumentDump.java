package mingzhang.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document as text that a person can review: {@code 12 P text}, {@code 12 H2 text} for a styled
 * one, {@code 13 T 3x5} with its rows, where {@code <} is covered from the left and {@code ^} from
 * above.
 */
final class DocumentDump {
    private DocumentDump() {}

    static String of(Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            return "refused " + refused.reason() + " " + refused.line() + " " + refused.arguments();
        }
        return of(((Reading.Read) reading).document());
    }

    static String of(Document document) {
        StringBuilder out = new StringBuilder();
        if (!document.title().isEmpty()) {
            out.append("title ").append(document.title()).append('\n');
        }
        for (Block block : document.blocks()) {
            out.append(block.line()).append(' ');
            if (block instanceof Paragraph p) {
                out.append(p.styleLevel() == 0 ? "P" : "H" + p.styleLevel()).append(' ');
                out.append(p.text().text().replace("\n", "⏎")).append('\n');
            } else if (block instanceof Table table) {
                table(table, out);
            }
        }
        return out.toString();
    }

    private static void table(Table table, StringBuilder out) {
        out.append("T ").append(table.rows().size()).append('x').append(table.width());
        out.append(table.headerRows() > 0 ? " header " + table.headerRows() : "");
        out.append(table.chart() ? " chart" : "").append('\n');
        String[][] shown = new String[table.rows().size()][table.width()];
        for (int r = 0; r < shown.length; r++) {
            for (Cell cell : table.rows().get(r).cells()) {
                mark(shown, r, cell);
            }
        }
        for (String[] row : shown) {
            for (String cell : row) {
                out.append("| ").append(cell == null ? "!" : cell).append(' ');
            }
            out.append("|\n");
        }
    }

    private static void mark(String[][] shown, int row, Cell cell) {
        for (int r = row; r < row + cell.rowSpan(); r++) {
            for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                if (r >= shown.length || shown[r][c] != null) {
                    shown[Math.min(r, shown.length - 1)][c] = "(overlap)";
                } else {
                    shown[r][c] = r > row ? "^" : "<";
                }
            }
        }
        shown[row][cell.column()] = cell.text().text().replace("\n", "⏎");
    }

    public static void main(String[] args) throws IOException {
        for (String name : args) {
            String extension = name.substring(name.lastIndexOf('.') + 1);
            System.out.println(
                    of(DocumentReaders.read(extension, Files.readAllBytes(Path.of(name)))));
        }
    }
}
