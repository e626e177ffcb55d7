package mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words of a docx: those that are shown, by paragraph, then those of every part beside. */
final class CarriedDocx {
    private static final Set<String> WORDS = Set.of("t", "delText", "instrText", "delInstrText");
    private static final List<String> SPEAKING = List.of("descr", "title", "tooltip", "alt");

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
                || name.matches("word/glossary/document\\.xml")
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
                row.cells().stream().map(Cell::text).filter(t -> !t.isBlank()).forEach(into::add);
            }
        }
    }

    private static SourceText hidden(Element part, boolean wordsAlone) {
        StringBuilder text = new StringBuilder();
        part.traverse(
                (node, depth) -> {
                    if (node instanceof Element element) {
                        append(element, wordsAlone, text);
                    }
                });
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

    private static void append(Element element, boolean wordsAlone, StringBuilder text) {
        String name = Xml.name(element);
        if (WORDS.contains(name)) {
            text.append(element.wholeText());
        } else if (name.equals("p") || name.equals("tc")) {
            text.append('\n');
        } else if (name.equals("tab") && Xml.is(element.parent(), "r")) {
            text.append('\t');
        } else if (name.equals("Relationship")) {
            String target = element.attr("Target");
            text.append('\n').append(target.startsWith("tel:") ? target : "");
        } else if (!wordsAlone && (!element.hasParent() || element.childrenSize() == 0)) {
            text.append('\n').append(element.ownText());
        }
    }
}
