package mingzhang.extract;

import java.util.Optional;
import mingzhang.document.Cell;
import mingzhang.document.SourceText;

/** A cell at one grid position of a sheet. What it says is worked out once. */
final class SheetCell {
    /** A position that no cell covers. */
    static final SheetCell NONE = new SheetCell(SourceText.EMPTY, "", -1, 0, false);

    private final SourceText source;
    private final String text;
    private final int column;
    private final int span;
    private final boolean above;
    private final String label;
    private final Optional<CellNumber> number;

    private SheetCell(SourceText source, String text, int column, int span, boolean above) {
        this.source = source;
        this.text = text;
        this.column = column;
        this.span = span;
        this.above = above;
        this.label = CellLabel.of(text);
        this.number = CellNumber.in(source.text());
    }

    static SheetCell of(Cell cell) {
        return new SheetCell(
                cell.text(), joined(cell.text().text()), cell.column(), cell.columnSpan(), false);
    }

    private static String joined(String text) {
        if (text.indexOf('\n') < 0) {
            return text.strip();
        }
        StringBuilder joined = new StringBuilder();
        text.lines().forEach(line -> joined.append(line.strip()));
        return joined.toString();
    }

    /** The same where it only reaches down from a row above. */
    SheetCell fromAbove() {
        return new SheetCell(source, text, column, span, true);
    }

    /** The same at a place of its own. */
    SheetCell movedTo(int newColumn) {
        return new SheetCell(source, text, newColumn, 1, above);
    }

    /** Its lines joined without the break. */
    String text() {
        return text;
    }

    /** Grid column of its left edge. */
    int column() {
        return column;
    }

    int span() {
        return span;
    }

    /** Whether it began in a row above and only reaches down here. */
    boolean above() {
        return above;
    }

    boolean isBlank() {
        return label.isEmpty();
    }

    boolean isText() {
        return !isBlank() && number.isEmpty();
    }

    String label() {
        return label;
    }

    Optional<CellNumber> number() {
        return number;
    }

    /** The line of its first visible character. */
    int line() {
        return source.strip().line();
    }

    /** The line of the number's first digit. */
    int line(CellNumber of) {
        return source.at(of.offset()).line();
    }
}
