package mingzhang.report;

import java.util.Locale;

/**
 * One row of an indicator or score table: a row of {@code indicators.csv}. Texts are as printed,
 * empty where the cell is.
 *
 * @param project name of the project, empty for tables of the whole department
 * @param line 1-based line of the row's indicator text
 */
public record Indicator(
        TableKind table,
        String project,
        String level1,
        String level2,
        String level3,
        String unitOfMeasure,
        String target,
        String actual,
        String weight,
        String score,
        int line) {
    /** Whether the table sets targets or scores them. */
    public enum TableKind {
        TARGET,
        EVALUATION;

        /** The name in open data. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
