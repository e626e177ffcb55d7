package mingzhang.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mingzhang.document.DocumentReaders;
import mingzhang.document.Reading;
import mingzhang.report.Indicator;
import mingzhang.report.Project;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What must hold for the tables of any report, held against the reports of the archive. */
final class RealTablesTest {
    private final TableExtractor extractor = new TableExtractor();

    @TestFactory
    Stream<DynamicTest> reports() throws IOException {
        Path archive = Path.of(System.getProperty("mingzhang.archive", "../shared/archive"));
        assumeTrue(Files.isDirectory(archive), "no archive at " + archive);
        List<Path> files;
        try (Stream<Path> found = Files.walk(archive.resolve("reports"))) {
            files = found.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        return files.stream().map(f -> DynamicTest.dynamicTest(name(f), () -> check(f)));
    }

    private static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }

    private void check(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Reading reading = DocumentReaders.read("txt", Files.readAllBytes(file));
        Outline outline = new Outliner().outline(((Reading.Read) reading).document());
        Tables tables = extractor.extract(outline.sections());

        long named = lines.stream().filter(line -> line.strip().equals("项目名称")).count();
        assertEquals(named, tables.projects().size(), "one project a table with a name");
        tables.projects().forEach(project -> check(project, lines));
        tables.indicators().forEach(indicator -> check(indicator, lines));
    }

    private static void check(Project project, List<String> lines) {
        String line = lines.get(project.line() - 1);
        assertTrue(line.endsWith(project.name()), project.toString());
        assertTrue(project.budget().isPresent() && project.executed().isPresent());
        assertFalse(project.name().matches(".*[0-9A-Z]{8,}.*"), project.name());
    }

    /** Each indicator stands in its line and has a first level. */
    private static void check(Indicator indicator, List<String> lines) {
        String text = indicator.level3();
        assertFalse(text.isEmpty(), indicator.toString());
        assertFalse(indicator.level1().isEmpty(), indicator.toString());
        assertFalse(indicator.target().isEmpty() && indicator.actual().isEmpty());
        String line = lines.get(indicator.line() - 1).strip();
        assertTrue(text.startsWith(line), indicator + " in " + line);
    }
}
