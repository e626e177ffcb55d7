package mingzhang.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An evidence pack as it came from somebody's browser: six files by name, and nothing else. Reading
 * one writes nothing to the disk, and takes no more memory than a bound, whatever the file claims
 * of itself.
 *
 * @param files the text of each of {@link #NAMES}
 */
record EvidencePack(Map<String, String> files) {
    /** What a pack holds. */
    static final List<String> NAMES =
            List.of(
                    "README.txt",
                    "LICENCE.txt",
                    "citations.txt",
                    "quotes.csv",
                    "figures.csv",
                    "findings.csv");

    private static final int MOST_BYTES = 32 << 20;

    EvidencePack {
        files = Map.copyOf(files);
    }

    /** What came of reading a file. */
    sealed interface Reading {
        /** It is a pack. */
        record Read(EvidencePack pack) implements Reading {}

        /**
         * It is none.
         *
         * @param rule {@code pack-not-a-zip} and the like
         * @param thing the name it is about, or empty
         */
        record Refused(String rule, String thing) implements Reading {}
    }

    /** Ends the reading; never leaves this class. */
    private static final class NoPackException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Reading.Refused why;

        NoPackException(String rule, String thing) {
            super(rule);
            this.why = new Reading.Refused(rule, CleanText.of(thing));
        }
    }

    /** Reads a file. */
    static Reading read(Path file) throws IOException {
        try {
            return new Reading.Read(new EvidencePack(entries(file)));
        } catch (NoPackException no) {
            return no.why;
        }
    }

    private static Map<String, String> entries(Path file) throws NoPackException, IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new NoPackException("pack-too-large", "");
        }
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            int left = MOST_BYTES;
            for (ZipEntry entry : zip.stream().limit(NAMES.size() + 1L).toList()) {
                byte[] bytes = bytes(zip, entry, left);
                left -= bytes.length;
                if (files.put(entry.getName(), text(entry.getName(), bytes)) != null) {
                    throw new NoPackException("pack-twice", entry.getName());
                }
            }
        } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException e) {
            throw new NoPackException("pack-not-a-zip", "");
        }
        for (String name : NAMES) {
            if (files.getOrDefault(name, "").isBlank()) {
                throw new NoPackException("pack-lacks", name);
            }
        }
        return files;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry, int left)
            throws NoPackException, IOException {
        if (!NAMES.contains(entry.getName())) {
            throw new NoPackException("pack-foreign-file", entry.getName());
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(left + 1);
            if (bytes.length > left) {
                throw new NoPackException("pack-too-large", entry.getName());
            }
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.getCrc()) {
                throw new NoPackException("pack-damaged", entry.getName());
            }
            return bytes;
        }
    }

    private static String text(String name, byte[] bytes) throws NoPackException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new NoPackException("pack-damaged", name);
        }
    }
}
