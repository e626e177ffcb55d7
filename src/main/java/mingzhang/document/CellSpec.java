package mingzhang.document;

/**
 * A cell as marked-up source states it.
 *
 * @param header whether the source marks it as a heading cell
 */
record CellSpec(SourceText text, int columnSpan, int rowSpan, boolean header) {}
