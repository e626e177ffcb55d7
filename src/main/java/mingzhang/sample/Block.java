package mingzhang.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part of a made-up report before it is put into a file format. */
sealed interface Block {
    /**
     * A heading.
     *
     * @param number its own number in the order of the form, from 1
     * @param path in canonical numbering
     */
    record Heading(int level, int number, String title, String path, Optional<Planted> planted)
            implements Block {
        Heading(int level, int number, String title, String path) {
            this(level, number, title, path, Optional.empty());
        }
    }

    record Paragraph(List<Piece> pieces) implements Block {
        static Paragraph of(String words) {
            return new Paragraph(List.of(Piece.words(words)));
        }

        /** All that it says. */
        String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }
    }

    /** What is left of a chart: its caption. */
    record Caption(String text) implements Block {}

    /**
     * A table, cells as printed, empty where a cell above or to the left covers it.
     *
     * @param title above it, or empty
     */
    record Grid(String title, String note, List<List<String>> rows, Optional<WrongCell> wrong)
            implements Block {
        Grid(String title, String note, List<List<String>> rows) {
            this(title, note, rows, Optional.empty());
        }

        /** The table with other words in a cell, and why. */
        Grid with(int row, int column, String words, Planted planted) {
            List<List<String>> changed = new ArrayList<>();
            rows.forEach(cells -> changed.add(new ArrayList<>(cells)));
            changed.get(row).set(column, words);
            return new Grid(title, note, changed, Optional.of(new WrongCell(row, column, planted)));
        }

        /** What was made wrong in the cell. */
        Optional<Planted> planted(int row, int column) {
            return wrong.filter(w -> w.row() == row && w.column() == column)
                    .map(WrongCell::planted);
        }
    }

    /** A cell that was made wrong on purpose. */
    record WrongCell(int row, int column, Planted planted) {}

    /** The data of an embedded chart as a conversion leaves it at the end. */
    record Residue(List<String> cells, Optional<Planted> planted) implements Block {
        Residue(List<String> cells) {
            this(cells, Optional.empty());
        }
    }
}
