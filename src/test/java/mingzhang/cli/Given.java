package mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingzhang.archive.Sha256;

/** A small archive to work with, and what a folder holds. */
final class Given {
    private static final Path ARCHIVE =
            Path.of("src/test/resources/cases/site/one-report-and-its-folders/content");

    private Given() {}

    /** A copy of the small archive. */
    static Path archive(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(ARCHIVE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(ARCHIVE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }

    /** The text of its report. */
    static String report() {
        try {
            return Files.readString(ARCHIVE.resolve("reports/a-ju/2020.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file with the hash of its bytes. */
    static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
