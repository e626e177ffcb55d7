package mingzhang.document;

import java.util.List;

/** Reads plain text, with tables flattened into it and the marks of an office program's export. */
final class TextReader implements DocumentReader {
    @Override
    public Reading read(byte[] bytes) {
        try {
            String text = TextDecoding.decode(bytes);
            WebPage.refusePieces(text);
            List<SourceLine> lines = SourceLines.of(text);
            List<Block> blocks = TextBlocks.of(lines);
            return new Reading.Read(new Document("", blocks), List.of());
        } catch (RefusedException e) {
            return e.refused();
        }
    }
}
