package mingzhang.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads a docx: its words as a reader sees them, automatic numbers and chart data included. */
final class DocxReader implements DocumentReader {
    private final LineJoining.Tabs tabs;

    DocxReader() {
        this(LineJoining.Tabs.BLANK);
    }

    DocxReader(LineJoining.Tabs tabs) {
        this.tabs = tabs;
    }

    @Override
    public Reading read(byte[] bytes) {
        try {
            return new Reading.Read(document(DocxPackage.of(bytes)), List.of());
        } catch (RefusedException e) {
            return e.refused();
        }
    }

    private Document document(DocxPackage docx) throws RefusedException {
        String main = docx.relations("").getOrDefault("type:officeDocument", "word/document.xml");
        Optional<Element> part = docx.part(main);
        Optional<Element> body = part.flatMap(xml -> Xml.path(xml, "document", "body"));
        if (body.isEmpty()) {
            throw new RefusedException("damaged-docx", 0);
        }
        Map<String, String> targets = docx.relations(main);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        DocxStyles styles =
                new DocxStyles(
                        docx.part(targets.getOrDefault("type:styles", folder + "styles.xml")));
        DocxNumbering numbering =
                new DocxNumbering(
                        docx.part(targets.getOrDefault("type:numbering", folder + "numbering.xml")),
                        styles);
        DocxNotes notes =
                new DocxNotes(
                        docx.part(targets.getOrDefault("type:footnotes", folder + "footnotes.xml")),
                        docx.part(targets.getOrDefault("type:endnotes", folder + "endnotes.xml")));
        DocxCharts charts = new DocxCharts(docx, targets);
        DocxBlocks blocks = new DocxBlocks(styles, numbering, notes, charts, tabs);
        return new Document(title(docx), blocks.read(body.get()));
    }

    private static String title(DocxPackage docx) throws RefusedException {
        Optional<Element> core = docx.part("docProps/core.xml");
        Optional<Element> title = core.flatMap(xml -> Xml.path(xml, "coreProperties", "title"));
        String text = title.map(Element::text).orElse("");
        return Marks.clean(text.replace('\t', ' '), 1, 1).strip().text();
    }
}
