package mingzhang.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import mingzhang.report.Finding;
import mingzhang.report.Severity;

/** What does not add up: {@code findings.csv}. */
final class FindingsTable {
    private static final Comparator<Finding> ORDER =
            Comparator.<Finding>comparingInt(finding -> finding.place().line())
                    .thenComparing(Finding::rule);

    private FindingsTable() {}

    static Table<Told<Finding>> table() {
        return Table.withReport(
                "findings",
                List.of(),
                List.of(
                        text("section", Finding::section),
                        text("rule", Finding::rule).always(),
                        Column.oneOf("severity", severities(), row -> row.value().severity().id()),
                        Column.text("message", row -> row.words().get(row.value().message())),
                        Column.any("stated", row -> row.value().stated()),
                        Column.any("expected", row -> row.value().expected()),
                        Column.integer("line", row -> row.value().place().line()),
                        Column.list("other_lines", row -> lines(row.value())),
                        text("quote", Finding::quote),
                        text("cause", Finding::cause),
                        Column.year("group", row -> group(row.value()))),
                Table.told(report -> report.findings().stream().sorted(ORDER)));
    }

    private static Column<Told<Finding>> text(String name, Function<Finding, String> text) {
        return Column.text(name, row -> text.apply(row.value()));
    }

    private static List<String> lines(Finding finding) {
        return finding.otherLines().stream().map(String::valueOf).toList();
    }

    private static OptionalInt group(Finding finding) {
        return finding.group() == 0 ? OptionalInt.empty() : OptionalInt.of(finding.group());
    }

    private static List<String> severities() {
        return Arrays.stream(Severity.values()).map(Severity::id).toList();
    }
}
