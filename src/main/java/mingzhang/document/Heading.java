package mingzhang.document;

/**
 * A heading. Readers give none: a submission's headings are found by their wording (package {@code
 * extract}), whatever format they came in.
 *
 * @param text as the source shows it, its number included
 * @param level 1 for a part, 2 for a section, and so on down
 * @param path what it means in canonical numbering, {@code 第二部分/五/（三）}
 */
public record Heading(SourceText text, int level, String path) implements Block {
    @Override
    public int line() {
        return text.line();
    }
}
