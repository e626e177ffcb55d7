package mingzhang.report;

import java.util.Locale;

/**
 * How often a rule had an outcome in a report: a row of {@code checks.csv}.
 *
 * @param rule rule id of the data contract
 * @param reason why the rule did not apply or could not be held, as a short id; else empty
 */
public record CheckTally(ReportId report, String rule, Outcome outcome, String reason, int count) {
    /** What came of holding one statement against others. */
    public enum Outcome {
        AGREES,
        DIFFERS,
        NOT_APPLICABLE,
        COULD_NOT;

        /** The name in open data, such as {@code could_not}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
