package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small whole archives, found by their folder: what {@code check} prints of each, how {@code build}
 * ends, and which files of reports it publishes. {@code -Dcases.update=true} rewrites what is
 * expected.
 */
class ArchiveCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir Path temp;

    @TestFactory
    Stream<DynamicTest> archives() {
        return Stream.of("site", "invalid").flatMap(ArchiveCasesTest::folders).map(this::test);
    }

    private static Stream<Path> folders(String kind) {
        try (Stream<Path> folders = Files.list(CASES.resolve(kind))) {
            List<Path> found =
                    folders.filter(f -> Files.exists(f.resolve("expected.txt"))).sorted().toList();
            assertFalse(found.isEmpty(), "no archives in " + kind);
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DynamicTest test(Path folder) {
        String name = folder.getFileName().toString();
        return DynamicTest.dynamicTest(name.replace('-', ' '), () -> check(folder, name));
    }

    private void check(Path folder, String name) throws IOException {
        Path content = folder.resolve("content");
        Path site = temp.resolve(name).resolve("site");
        Ran check = Ran.command("check", "--content", content.toString());
        Ran build = Ran.build(content, site, "--quiet");
        String actual =
                "check ends with %d%n%s".formatted(check.code(), withoutMissing(check.out()))
                        + "build ends with %d%n%s".formatted(build.code(), reportFiles(site))
                        + (build.code() == 2 ? withoutPlace(build.err(), content) : "");
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual);
    }

    /** The reports here are short on purpose; what is missing in them is not what is tested. */
    private static String withoutMissing(String lines) {
        return lines.lines()
                .filter(line -> !line.contains(": missing: "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String withoutPlace(String text, Path content) throws IOException {
        return text.replace(content.toRealPath() + "/", "").replace(content + "/", "");
    }

    private static String reportFiles(Path site) throws IOException {
        if (!Files.exists(site)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(site.resolve("units"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .filter(file -> file.split("/").length > 3)
                    .sorted()
                    .map(file -> file + "\n")
                    .collect(Collectors.joining());
        }
    }
}
