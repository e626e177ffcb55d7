package mingzhang.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.lucene.util.StringHelper;

/**
 * Puts counted ids in the place of the random ones that Lucene gives segments and commits, so that
 * the same archive gives the same bytes. They stand at the head of each file and all through the
 * two small kinds that tell of segments; each file ends in a checksum of what stands before it.
 */
final class SteadyIds {
    private static final int HEAD = 256;

    private final Map<ByteBuffer, byte[]> counted = new HashMap<>();

    /** The id of a number. */
    static byte[] id(int number) {
        byte[] id = new byte[StringHelper.ID_LENGTH];
        Arrays.fill(id, (byte) 'm');
        ByteBuffer.wrap(id).putInt(id.length - Integer.BYTES, number);
        return id;
    }

    /** Gives a random id a number. */
    void count(byte[] random, int number) {
        counted.put(ByteBuffer.wrap(random), id(number));
    }

    /** Puts the counted ids into the bytes of a file. */
    void settle(String name, byte[] file) {
        boolean tells = name.startsWith("segments") || name.endsWith(".si");
        int length = StringHelper.ID_LENGTH;
        int end = tells ? file.length : Math.min(HEAD, file.length);
        for (int i = 0; i + length <= end; i++) {
            byte[] id = counted.get(ByteBuffer.wrap(file, i, length));
            if (id != null) {
                System.arraycopy(id, 0, file, i, length);
                i += length - 1;
            }
        }
        CRC32 sum = new CRC32();
        sum.update(file, 0, file.length - Long.BYTES);
        ByteBuffer.wrap(file).putLong(file.length - Long.BYTES, sum.getValue());
    }
}
