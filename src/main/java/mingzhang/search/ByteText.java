package mingzhang.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text that is put together in UTF-8. */
final class ByteText {
    private static final byte[] DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
                    .getBytes(StandardCharsets.US_ASCII);
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private byte[] text;
    private int size;

    /** An empty text with room for so many bytes. */
    ByteText(int room) {
        text = new byte[room];
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean endsWith(char ascii) {
        return size > 0 && text[size - 1] == ascii;
    }

    void put(char ascii) {
        room(1);
        text[size++] = (byte) ascii;
    }

    void put(String more) {
        byte[] utf8 = more.getBytes(StandardCharsets.UTF_8);
        put(utf8, 0, utf8.length);
    }

    void put(byte[] utf8, int from, int to) {
        room(to - from);
        System.arraycopy(utf8, from, text, size, to - from);
        size += to - from;
    }

    /** All that the buffer, which stays as it is, has left. */
    void put(ByteBuffer utf8) {
        int from = utf8.arrayOffset() + utf8.position();
        put(utf8.array(), from, from + utf8.remaining());
    }

    /** A number below 64. */
    void digit(int number) {
        room(1);
        text[size++] = DIGITS[number];
    }

    /** A number in groups of five bits, lowest first. */
    void number(int number) {
        int rest = number;
        while (rest >= MORE) {
            digit(MORE | (rest & (MORE - 1)));
            rest >>>= BITS;
        }
        digit(rest);
    }

    private void room(int bytes) {
        if (size + bytes > text.length) {
            text = Arrays.copyOf(text, Math.max(size + bytes, text.length * 2));
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(text, size);
    }
}
