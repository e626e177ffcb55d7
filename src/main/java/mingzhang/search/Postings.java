package mingzhang.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Lines of a run of tokens as they are written: a token, and where it stands in a bucket, as
 * printable text: how many chunks, and for each, ascending, the distance from the one before in
 * groups of five bits, lowest first, then how much the token says there at best, and then in which
 * of the chunk's entries, counted modulo eighteen.
 */
final class Postings {
    private static final String DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final byte[] BYTES = DIGITS.getBytes(StandardCharsets.US_ASCII);
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;
    private static final int DIGIT_BITS = 6;
    private static final int MASK = (1 << DIGIT_BITS) - 1;
    private static final int ENTRIES = 3 * DIGIT_BITS;
    private static final int ENTRIES_MASK = (1 << ENTRIES) - 1;

    /** No place takes more: seven groups of a distance, a step, three parts of the entries. */
    private static final int LONGEST = 11;

    private byte[] text = new byte[1 << 16];
    private int size;
    private int last;

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
        room(length + 1);
        System.arraycopy(utf8, from, text, size, length);
        size += length;
        text[size++] = '\t';
    }

    /** Begins the places of a token. */
    void begin(int count) {
        room(LONGEST);
        number(count);
        last = -1;
    }

    /** Adds a place; places come in the order of their chunks. */
    void add(int chunk, int place) {
        room(LONGEST);
        number(chunk - last);
        text[size++] = BYTES[place >>> ENTRIES];
        for (int rest = place, i = 0; i < ENTRIES; i += DIGIT_BITS) {
            text[size++] = BYTES[rest & MASK];
            rest >>>= DIGIT_BITS;
        }
        last = chunk;
    }

    void end() {
        room(1);
        text[size++] = '\n';
    }

    private void room(int bytes) {
        if (size + bytes > text.length) {
            text = Arrays.copyOf(text, Math.max(size + bytes, text.length * 2));
        }
    }

    private void number(int number) {
        int rest = number;
        while (rest >= MORE) {
            text[size++] = BYTES[MORE | (rest & (MORE - 1))];
            rest >>>= BITS;
        }
        text[size++] = BYTES[rest];
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

    /** All lines, in UTF-8. */
    byte[] lines() {
        return Arrays.copyOf(text, size);
    }
}
