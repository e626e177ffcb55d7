package mingzhang.search;

/** A text as the search compares it, and where in the original each of its characters stands. */
final class Folded {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The folded characters; {@link Folding#BREAK} stands where no word may run across. */
    String text() {
        return text;
    }

    /**
     * The offset in the original of the character that the folded one at {@code index} comes from.
     */
    int start(int index) {
        return starts[index];
    }

    /** The offset behind that character. */
    int end(int index) {
        return ends[index];
    }
}
