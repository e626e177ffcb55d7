package mingzhang.sample;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a made-up report before it is put into a file format. */
sealed interface Block {
    /**
     * A heading.
     *
     * @param number its own number in the order of the form, from 1
     * @param path in canonical numbering
     */
    record Heading(int level, int number, String title, String path) implements Block {}

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
    record Grid(String title, String note, List<List<String>> rows) implements Block {}

    /** The data of an embedded chart as a conversion leaves it at the end. */
    record Residue(List<String> cells) implements Block {}
}
