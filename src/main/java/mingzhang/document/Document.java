package mingzhang.document;

import java.util.List;

/**
 * A submission as plain headings, paragraphs and tables, whatever format it came in.
 *
 * @param title what the file itself calls the text (html title, front matter), or empty
 */
public record Document(String title, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }
}
