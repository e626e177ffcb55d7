package mingzhang.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final Path draft;

    /**
     * @param work a folder of this site's own
     */
    Edition(Path work) {
        this.file = work.resolve("edition");
        this.draft = work.resolve("edition.new");
    }

    /**
     * An edition.
     *
     * @param files by path from the site's root
     * @param finished when nothing more was written to it, by {@link FolderClock}
     * @param spare the one before it
     */
    record Known(Map<String, Made> files, Optional<Long> finished, Optional<SpareEdition> spare) {
        static final Known NOTHING = new Known(Map.of(), Optional.empty(), Optional.empty());
    }

    Known read() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - SUM_LINE;
            String sum = new String(bytes, Math.max(0, end), SUM_LINE, StandardCharsets.US_ASCII);
            MessageDigest digest = Sha256.digest();
            digest.update(bytes, 0, end);
            boolean whole = sum.equals(HexFormat.of().formatHex(digest.digest()) + "\n");
            return whole ? new Lines(bytes, end).known() : Known.NOTHING;
        } catch (IOException | RuntimeException e) {
            return Known.NOTHING;
        }
    }

    /** The file, line by line: when it was finished, the spare edition, the files. */
    private static final class Lines {
        private final byte[] bytes;
        private final int end;
        private int begin;

        Lines(byte[] bytes, int end) {
            this.bytes = bytes;
            this.end = end;
        }

        private String next() {
            int at = begin;
            while (bytes[at] != '\n') {
                at++;
            }
            String line = new String(bytes, begin, at - begin, StandardCharsets.UTF_8);
            begin = at + 1;
            return line;
        }

        Known known() {
            Optional<Long> finished = time(next());
            Optional<SpareEdition> spare = spare();
            Map<String, Made> files = new HashMap<>();
            while (begin < end) {
                file(next(), files);
            }
            return new Known(files, finished, spare);
        }

        private static Optional<Long> time(String written) {
            return written.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(written));
        }

        private Optional<SpareEdition> spare() {
            Optional<Long> finished = time(next());
            String identity = next();
            Set<String> beyond = new HashSet<>();
            for (int left = Integer.parseInt(next()); left > 0; left--) {
                beyond.add(next());
            }
            return finished.map(time -> new SpareEdition(identity, time, beyond));
        }

        private static void file(String line, Map<String, Made> files) {
            int size = line.indexOf(TAB) + 1;
            int modified = line.indexOf(TAB, size) + 1;
            int path = line.indexOf(TAB, modified) + 1;
            Made one =
                    new Made(
                            line.substring(0, size - 1),
                            Long.parseLong(line, size, modified - 1, TEN),
                            Long.parseLong(line, modified, path - 1, TEN));
            files.put(line.substring(path), one);
        }
    }

    /** Takes back what was said of the edition that is about to go; the time of the next one. */
    Optional<Long> forget() throws IOException {
        Files.deleteIfExists(file);
        return FolderClock.now(draft);
    }

    /** Remembers an edition that is published; that it could not be only costs time later. */
    void write(Known edition) {
        MessageDigest digest = Sha256.digest();
        try {
            try (DigestOutputStream bytes =
                            new DigestOutputStream(Files.newOutputStream(draft), digest);
                    BufferedWriter out =
                            new BufferedWriter(
                                    new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
                out.append(edition.finished().map(String::valueOf).orElse("")).append('\n');
                write(edition.spare(), out);
                for (Map.Entry<String, Made> one : edition.files().entrySet()) {
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

    private static void write(Optional<SpareEdition> spare, BufferedWriter out) throws IOException {
        Set<String> beyond = spare.map(SpareEdition::beyond).orElse(Set.of());
        out.append(spare.map(s -> String.valueOf(s.finished())).orElse("")).append('\n');
        out.append(spare.map(SpareEdition::identity).orElse("")).append('\n');
        out.append(String.valueOf(beyond.size())).append('\n');
        for (String path : beyond) {
            out.append(path).append('\n');
        }
    }
}
