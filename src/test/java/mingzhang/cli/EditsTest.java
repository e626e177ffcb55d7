package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingzhang.archive.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens between two builds, the second makes the site that a clean build makes. */
class EditsTest {
    private static final int EDITS = Integer.getInteger("edits.count", 7);
    private static final long SEED = Long.getLong("edits.seed", new Random().nextInt(1_000_000));

    @TempDir Path temp;

    @Test
    void afterEachEditTheSiteIsTheOneOfACleanBuild() throws IOException {
        Path content = temp.resolve("content");
        Path site = temp.resolve("site");
        Path state = temp.resolve("state");
        Ran.command(
                "sample",
                "--units",
                "2",
                "--years",
                "2019-2021",
                "--seed",
                "" + SEED,
                "--out",
                content.toString());
        Edits edits = new Edits(content, site, state, SEED);
        List<String> done = new ArrayList<>(List.of("seed " + SEED));
        for (int i = 0; i <= EDITS; i++) {
            Ran next = Ran.build(content, site, "--state", state.toString(), "--jobs", "2");
            assertNotEquals(2, next.code(), done + "\n" + next.err());
            Path clean = Files.createDirectories(temp.resolve("clean-" + i));
            Ran again = Ran.build(content, clean.resolve("site"), "--jobs", "1");
            assertEquals(again.code(), next.code(), done::toString);
            assertEquals(hashes(clean.resolve("site")), hashes(site), done::toString);
            delete(clean);
            done.add(edits.next());
        }
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
