package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mingzhang.archive.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build may be killed at any moment: what is published is whole, and the next build goes on. */
class KilledBuildTest {
    private static final int KILLS = Integer.getInteger("kills.count", 2);
    private static final long SEED = Long.getLong("kills.seed", new Random().nextInt(1_000_000));

    @TempDir Path temp;

    @Test
    void whatIsPublishedIsWholeAndTheNextBuildNeedsNoCleaningUp() throws Exception {
        Path content = temp.resolve("content");
        Path site = temp.resolve("site");
        Ran.command("sample", "--units", "2", "--years", "2020-2021", "--out", content.toString());
        Random random = new Random(SEED);
        assertEquals(0, Ran.build(content, site).code());
        long start = System.nanoTime();
        assertEquals(0, run(content, site).waitFor());
        long longest = (System.nanoTime() - start) / 1_000_000;
        for (int i = 0; i < KILLS; i++) {
            Map<String, String> before = hashes(site);
            Files.writeString(content.resolve("archive.yaml"), "title: 样例档案 " + i + "\n");
            Process build = run(content, site);
            build.waitFor(
                    (long) (longest * (0.3 + 0.8 * random.nextDouble())), TimeUnit.MILLISECONDS);
            build.destroyForcibly().waitFor();
            Map<String, String> killed = hashes(site);
            Path clean = temp.resolve("clean-" + i + "/site");
            assertEquals(0, Ran.build(content, clean).code());
            Map<String, String> after = hashes(clean);
            assertTrue(
                    killed.equals(before) || killed.equals(after) || isBetweenRenamings(killed),
                    () -> "seed " + SEED);
            assertEquals(0, Ran.build(content, site).code());
            assertEquals(after, hashes(site), () -> "seed " + SEED);
        }
    }

    /** Between the two renamings there is no site; the next build puts the old one back. */
    private static boolean isBetweenRenamings(Map<String, String> site) {
        return site.isEmpty();
    }

    private static Process run(Path content, Path site) throws IOException {
        return new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "build",
                                "--quiet",
                                "--content",
                                content.toString(),
                                "--site",
                                site.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        if (!Files.exists(folder)) {
            return hashes;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
