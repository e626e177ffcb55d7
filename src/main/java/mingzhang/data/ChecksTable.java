package mingzhang.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import mingzhang.report.CheckTally;

/** How often a rule had an outcome in a report: {@code checks.csv}. */
final class ChecksTable {
    private static final Comparator<CheckTally> ORDER =
            Comparator.comparing(CheckTally::rule)
                    .thenComparing(CheckTally::outcome)
                    .thenComparing(CheckTally::reason);

    private ChecksTable() {}

    static Table<CheckTally> table() {
        return new Table<>(
                "checks",
                List.of("report", "rule", "outcome", "reason"),
                false,
                List.of(
                        Column.<CheckTally>text("report", tally -> tally.report().toString())
                                .always(),
                        Column.text("rule", CheckTally::rule).always(),
                        Column.oneOf("outcome", outcomes(), tally -> tally.outcome().id()),
                        Column.text("reason", CheckTally::reason),
                        Column.integer("count", CheckTally::count)),
                report -> report.value().checks().stream().sorted(ORDER));
    }

    private static List<String> outcomes() {
        return Arrays.stream(CheckTally.Outcome.values()).map(CheckTally.Outcome::id).toList();
    }
}
