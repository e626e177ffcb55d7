package mingzhang.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a docx carries beside its text are published with it, and are looked through. */
class CarriedDocxTest {
    private static final String DIAGRAM = "<a:p><a:r><a:t>某甲</a:t></a:r></a:p>";

    private static String carried(DocxFile file) {
        return CarriedText.of("docx", file.bytes()).stream()
                .map(words -> words.text().replaceAll("\\s+", " ").strip())
                .sorted()
                .collect(Collectors.joining(" "))
                .strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/diagrams/data1.xml",
                "word/charts/chart1.xml",
                "word/drawings/drawing1.xml",
                "word/glossary/document.xml",
                "word/comments.xml",
                "word/header2.xml"
            })
    void partsBesideTheTextSpeak(String name) {
        DocxFile file = DocxFile.body(DocxFile.p("正文")).with(name, DocxFile.part("x", DIAGRAM));
        assertEquals("某甲 正文 正文", carried(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"descr", "title", "w:tooltip", "alt"})
    void whatIsShownBesideAPictureOrALinkSpeaks(String attribute) {
        String picture =
                "<w:drawing><a:docPr id=\"1\" %s=\"某甲\"/></w:drawing>".formatted(attribute);
        DocxFile file = DocxFile.body("<w:p><w:r><w:t>正文</w:t>" + picture + "</w:r></w:p>");
        assertEquals("正文 正文 某甲", carried(file));
    }

    @Test
    void tabsPartWhatTheyStandBetween() {
        String run = "<w:r><w:t>138\t1234</w:t><w:tab/><w:t>5679</w:t></w:r>";
        DocxFile file = DocxFile.body("<w:p>" + run + "</w:p>");
        for (SourceText words : CarriedText.of("docx", file.bytes())) {
            assertEquals("138\t1234\t5679", words.text().strip());
        }
    }

    @Test
    void measuredValuesOfAChartAreNoWords() {
        String values = "<c:numCache><c:pt><c:v>13812345679</c:v></c:pt></c:numCache>";
        DocxFile file =
                DocxFile.body(DocxFile.p("正文"))
                        .with("word/charts/chart1.xml", DocxFile.part("c:chartSpace", values));
        assertEquals("正文 正文", carried(file));
    }

    @Test
    void cellsOfATableArePartedByTabsAndLinesWithinOneByAnotherSign() {
        String cells = "<w:tc>%s</w:tc><w:tc>%s</w:tc>".formatted(DocxFile.p("1"), DocxFile.p("3"));
        String broken = "<w:tc><w:p><w:r><w:t>138</w:t><w:br/><w:t>12</w:t></w:r></w:p></w:tc>";
        String table = "<w:tbl><w:tr>%s%s</w:tr></w:tbl>".formatted(cells, broken);
        DocxFile file =
                DocxFile.body(DocxFile.p("正文") + table)
                        .with("word/footer1.xml", DocxFile.part("w:ftr", table));
        for (SourceText words : CarriedText.of("docx", file.bytes())) {
            assertEquals("1\t3\t138\u202812", words.text().replace("正文", "").strip());
        }
    }

    @Test
    void whatAFieldOfAFormOrALinkIsCalledSpeaks() {
        String form = "<w:sdt><w:sdtPr><w:alias w:val=\"某甲\"/></w:sdtPr></w:sdt>";
        String link =
                "<w:p><w:fldSimple w:instr=\"某乙\"><w:r><w:t>正文</w:t></w:r></w:fldSimple></w:p>";
        assertEquals("某甲 正文 某乙 正文", carried(DocxFile.body(form + link)));
    }
}
