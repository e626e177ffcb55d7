package mingzhang.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What the files of the published edition were made from, in a file of the state folder. A file
 * that is missing or damaged says nothing, so that every page is made again. It is taken away
 * before the site is exchanged and written after it: what it says is true of what is published.
 */
final class Edition {
    private static final char TAB = '\t';
    private static final int TEN = 10;

    /** The last line: the hash of those before. */
    private static final int SUM_LINE = 65;

    private final Path file;

    /**
     * @param work a folder of this site's own
     */
    Edition(Path work) {
        this.file = work.resolve("edition");
    }

    /** By path from the site's root. */
    Map<String, Made> read() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - SUM_LINE;
            String sum = new String(bytes, Math.max(0, end), SUM_LINE, StandardCharsets.US_ASCII);
            MessageDigest digest = Sha256.digest();
            digest.update(bytes, 0, end);
            boolean whole = sum.equals(HexFormat.of().formatHex(digest.digest()) + "\n");
            return whole ? made(bytes, end) : Map.of();
        } catch (IOException | RuntimeException e) {
            return Map.of();
        }
    }

    private static Map<String, Made> made(byte[] bytes, int end) {
        Map<String, Made> made = new HashMap<>();
        int begin = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                String line = new String(bytes, begin, i - begin, StandardCharsets.UTF_8);
                int size = line.indexOf(TAB) + 1;
                int modified = line.indexOf(TAB, size) + 1;
                int path = line.indexOf(TAB, modified) + 1;
                Made one =
                        new Made(
                                line.substring(0, size - 1),
                                Long.parseLong(line, size, modified - 1, TEN),
                                Long.parseLong(line, modified, path - 1, TEN));
                made.put(line.substring(path), one);
                begin = i + 1;
            }
        }
        return made;
    }

    /** Takes back what was said of the edition that is about to go. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Remembers an edition that is published; that it could not be only costs time later. */
    void write(Map<String, Made> made) {
        Path draft = file.resolveSibling("edition.new");
        MessageDigest digest = Sha256.digest();
        try {
            try (DigestOutputStream bytes =
                            new DigestOutputStream(Files.newOutputStream(draft), digest);
                    BufferedWriter out =
                            new BufferedWriter(
                                    new java.io.OutputStreamWriter(
                                            bytes, StandardCharsets.UTF_8))) {
                for (Map.Entry<String, Made> one : made.entrySet()) {
                    Made m = one.getValue();
                    out.append(m.key()).append(TAB).append(String.valueOf(m.size()));
                    out.append(TAB).append(String.valueOf(m.modified()));
                    out.append(TAB).append(one.getKey()).append('\n');
                }
                out.flush();
                String sum = HexFormat.of().formatHex(digest.digest());
                out.append(sum).append('\n');
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The next build makes everything again.
        }
    }
}
