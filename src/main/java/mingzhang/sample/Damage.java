package mingzhang.sample;

/**
 * What a conversion did to one report's text. Chances are per place, in per cent.
 *
 * @param bookmarks before headings and paragraphs
 * @param images before paragraphs
 * @param blank lines between blocks
 * @param breaks of a paragraph over two lines
 * @param wrongNumbers of headings: Arabic digits, restarts
 * @param lostNumbers of headings
 * @param glued headings behind the paragraph before
 * @param narrow brackets in headings, {@code (一)} for {@code （一）}
 * @param tabbed whether a table's row is one line of cells between tabs, else each cell is a line
 * @param contents whether a list of contents stands in front
 * @param indented whether paragraphs begin with two full-width spaces
 */
record Damage(
        int bookmarks,
        int images,
        int blank,
        int breaks,
        int wrongNumbers,
        int lostNumbers,
        int glued,
        int narrow,
        boolean tabbed,
        boolean contents,
        boolean indented) {

    static Damage draw(Dice dice) {
        boolean clean = dice.percent(25);
        if (clean) {
            return new Damage(0, 0, 0, 0, 0, 0, 0, 0, dice.percent(50), false, dice.percent(30));
        }
        return new Damage(
                rate(dice, 50, 80),
                rate(dice, 30, 20),
                rate(dice, 50, 60),
                rate(dice, 30, 40),
                rate(dice, 40, 50),
                rate(dice, 25, 20),
                rate(dice, 8, 6),
                rate(dice, 20, 100),
                dice.percent(30),
                dice.percent(15),
                dice.percent(20));
    }

    private static int rate(Dice dice, int reports, int most) {
        return dice.percent(reports) ? 1 + dice.below(most) : 0;
    }
}
