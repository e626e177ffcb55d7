package mingzhang.sample;

import java.math.BigDecimal;
import java.util.OptionalInt;
import mingzhang.report.Kind;

/** What a printed number states, as {@code figures.csv} would have it. */
record Stated(
        String measure,
        String item,
        Kind kind,
        BigDecimal value,
        String valueUnit,
        OptionalInt baseYear) {
    /** The same of another value. */
    Stated but(BigDecimal other) {
        return new Stated(measure, item, kind, other, valueUnit, baseYear);
    }

    /** The same compared with another year. */
    Stated comparedWith(int year) {
        return new Stated(measure, item, kind, value, valueUnit, OptionalInt.of(year));
    }
}
