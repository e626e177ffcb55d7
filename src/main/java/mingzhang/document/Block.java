package mingzhang.document;

/** A piece of a document, in reading order. */
public sealed interface Block permits Heading, Paragraph, Table {
    /** The 1-based source line it begins on. */
    int line();
}
