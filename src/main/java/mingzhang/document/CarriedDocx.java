package mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The words of a docx: those that are shown, by paragraph, then those of every part beside. */
final class CarriedDocx {
    private static final List<String> SPEAKING =
            List.of("descr", "title", "tooltip", "alt", "instr", "author", "displayText");

    private CarriedDocx() {}

    static List<SourceText> of(byte[] bytes) throws RefusedException {
        List<SourceText> all = new ArrayList<>();
        if (new DocxReader(LineJoining.Tabs.KEPT).read(bytes) instanceof Reading.Read read) {
            List<SourceText> shown = new ArrayList<>();
            read.document().blocks().forEach(block -> collect(block, shown));
            all.add(SourceText.join(shown, "\n"));
        }
        DocxPackage docx = DocxPackage.of(bytes);
        for (String name : docx.names()) {
            if (speaks(name)) {
                docx.part(name).ifPresent(part -> all.add(hidden(part, isDrawn(name))));
            }
        }
        return all;
    }

    /** Parts that hold looks have no words of people in them. */
    private static boolean speaks(String name) {
        return name.startsWith("docprops/")
                || name.matches("word/(document|comments|header|footer|footnotes|endnotes).*\\.xml")
                || name.matches("word/(glossary/document|people)\\.xml")
                || name.matches("word/_rels/[^/]*\\.rels")
                || name.startsWith("customxml/")
                || isDrawn(name);
    }

    /** Charts and diagrams say something in their words; the values beside are measured. */
    private static boolean isDrawn(String name) {
        return name.matches("word/(charts|diagrams|drawings)/[^/]*\\.xml");
    }

    private static void collect(Block block, List<SourceText> into) {
        if (block instanceof Heading heading) {
            into.add(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            into.add(paragraph.text());
        } else if (block instanceof Table table && !table.chart()) {
            for (Row row : table.rows()) {
                List<SourceText> cells =
                        row.cells().stream()
                                .map(Cell::text)
                                .filter(text -> !text.isBlank())
                                .map(CarriedDocx::withinCell)
                                .toList();
                into.add(SourceText.join(cells, "\t"));
            }
        }
    }

    private static SourceText withinCell(SourceText cell) {
        return new SourceText(cell.text().replace('\n', CarriedWords.WITHIN), cell.runs());
    }

    private static SourceText hidden(Element part, boolean wordsAlone) {
        CarriedDocxPart words = new CarriedDocxPart(wordsAlone);
        part.traverse(words);
        StringBuilder text = new StringBuilder(words.text());
        SPEAKING.forEach(name -> appendAttributes(part, name, text));
        return text.isEmpty() ? SourceText.EMPTY : SourceText.of(text.toString(), 1, 1);
    }

    /** What an office program shows beside a picture or a link is published with it. */
    private static void appendAttributes(Element part, String name, StringBuilder text) {
        part.traverse(
                (node, depth) -> {
                    String value =
                            node instanceof Element element ? Xml.attribute(element, name) : "";
                    text.append(value.isEmpty() ? "" : "\f" + value);
                });
    }
}
