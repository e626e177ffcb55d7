package mingzhang.document;

/**
 * From {@code offset} of a text on, its characters stand one after the other in the source, the
 * first of them at {@code line} and {@code column}; until the next run begins.
 */
public record Run(int offset, int line, int column) {}
