package mingzhang.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** Several named pieces as the bytes of one, with a sum that tells damage. */
record Pieces(Map<String, byte[]> named) {
    private static final int SUM = Long.BYTES;

    /** Room for a name and the length of its piece; a longer one finds more. */
    private static final int NAME = 64;

    byte[] bytes() throws IOException {
        int room = named.values().stream().mapToInt(piece -> piece.length + NAME).sum();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(room + SUM);
        CheckedOutputStream summed = new CheckedOutputStream(bytes, new CRC32());
        DataOutputStream out = new DataOutputStream(summed);
        out.writeInt(named.size());
        for (Map.Entry<String, byte[]> piece : new TreeMap<>(named).entrySet()) {
            out.writeUTF(piece.getKey());
            out.writeInt(piece.getValue().length);
            out.write(piece.getValue());
        }
        out.writeLong(summed.getChecksum().getValue());
        return bytes.toByteArray();
    }

    /** The pieces, or nothing where a byte of them is not as it was. */
    static Optional<Pieces> of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Map<String, byte[]> named = new TreeMap<>();
            int size = bytes.length - SUM;
            DataInputStream end =
                    new DataInputStream(new ByteArrayInputStream(bytes, Math.max(0, size), SUM));
            if (size < 0 || end.readLong() != sum(bytes, size)) {
                return Optional.empty();
            }
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                named.put(name, in.readNBytes(in.readInt()));
            }
            return Optional.of(new Pieces(named));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static long sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
