package mingzhang.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import mingzhang.report.Indicator;

/** Rows of indicator and score tables: {@code indicators.csv}. */
final class IndicatorsTable {
    private IndicatorsTable() {}

    static Table<Told<Indicator>> table() {
        return Table.ofReport(
                        "indicators",
                        List.of(),
                        columns(),
                        report ->
                                report.read().report().indicators().stream()
                                        .sorted(Comparator.comparingInt(Indicator::line)))
                .byYear();
    }

    private static List<Column<Indicator>> columns() {
        return List.of(
                Column.oneOf("table", kinds(), indicator -> indicator.table().id()),
                Column.text("project", Indicator::project),
                Column.text("level1", Indicator::level1),
                Column.text("level2", Indicator::level2),
                Column.text("level3", Indicator::level3),
                Column.text("unit_of_measure", Indicator::unitOfMeasure),
                Column.text("target", Indicator::target),
                Column.text("actual", Indicator::actual),
                Column.text("weight", Indicator::weight),
                Column.text("score", Indicator::score),
                Column.integer("line", Indicator::line));
    }

    private static List<String> kinds() {
        return Arrays.stream(Indicator.TableKind.values()).map(Indicator.TableKind::id).toList();
    }
}
