package mingzhang.document;

/**
 * A paragraph, the lines that it was broken over joined.
 *
 * @param styleLevel the heading level that the source's own markup gives it (html h1–h6, markdown
 *     #, docx outline level), 0 where it gives none; a hint, since people style as they like
 */
public record Paragraph(SourceText text, int styleLevel) implements Block {
    @Override
    public int line() {
        return text.line();
    }
}
