package mingzhang.sample;

import java.util.List;

/** Prints a report as Markdown. */
final class MarkdownPrinter {
    private final Page page = new Page();

    private MarkdownPrinter() {}

    static Page print(List<Block> blocks) {
        MarkdownPrinter printer = new MarkdownPrinter();
        blocks.forEach(printer::print);
        return printer.page;
    }

    private void print(Block block) {
        if (block instanceof Block.Heading heading) {
            page.enter(heading.path());
            heading.planted().ifPresent(page::mark);
            page.words("#".repeat(heading.level()) + " ");
            page.words(Headings.number(heading) + heading.title());
        } else if (block instanceof Block.Paragraph paragraph) {
            printPieces(paragraph);
        } else if (block instanceof Block.Caption caption) {
            page.words(caption.text());
        } else if (block instanceof Block.Grid grid) {
            printGrid(grid);
        }
        page.words("\n\n");
    }

    /** A number at the start would make a list of the paragraph, so its point is escaped. */
    private void printPieces(Block.Paragraph paragraph) {
        boolean first = true;
        for (Piece piece : paragraph.pieces()) {
            page.mark(piece);
            String text = piece.text();
            page.words(first ? text.replaceFirst("^([0-9]{1,9})\\.", "$1\\\\.") : text);
            first &= text.isEmpty();
        }
    }

    private void printGrid(Block.Grid grid) {
        page.words(grid.title() + "\n\n" + grid.note() + "\n\n");
        int width = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        boolean head = true;
        for (int r = 0; r < grid.rows().size(); r++) {
            int open = width - grid.rows().get(r).size() + 1;
            page.row(grid, r, "| ", " | ", " |".repeat(open) + "\n");
            if (head) {
                page.words("|" + " --- |".repeat(width) + "\n");
                head = false;
            }
        }
    }
}
