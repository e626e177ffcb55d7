package mingzhang.data;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Of which parts a spliced file was made, in order: each by its hash and its length. */
final class PartList {
    private static final int HASH = 16;
    private static final int PART = HASH + Integer.BYTES;
    private static final int MANY = 1 << 10;

    private byte[] parts;
    private int end;

    private PartList(byte[] parts, int end) {
        this.parts = parts;
        this.end = end;
    }

    static PartList empty() {
        return new PartList(new byte[PART * MANY], 0);
    }

    void add(String hash, int length) {
        if (end == parts.length) {
            parts = Arrays.copyOf(parts, 2 * end);
        }
        byte[] bytes = HexFormat.of().parseHex(hash);
        ByteBuffer.wrap(parts, end, PART).put(bytes, 0, HASH).putInt(length);
        end += PART;
    }

    int size() {
        return end / PART;
    }

    int length(int part) {
        return ByteBuffer.wrap(parts).getInt(part * PART + HASH);
    }

    /** How long all parts are. */
    long length() {
        long length = 0;
        for (int i = 0; i < size(); i++) {
            length += length(i);
        }
        return length;
    }

    /** Whether a part is the same as the last of another list. */
    boolean isLastOf(PartList other, int part) {
        int last = other.end - PART;
        return Arrays.equals(parts, part * PART, (part + 1) * PART, other.parts, last, last + PART);
    }

    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(end + Long.BYTES);
        return bytes.put(parts, 0, end).putLong(checksum(parts, end)).array();
    }

    /** The list that {@link #toBytes} kept, if it is whole. */
    static Optional<PartList> of(byte[] bytes) {
        int end = bytes.length - Long.BYTES;
        boolean whole =
                end > 0
                        && end % PART == 0
                        && ByteBuffer.wrap(bytes).getLong(end) == checksum(bytes, end);
        return whole ? Optional.of(new PartList(bytes, end)) : Optional.empty();
    }

    private static long checksum(byte[] bytes, int end) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, end);
        return sum.getValue();
    }
}
