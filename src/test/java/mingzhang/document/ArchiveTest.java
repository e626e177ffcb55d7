package mingzhang.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The real reports, where they are at hand: nothing lost, nothing twice, tables in shape. */
class ArchiveTest {
    @TestFactory
    Stream<DynamicTest> reports() throws IOException {
        Path folder = Path.of(System.getProperty("mingzhang.archive", "../shared/archive"));
        assumeTrue(Files.isDirectory(folder), "no archive of real reports in " + folder);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            return texts.stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            folder.relativize(file).toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String source = Files.readString(file, StandardCharsets.UTF_8);
        Document document =
                assertInstanceOf(
                                Reading.Read.class,
                                DocumentReaders.read("txt", Files.readAllBytes(file)))
                        .document();
        StringBuilder words = new StringBuilder();
        for (Block block : document.blocks()) {
            texts(block).forEach(text -> words.append(text.text()));
            texts(block).forEach(text -> inPlace(text, source.split("\n", -1)));
            if (block instanceof Table table) {
                inShape(table);
            }
        }
        assertEquals(
                squeezed(source.replaceAll("\\[(bookmark|image): [^\\]\n]*\\]", "")),
                squeezed(words.toString()));
    }

    static Stream<SourceText> texts(Block block) {
        if (block instanceof Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::text);
        }
        return Stream.of(((Paragraph) block).text());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000\u00a0]", "");
    }

    /** Each character stands where its text says, line breaks and blanks aside. */
    private static void inPlace(SourceText text, String[] lines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.text().charAt(i);
            if (c != '\n' && c != ' ') {
                Position at = text.at(i);
                assertEquals(c, lines[at.line() - 1].charAt(at.column() - 1), () -> at.toString());
            }
        }
    }

    /** Every position of the grid is covered once, and indicators stand under their heads. */
    private static void inShape(Table table) {
        for (List<Optional<Cell>> row : table.grid()) {
            assertTrue(row.stream().allMatch(Optional::isPresent), "hole in " + table.line());
        }
        int area =
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(cell -> cell.columnSpan() * cell.rowSpan())
                        .sum();
        assertEquals(table.rows().size() * table.width(), area, "overlap in " + table.line());
        for (Row row : table.rows()) {
            assertTrue(!row.cells().isEmpty(), "row without cells in " + table.line());
        }
    }
}
