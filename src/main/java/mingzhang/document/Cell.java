package mingzhang.document;

/**
 * A cell of a table.
 *
 * @param text its lines joined with {@code \n}; {@link SourceText#EMPTY} or an empty text with a
 *     place where there is nothing in it
 * @param column 0-based grid column of its left edge
 */
public record Cell(SourceText text, int column, int columnSpan, int rowSpan) {}
