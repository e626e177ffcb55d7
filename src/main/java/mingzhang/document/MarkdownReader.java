package mingzhang.document;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown with tables, and front matter before it. */
final class MarkdownReader implements DocumentReader {
    private static final String SPECIAL = "*_[]`&!|\\~";

    @Override
    public Reading read(byte[] bytes) {
        try {
            return new Reading.Read(document(TextDecoding.decode(bytes)), List.of());
        } catch (RefusedException e) {
            return e.refused();
        }
    }

    private static Document document(String source) throws RefusedException {
        WebPage.refuse(source);
        MarkupLimits.check(source);
        if (source.chars().filter(c -> SPECIAL.indexOf(c) >= 0).count() > Limits.MARKDOWN) {
            throw new RefusedException("too-much-markup", 0, Limits.MARKDOWN);
        }
        Optional<FrontMatter> front = FrontMatter.of(source);
        int from = front.map(FrontMatter::end).orElse(0);
        Parser parser =
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .maxOpenBlockParsers(Limits.NESTING)
                        .maxInlineNesting(Limits.NESTING)
                        .build();
        Node root = parser.parse(source.substring(from));
        List<Block> blocks = new MarkdownBlocks(source, from).read(root);
        return new Document(front.map(FrontMatter::title).orElse(""), blocks);
    }
}
