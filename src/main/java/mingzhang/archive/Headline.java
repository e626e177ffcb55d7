package mingzhang.archive;

import java.math.BigDecimal;
import mingzhang.report.Kind;

/**
 * The first statement that a report makes of one measure, item and kind: the small part of a figure
 * that pages across reports need.
 *
 * @param line 1-based line of the source, the figure's address on the report's page
 */
public record Headline(
        String measure, String item, Kind kind, BigDecimal value, String valueUnit, int line) {}
