package mingzhang.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/** The numbers that a report states: {@code figures.csv}. */
final class FiguresTable {
    private static final Comparator<Figure> ORDER =
            Comparator.comparingInt(Figure::line)
                    .thenComparingInt(Figure::start)
                    .thenComparing(Figure::measure)
                    .thenComparing(Figure::item)
                    .thenComparing(Figure::kind);

    private FiguresTable() {}

    static Table<Told<Figure>> table() {
        return Table.ofReport(
                        "figures",
                        List.of("report", "line", "start", "measure", "item", "kind", "base_year"),
                        columns(),
                        report -> report.read().report().figures().stream().sorted(ORDER))
                .byYear();
    }

    private static List<Column<Figure>> columns() {
        return List.of(
                Column.text("section", Figure::section),
                Column.text("measure", Figure::measure).always(),
                Column.text("item", Figure::item),
                Column.text("code", Figure::code),
                Column.oneOf("kind", kinds(), figure -> figure.kind().id()),
                Column.number("value", Figure::value),
                Column.text("value_unit", Figure::valueUnit),
                Column.year("base_year", Figure::baseYear),
                Column.integer("line", Figure::line),
                Column.integer("start", Figure::start),
                Column.text("quote", Figure::quote).always());
    }

    static List<String> kinds() {
        return Arrays.stream(Kind.values()).map(Kind::id).toList();
    }
}
