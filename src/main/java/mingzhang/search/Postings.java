package mingzhang.search;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Where a token stands in a bucket, as printable text: for each chunk, ascending, the distance from
 * the one before in groups of five bits, lowest first, then how much the token says there at best,
 * and then in which of the chunk's entries, counted modulo twelve.
 */
final class Postings {
    private static final String DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final byte[] BYTES = DIGITS.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;
    private static final int DIGIT_BITS = 6;
    private static final int MASK = (1 << DIGIT_BITS) - 1;
    static final int ENTRIES = 2 * DIGIT_BITS;

    /** No place takes more: seven groups of a distance, a step, two halves of the entries. */
    private static final int LONGEST = 10;

    private byte[] text = new byte[16];
    private int size;
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
        if (size + LONGEST > text.length) {
            text = Arrays.copyOf(text, text.length * 2);
        }
        int rest = chunk - last;
        while (rest >= MORE) {
            text[size++] = BYTES[MORE | (rest & (MORE - 1))];
            rest >>>= BITS;
        }
        text[size++] = BYTES[rest];
        text[size++] = BYTES[step];
        text[size++] = BYTES[entries & MASK];
        text[size++] = BYTES[entries >> DIGIT_BITS];
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

    /** Writes how many places, and the places; then there are none. */
    void write(ByteArrayOutputStream out) {
        flush();
        StringBuilder head = new StringBuilder();
        number(count, head);
        for (int i = 0; i < head.length(); i++) {
            out.write(head.charAt(i));
        }
        out.write(text, 0, size);
        size = 0;
        count = 0;
        last = -1;
    }
}
