package mingzhang.site;

import java.util.List;

/** A piece of the report as it is set on its page; templates tell them apart by {@code kind}. */
public sealed interface BodyBlock {
    /** {@code heading}, {@code paragraph} or {@code table}. */
    String kind();

    /**
     * A heading.
     *
     * @param level 3 to 6: h1 is the page's, h2 the part of the page
     */
    record HeadingBlock(int level, List<SourceLine> lines) implements BodyBlock {
        @Override
        public String kind() {
            return "heading";
        }
    }

    /**
     * A paragraph.
     *
     * @param notes what does not add up in it, for the margin
     */
    record ParagraphBlock(List<SourceLine> lines, List<FindingNote> notes) implements BodyBlock {
        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /**
     * A table.
     *
     * @param line 1-based line of its first row
     * @param wide whether it has more than three columns
     */
    record TableBlock(int line, List<BodyRow> head, List<BodyRow> body, boolean wide)
            implements BodyBlock {
        @Override
        public String kind() {
            return "table";
        }
    }

    /** A row's own cells. */
    record BodyRow(List<BodyCell> cells) {}

    /**
     * A cell.
     *
     * @param numeric whether it holds nothing but a number
     * @param leading whether it begins in the first column
     */
    record BodyCell(
            List<SourceLine> lines, int columns, int rows, boolean numeric, boolean leading) {}
}
