package mingzhang.search;

/**
 * Where a token stands in a bucket, as printable text: for each chunk, ascending, the distance from
 * the one before in groups of five bits, lowest first, then how much the token says there at best,
 * and then in which of the chunk's entries, counted modulo twelve.
 */
final class Postings {
    private static final String DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;
    private static final int DIGIT_BITS = 6;
    private static final int MASK = (1 << DIGIT_BITS) - 1;
    private static final int ENTRIES = 2 * DIGIT_BITS;

    private final StringBuilder text = new StringBuilder();
    private int count;
    private int last = -1;
    private int chunk = -1;
    private int step;
    private int entries;

    /** Adds a place; places come in the order of their chunks. */
    void add(int inChunk, int stepThere, int entry) {
        if (inChunk != chunk) {
            flush();
            chunk = inChunk;
            step = 0;
            entries = 0;
        }
        step = Math.max(step, stepThere);
        entries |= 1 << (entry % ENTRIES);
    }

    private void flush() {
        if (chunk < 0) {
            return;
        }
        number(chunk - last, text);
        text.append(DIGITS.charAt(step))
                .append(DIGITS.charAt(entries & MASK))
                .append(DIGITS.charAt(entries >> DIGIT_BITS));
        last = chunk;
        chunk = -1;
        count++;
    }

    /** A number in groups of five bits, lowest first. */
    static void number(int number, StringBuilder to) {
        int rest = number;
        while (rest >= MORE) {
            to.append(DIGITS.charAt(MORE | (rest & (MORE - 1))));
            rest >>>= BITS;
        }
        to.append(DIGITS.charAt(rest));
    }

    /** How many places, and the places; nothing can be added afterwards. */
    String text() {
        flush();
        StringBuilder all = new StringBuilder(text.length() + 3);
        number(count, all);
        return all.append(text).toString();
    }
}
