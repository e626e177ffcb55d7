package mingzhang.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import mingzhang.archive.Sha256;

/** A CSV file in the making, which hashes what goes into it. */
final class Sink {
    /** The byte-order mark that a spreadsheet needs to take a file as UTF-8. */
    static final String MARK = "\uFEFF";

    private final OutputStream out;
    private final MessageDigest digest = Sha256.digest();
    private final boolean hashed;

    private Sink(OutputStream out, boolean hashed) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.hashed = hashed;
    }

    /**
     * Begins a file with its first line.
     *
     * @param hashed whether anybody asks for the hash
     */
    static Sink open(OutputStream out, String head, boolean hashed) {
        Sink sink = new Sink(out, hashed);
        byte[] utf8 = utf8(head);
        sink.write(utf8, 0, utf8.length);
        return sink;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void write(byte[] from, int offset, int length) {
        if (hashed) {
            digest.update(from, offset, length);
        }
        try {
            out.write(from, offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the file; its SHA-256 in lower-case hex, if it is hashed. */
    String close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
