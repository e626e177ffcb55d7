package mingzhang.report;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * One number that a report states, tied to the words it came from: a row of {@code figures.csv}.
 *
 * @param section heading path in canonical numbering, {@code 第二部分/五/（三）}
 * @param measure name of the data contract
 * @param item name of the data contract; empty for the measure's own total
 * @param code functional classification code, or empty
 * @param value in {@link #valueUnit}; its scale is the last digit that the source shows, so that
 *     1.50 has scale 2 and 1380 元 is 0.1380 万元
 * @param valueUnit 万元, % or the source's counter word
 * @param baseYear the year compared with, for changes
 * @param line 1-based line of the source where the number's first digit stands
 * @param start 1-based character in that line
 * @param length characters that the number takes in the text read (marks of the source left out)
 * @param quote the shortest run of the source's words from the number's label through its unit
 */
public record Figure(
        String section,
        String measure,
        String item,
        String code,
        Kind kind,
        BigDecimal value,
        String valueUnit,
        OptionalInt baseYear,
        int line,
        int start,
        int length,
        String quote) {

    /** The same statement of another value. */
    public Figure valued(BigDecimal other) {
        return new Figure(
                section, measure, item, code, kind, other, valueUnit, baseYear, line, start, length,
                quote);
    }
}
