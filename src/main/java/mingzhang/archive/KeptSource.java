package mingzhang.archive;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;

/** Bytes that {@link KeptBytes} made, read from the first to the last. */
final class KeptSource {
    private static final int LOW = 0x7f;
    private static final int STEP = 7;

    private final byte[] bytes;
    private final Texts texts;
    private int at;

    /** Makes texts of their UTF-8. */
    interface Texts {
        String of(byte[] bytes, int from, int length);
    }

    /**
     * Bytes to be read.
     *
     * @param texts may make equal texts one object
     */
    KeptSource(byte[] bytes, Texts texts) {
        this.bytes = bytes;
        this.texts = texts;
    }

    long number() {
        long value = 0;
        int shift = 0;
        byte octet;
        do {
            if (at >= bytes.length || shift >= Long.SIZE) {
                throw new BufferUnderflowException();
            }
            octet = bytes[at++];
            value |= (long) (octet & LOW) << shift;
            shift += STEP;
        } while (octet < 0);
        return (value >>> 1) ^ -(value & 1);
    }

    /** How many follow. */
    int count() {
        long count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new BufferUnderflowException();
        }
        return (int) count;
    }

    String text() {
        int length = count();
        at += length;
        return texts.of(bytes, at - length, length);
    }

    BigDecimal decimal() {
        int scale = (int) number();
        int length = count();
        if (length == 0) {
            throw new BufferUnderflowException();
        }
        at += length;
        if (length <= Long.BYTES) {
            long unscaled = bytes[at - length];
            for (int i = at - length + 1; i < at; i++) {
                unscaled = (unscaled << Byte.SIZE) | (bytes[i] & 0xff);
            }
            return BigDecimal.valueOf(unscaled, scale);
        }
        return new BigDecimal(new BigInteger(bytes, at - length, length), scale);
    }
}
