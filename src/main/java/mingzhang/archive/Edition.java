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
import java.util.List;
import java.util.Map;

/**
 * What the files of the published edition were made from, in a file of the state folder. A file
 * that is missing or damaged says nothing, so that every page is made again. It is taken away
 * before the site is exchanged and written after it: what it says is true of what is published.
 */
final class Edition {
    private static final char TAB = '\t';
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
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            Map<String, Made> made = new HashMap<>();
            MessageDigest digest = Sha256.digest();
            for (String line : lines.subList(0, Math.max(0, lines.size() - 1))) {
                digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
                String[] cells = line.split(String.valueOf(TAB), -1);
                Made one = new Made(cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2]));
                made.put(cells[3], one);
            }
            boolean whole =
                    !lines.isEmpty()
                            && lines.get(lines.size() - 1)
                                    .equals(HexFormat.of().formatHex(digest.digest()));
            return whole ? made : Map.of();
        } catch (IOException | RuntimeException e) {
            return Map.of();
        }
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
