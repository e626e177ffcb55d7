package mingzhang.archive;

/**
 * That words stand somewhere in a source.
 *
 * @param row where the claim itself stands, a line of a data file
 * @param line 1-based line of the source
 * @param start the character in it, from 1; 0 where only the line is claimed
 */
public record Claim(int row, int line, int start, String quote) {}
