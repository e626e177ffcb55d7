package mingzhang.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One project's target or self-evaluation table: a row of {@code projects.csv}.
 *
 * @param name as the table names it, without its code
 * @param budget 万元
 * @param executed 万元
 * @param completionRate per cent, only where the table or the matching sentence states one
 * @param line 1-based line where the project's name stands in its table
 * @param budgetLine the line where the budget stands, else that of the name
 * @param executedLine likewise
 * @param rateLine the line where the table or the matching sentence states the rate, likewise
 */
public record Project(
        String name,
        Optional<BigDecimal> budget,
        Optional<BigDecimal> executed,
        Optional<BigDecimal> completionRate,
        int line,
        int budgetLine,
        int executedLine,
        int rateLine) {}
