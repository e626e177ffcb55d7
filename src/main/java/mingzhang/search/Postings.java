package mingzhang.search;

/**
 * Lines of a run of tokens as they are written: a token, and where it stands in a bucket, as
 * printable text: how many chunks, and for each, ascending, the distance from the one before in
 * groups of five bits, lowest first, then how much the token says there at best, and then in which
 * of the chunk's entries, counted modulo eighteen.
 */
final class Postings {
    private static final int DIGIT_BITS = 6;
    private static final int MASK = (1 << DIGIT_BITS) - 1;
    private static final int ENTRIES = 3 * DIGIT_BITS;

    /** Bytes that a place takes, with its part of the token. */
    private static final int USUAL = 8;

    private static final int ENTRIES_MASK = (1 << ENTRIES) - 1;

    private final ByteText text;
    private int last;

    /** Lines with about so many places. */
    Postings(int places) {
        text = new ByteText(places * USUAL);
    }

    /**
     * A place in a chunk.
     *
     * @param step how much the token says there, below 64
     * @param entry the number of the chunk's entry
     */
    static int place(int step, int entry) {
        return step << ENTRIES | 1 << (entry % ENTRIES);
    }

    /** Two places of one token in a chunk: what it says at best, and all entries. */
    static int together(int some, int more) {
        int best = Math.max(some, more) & ~ENTRIES_MASK;
        return best | ((some | more) & ENTRIES_MASK);
    }

    /** Begins a line. */
    void token(byte[] utf8, int from, int length) {
        text.put(utf8, from, from + length);
        text.put('\t');
    }

    /** Begins the places of a token. */
    void begin(int count) {
        text.number(count);
        last = -1;
    }

    /** Adds a place; places come in the order of their chunks. */
    void add(int chunk, int place) {
        text.number(chunk - last);
        text.digit(place >>> ENTRIES);
        for (int rest = place, i = 0; i < ENTRIES; i += DIGIT_BITS) {
            text.digit(rest & MASK);
            rest >>>= DIGIT_BITS;
        }
        last = chunk;
    }

    void end() {
        text.put('\n');
    }

    /** All lines, in UTF-8. */
    byte[] lines() {
        return text.bytes();
    }
}
