package mingzhang.document;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a web page: the report alone, or a saved page with the site around it. */
final class HtmlReader implements DocumentReader {
    @Override
    public Reading read(byte[] bytes) {
        try {
            return new Reading.Read(document(TextDecoding.decode(bytes)), List.of());
        } catch (RefusedException e) {
            return e.refused();
        }
    }

    private static Document document(String source) throws RefusedException {
        MarkupLimits.check(source);
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.NESTING);
        org.jsoup.nodes.Document page = parser.parseInput(source, "");
        MarkupLimits.checkDepth(page);
        HtmlCleaning.clean(page);
        Element content = HtmlMainContent.of(page.body());
        String title = Optional.ofNullable(page.selectFirst("title")).map(Element::text).orElse("");
        List<Block> blocks = new HtmlBlocks(source, new LineStarts(source), 0).read(content);
        return new Document(Marks.clean(SourceText.of(title, 1, 1)).strip().text(), blocks);
    }
}
