package mingzhang.search;

/**
 * Where a token stands, as printable text: for each chunk, ascending, the distance from the one
 * before in groups of five bits, lowest first, and then how much the token says there at best. A
 * chunk is one of the 32 groups of a report.
 */
final class Postings {
    private static final String DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private final StringBuilder text = new StringBuilder();
    private int last = -1;
    private int chunk = -1;
    private int step;

    /** Adds a place; places come in the order of their chunks. */
    void add(int inChunk, int stepThere) {
        if (inChunk != chunk) {
            flush();
            chunk = inChunk;
            step = 0;
        }
        step = Math.max(step, stepThere);
    }

    private void flush() {
        if (chunk < 0) {
            return;
        }
        int distance = chunk - last;
        while (distance >= MORE) {
            text.append(DIGITS.charAt(MORE | (distance & (MORE - 1))));
            distance >>>= BITS;
        }
        text.append(DIGITS.charAt(distance)).append(DIGITS.charAt(step));
        last = chunk;
        chunk = -1;
    }

    /** The text; nothing can be added afterwards. */
    String text() {
        flush();
        return text.toString();
    }
}
