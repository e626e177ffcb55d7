package mingzhang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A test case that a person can read: a Markdown file whose title is a sentence, with the input in
 * one fence and the expected results in fences named after the file they would stand in.
 *
 * <pre>
 * # A sentence that is true
 * Why it matters.
 * ```input.txt
 * …
 * ```
 * ```figures.csv
 * …
 * ```
 * </pre>
 *
 * <p>With {@code -Dcases.update=true} the expected fences are rewritten with what came out.
 *
 * @param fences text of each fence by the name behind its back-ticks, in order
 */
public record CaseFile(Path path, String title, Map<String, String> fences) {
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");

    /** Read once: mutation tests run each case as a test of its own, thousands of times. */
    private static final Map<Path, CaseFile> READ = new ConcurrentHashMap<>();

    /**
     * One test for each file of {@code src/test/resources/cases/<folder>/}, which must not be
     * empty.
     */
    public static Stream<DynamicTest> testsIn(
            String folder, Function<CaseFile, Map<String, String>> actual) {
        List<CaseFile> cases = in(folder);
        assertFalse(cases.isEmpty(), "no cases in " + folder);
        return cases.stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.title(),
                                        URI.create("file://" + file.path().toAbsolutePath()),
                                        () -> file.check(actual.apply(file))));
    }

    public static List<CaseFile> in(String folder) {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases", folder))) {
            return files.filter(f -> f.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> READ.computeIfAbsent(file, CaseFile::read))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the fence, which must be there. */
    public String fence(String name) {
        String text = fences.get(name);
        if (text == null) {
            throw new AssertionError(path + ": no fence " + name);
        }
        return text;
    }

    /** Fences whose name is not {@code input.…} are expectations; there must be one at least. */
    public void check(Map<String, String> actual) throws IOException {
        List<String> expected =
                fences.keySet().stream().filter(name -> !name.startsWith("input")).toList();
        assertFalse(expected.isEmpty(), path + ": nothing is expected");
        if (UPDATE) {
            rewrite(actual);
            return;
        }
        for (String name : expected) {
            assertEquals(
                    fences.get(name).strip(),
                    actual.getOrDefault(name, "(nothing came out)").strip(),
                    path + ": " + name);
        }
    }

    private void rewrite(Map<String, String> actual) throws IOException {
        List<String> out = new ArrayList<>();
        boolean replaced = false;
        for (String line : Files.readString(path).split("\n", -1)) {
            boolean fence = line.startsWith("```");
            if (fence && line.length() > 3 && !line.startsWith("```input")) {
                out.add(line);
                out.add(actual.getOrDefault(line.substring(3).strip(), "").stripTrailing());
                replaced = true;
            } else if (fence || !replaced) {
                replaced = false;
                out.add(line);
            }
        }
        Files.writeString(path, String.join("\n", out));
    }

    private static CaseFile read(Path path) {
        try {
            String title = "";
            Map<String, String> fences = new LinkedHashMap<>();
            String name = null;
            StringBuilder text = new StringBuilder();
            for (String line : Files.readString(path).split("\n", -1)) {
                if (line.startsWith("```")) {
                    if (name == null) {
                        name = line.substring(3).strip();
                        text.setLength(0);
                    } else {
                        fences.put(name, text.toString());
                        name = null;
                    }
                } else if (name != null) {
                    text.append(line).append('\n');
                } else if (title.isEmpty() && line.startsWith("# ")) {
                    title = line.substring(2).strip();
                }
            }
            assertFalse(title.isEmpty(), path + ": no title");
            return new CaseFile(path, title, fences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
