package mingzhang.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints a report as the plain text that comes out of converting an office file. */
final class TextPrinter {
    private final Damage damage;
    private final Dice dice;
    private final Page page = new Page();

    /** Whether the last paragraph's line is still open, so that a heading could stick to it. */
    private boolean open;

    private TextPrinter(Damage damage, Dice dice) {
        this.damage = damage;
        this.dice = dice;
    }

    static Page print(List<Block> blocks, Dice dice) {
        TextPrinter printer = new TextPrinter(Damage.draw(dice), dice);
        if (printer.damage.contents()) {
            printer.contents(blocks);
        }
        blocks.forEach(printer::print);
        printer.close();
        return printer.page;
    }

    private void print(Block block) {
        if (block instanceof Block.Heading heading) {
            print(heading);
        } else {
            close();
            if (block instanceof Block.Paragraph paragraph) {
                print(paragraph);
            } else if (block instanceof Block.Caption caption) {
                page.words(dice.percent(50) ? "（" + caption.text() + "）" : caption.text());
                page.newLine();
            } else if (block instanceof Block.Grid grid) {
                new TextGrid(page, damage.tabbed()).print(grid);
            } else if (block instanceof Block.Residue residue) {
                residue.planted().ifPresent(page::mark);
                page.words(String.join("\t", residue.cells()) + "\t\n\n");
            }
        }
        if (dice.percent(damage.blank())) {
            close();
            page.newLine();
        }
    }

    private void close() {
        if (open) {
            page.newLine();
            open = false;
        }
    }

    private void contents(List<Block> blocks) {
        page.words("目　录\n\n");
        int at = 3;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() < 3) {
                page.words(Headings.number(heading) + heading.title() + "..........." + at + "\n");
                at += heading.level() == 1 ? 2 : 1;
            }
        }
        page.newLine();
    }

    private void print(Block.Heading heading) {
        page.enter(heading.path());
        if (open) {
            heading.planted().ifPresent(planted -> close());
        }
        if (open && heading.level() == 2 && dice.percent(damage.glued())) {
            // one that sticks to a sentence is told from it by its number alone, so that stays
            page.words(Headings.number(heading) + heading.title()).newLine();
            open = false;
            return;
        }
        close();
        heading.planted().ifPresent(page::mark);
        String text = Headings.printed(heading, damage, dice);
        String mark = bookmarks();
        int space = text.indexOf(' ');
        if (space > 0 && dice.percent(50)) {
            page.words(text.substring(0, space + 1) + mark + text.substring(space + 1));
        } else {
            page.words(mark + text);
        }
        page.newLine();
    }

    private void print(Block.Paragraph paragraph) {
        if (dice.percent(damage.bookmarks() / 4)) {
            page.words(bookmarks());
        }
        if (dice.percent(damage.images())) {
            page.words("[image: image" + (1 + dice.below(9)) + "]");
        }
        if (damage.indented()) {
            page.words("　　");
        }
        Set<Integer> breaks = breaks(paragraph.text().length());
        int at = 0;
        for (Piece piece : paragraph.pieces()) {
            if (breaks.remove(at) && at > 0) {
                page.newLine();
            }
            page.mark(piece);
            print(piece, at, breaks);
            at += piece.text().length();
        }
        open = true;
    }

    /** Offsets in a paragraph where its line was broken. */
    private Set<Integer> breaks(int length) {
        Set<Integer> breaks = new HashSet<>();
        if (length > 60 && dice.percent(damage.breaks())) {
            for (int i = 1 + dice.below(3); i > 0; i--) {
                breaks.add(20 + dice.below(length - 30));
            }
        }
        return breaks;
    }

    /** Words are broken anywhere, numbers seldom. */
    private void print(Piece piece, int at, Set<Integer> breaks) {
        boolean number = !piece.text().isEmpty() && Digits.isDigit(piece.text().charAt(0));
        for (int i = 0; i < piece.text().length(); i++) {
            boolean broken = i > 0 && breaks.remove(at + i);
            if (broken && (!number || dice.percent(5))) {
                page.newLine();
            }
            page.words(piece.text().substring(i, i + 1));
        }
    }

    private String bookmarks() {
        StringBuilder marks = new StringBuilder();
        for (int i = dice.percent(damage.bookmarks()) ? 1 + dice.below(3) : 0; i > 0; i--) {
            marks.append("[bookmark: _Toc").append(10_000 + dice.below(20_000_000)).append(']');
        }
        return marks.toString();
    }
}
