package mingzhang.archive;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes in the making: numbers that are small take little room. */
final class KeptBytes {
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;
    private static final int STEP = 7;

    private byte[] bytes = new byte[1 << 10];
    private int length;

    private void octet(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
    }

    /** A number near zero, of either sign. */
    void number(long value) {
        long left = (value << 1) ^ (value >> (Long.SIZE - 1));
        while (left >>> STEP != 0) {
            octet((int) (left & LOW) | MORE);
            left >>>= STEP;
        }
        octet((int) left);
    }

    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The number as it is written, the zeros behind its point included. */
    void decimal(BigDecimal value) {
        number(value.scale());
        bytes(value.unscaledValue().toByteArray());
    }

    private void bytes(byte[] more) {
        number(more.length);
        if (bytes.length - length < more.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more.length));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
