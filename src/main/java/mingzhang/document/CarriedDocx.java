package mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words of a docx: those that are shown, by paragraph, then those of every part beside. */
final class CarriedDocx {
    private static final Set<String> WORDS = Set.of("t", "delText", "instrText", "delInstrText");

    private CarriedDocx() {}

    static List<SourceText> of(byte[] bytes) throws RefusedException {
        List<SourceText> all = new ArrayList<>();
        if (new DocxReader().read(bytes) instanceof Reading.Read read) {
            List<SourceText> shown = new ArrayList<>();
            read.document().blocks().forEach(block -> collect(block, shown));
            all.add(SourceText.join(shown, "\n"));
        }
        DocxPackage docx = DocxPackage.of(bytes);
        for (String name : docx.names()) {
            if (speaks(name)) {
                docx.part(name).ifPresent(part -> all.add(hidden(part)));
            }
        }
        return all;
    }

    /** Parts that hold looks or measured charts have no words of people in them. */
    private static boolean speaks(String name) {
        return name.startsWith("docprops/")
                || name.matches("word/(document|comments|header|footer|footnotes|endnotes).*\\.xml")
                || name.matches("word/_rels/[^/]*\\.rels")
                || name.startsWith("customxml/");
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

    private static SourceText hidden(Element part) {
        StringBuilder text = new StringBuilder();
        part.traverse(
                (node, depth) -> {
                    if (node instanceof Element element) {
                        append(element, text);
                    }
                });
        return text.isEmpty() ? SourceText.EMPTY : SourceText.of(text.toString(), 1, 1);
    }

    private static void append(Element element, StringBuilder text) {
        String name = Xml.name(element);
        if (WORDS.contains(name)) {
            text.append(element.wholeText());
        } else if (name.equals("p") || name.equals("tc")) {
            text.append('\n');
        } else if (name.equals("Relationship")) {
            String target = element.attr("Target");
            text.append('\n').append(target.startsWith("tel:") ? target : "");
        } else if (!element.hasParent() || element.childrenSize() == 0) {
            text.append('\n').append(element.ownText());
        }
    }
}
