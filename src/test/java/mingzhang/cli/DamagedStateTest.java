package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mingzhang.archive.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that a build keeps may be damaged, in whatever way, before a report changes. */
class DamagedStateTest {
    private static final Map<String, UnaryOperator<byte[]>> DAMAGES =
            new TreeMap<>(
                    Map.of(
                            "a byte changed", DamagedStateTest::flipped,
                            "cut short", bytes -> Arrays.copyOf(bytes, bytes.length / 2),
                            "its last byte lost", bytes -> Arrays.copyOf(bytes, bytes.length - 1),
                            "more behind", bytes -> Arrays.copyOf(bytes, bytes.length + 9),
                            "of another version",
                                    bytes -> "mingzhang 0".getBytes(StandardCharsets.UTF_8),
                            "emptied", bytes -> new byte[0]));

    @TempDir Path temp;

    @Test
    void theSiteIsTheOneOfACleanBuild() throws IOException {
        Path content = temp.resolve("content");
        Path site = temp.resolve("site");
        Path state = temp.resolve("state");
        String[] sample = {"sample", "--units", "2", "--years", "2019-2020", "--seed", "4"};
        List<String> arguments = new java.util.ArrayList<>(List.of(sample));
        arguments.addAll(List.of("--out", content.toString()));
        Ran.command(arguments.toArray(String[]::new));
        assertFalse(Ran.build(content, site, "--state", state.toString()).code() == 2);
        for (Map.Entry<String, UnaryOperator<byte[]>> damage : DAMAGES.entrySet()) {
            for (Path file : files(state.resolve(only(state)).resolve("kept"))) {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length > 0) {
                    Files.write(file, damage.getValue().apply(bytes));
                }
            }
            Path report = report(content);
            Files.writeString(report, Files.readString(report) + "\n");
            Ran next = Ran.build(content, site, "--state", state.toString());
            Path clean = temp.resolve("clean-" + damage.getKey());
            Ran again = Ran.build(content, clean.resolve("site"));
            assertEquals(again.code(), next.code(), damage.getKey() + "\n" + next.err());
            assertEquals(hashes(clean.resolve("site")), hashes(site), damage.getKey());
        }
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] damaged = bytes.clone();
        damaged[bytes.length / 2] ^= 4;
        return damaged;
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> inner = Files.list(folder)) {
            return inner.findFirst().orElseThrow();
        }
    }

    private static Path report(Path content) throws IOException {
        return files(content.resolve("reports")).stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : files(folder)) {
            hashes.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
        }
        return hashes;
    }
}
