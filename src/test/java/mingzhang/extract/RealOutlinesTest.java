package mingzhang.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mingzhang.document.Block;
import mingzhang.document.Document;
import mingzhang.document.DocumentReaders;
import mingzhang.document.Heading;
import mingzhang.document.Paragraph;
import mingzhang.document.Reading;
import mingzhang.document.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The outlines of whole real reports, where an archive of them stands beside the checkout. */
class RealOutlinesTest {
    private static final List<String> SECTIONS =
            List.of(
                    "第二部分/一 total",
                    "第二部分/二 revenue",
                    "第二部分/三 expenditure",
                    "第二部分/四 appropriation",
                    "第二部分/五 general-budget",
                    "第二部分/五/（一） general-budget.total",
                    "第二部分/五/（二） general-budget.structure",
                    "第二部分/五/（三） general-budget.items",
                    "第二部分/六 basic",
                    "第二部分/七 three-public",
                    "第二部分/七/（一） three-public.total",
                    "第二部分/七/（二） three-public.items",
                    "第二部分/八 funds",
                    "第二部分/九 state-capital",
                    "第二部分/十 other",
                    "第二部分/十/（一） other.operating",
                    "第二部分/十/（二） other.procurement",
                    "第二部分/十/（三） other.assets",
                    "第二部分/十/（四） other.performance");

    private final Outliner outliner = new Outliner();

    @TestFactory
    Stream<DynamicTest> reports() throws IOException {
        Path archive = Path.of(System.getProperty("mingzhang.archive", "../shared/archive"));
        assumeTrue(Files.isDirectory(archive), "no archive of real reports at " + archive);
        try (Stream<Path> files = Files.walk(archive.resolve("reports"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getParent().getFileName()
                                                    + "/"
                                                    + file.getFileName(),
                                            () -> check(file)));
        }
    }

    private void check(Path file) throws IOException {
        Reading reading = DocumentReaders.read("txt", Files.readAllBytes(file));
        assertTrue(reading instanceof Reading.Read, reading::toString);
        Document document = ((Reading.Read) reading).document();
        Outline outline = outliner.outline(document);
        assertEquals(
                List.of("第一部分 overview", "第二部分 narrative", "第三部分 glossary", "第四部分 attachments"),
                headings(outline, 1, 1).map(s -> s.path() + " " + s.part()).toList());
        assertEquals(
                SECTIONS,
                headings(outline, 2, 9)
                        .filter(section -> section.part().equals("narrative"))
                        .map(section -> section.path() + " " + section.key())
                        .toList());
        assertEquals(words(document.blocks()), words(outline.document().blocks()));
        assertEquals(outline.document().blocks(), blocks(outline));
        assertEquals(
                headings(outline, 1, 9).count(),
                headings(outline, 1, 9).map(Section::path).distinct().count(),
                "paths are names");
    }

    private static Stream<Section> headings(Outline outline, int from, int to) {
        return outline.sections().stream()
                .filter(
                        section ->
                                section.heading()
                                        .filter(h -> h.level() >= from && h.level() <= to)
                                        .isPresent());
    }

    private static List<Block> blocks(Outline outline) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : outline.sections()) {
            section.heading().ifPresent(blocks::add);
            blocks.addAll(section.blocks());
        }
        return blocks;
    }

    /** Every word in order, white space aside, which joining and cutting may change. */
    static String words(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                words.append(heading.text());
            } else if (block instanceof Paragraph paragraph) {
                words.append(paragraph.text());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> words.append(cell.text())));
            }
        }
        return words.toString().replaceAll("[\\s\\p{Z}\\uFEFF]", "");
    }
}
