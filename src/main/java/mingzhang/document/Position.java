package mingzhang.document;

/**
 * A place in a source: 1-based line (docx: paragraph) and 1-based character in it, counted in the
 * source as submitted.
 */
public record Position(int line, int column) {}
