package mingzhang.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes packed as gzip, quickly rather than well; its checksum tells whether they are whole. */
final class Packed {
    private static final int BUFFER = 1 << 14;

    private Packed() {}

    static byte[] pack(byte[] bytes) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2);
            try (DeflaterOutputStream out = new Fast(packed)) {
                out.write(bytes);
            }
            return packed.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
    }

    /** An I/O exception where the bytes are not what {@link #pack} made. */
    static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
            return in.readAllBytes();
        }
    }

    /** Kept forms are read back once or twice: speed counts more than size. */
    private static final class Fast extends GZIPOutputStream {
        Fast(ByteArrayOutputStream bytes) throws IOException {
            super(bytes, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
