package mingzhang.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.report.Project;

/** What the tables state, in the columns of the open data, those that tell the report left out. */
final class TablesDump {
    private TablesDump() {}

    static Map<String, String> of(Tables tables) {
        return Map.of(
                "projects.csv",
                lines(
                        "project,budget,executed,completion_rate,line",
                        tables.projects().stream()
                                .map(
                                        p ->
                                                List.of(
                                                        p.name(),
                                                        placed(p.budget(), p.budgetLine(), p),
                                                        placed(p.executed(), p.executedLine(), p),
                                                        placed(p.completionRate(), p.rateLine(), p),
                                                        p.line()))),
                "indicators.csv",
                lines(
                        "table,project,level1,level2,level3,unit_of_measure,target,actual,weight,"
                                + "score,line",
                        tables.indicators().stream()
                                .map(
                                        i ->
                                                List.of(
                                                        i.table().id(),
                                                        i.project(),
                                                        i.level1(),
                                                        i.level2(),
                                                        i.level3(),
                                                        i.unitOfMeasure(),
                                                        i.target(),
                                                        i.actual(),
                                                        i.weight(),
                                                        i.score(),
                                                        i.line()))),
                "tables.csv",
                lines(
                        "table,row,code,column,value,value_unit,line",
                        tables.cells().stream()
                                .map(
                                        c ->
                                                List.of(
                                                        c.table(),
                                                        c.row(),
                                                        c.code(),
                                                        c.column(),
                                                        c.value().toPlainString(),
                                                        c.valueUnit(),
                                                        c.line()))));
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static String lines(String head, Stream<List<?>> rows) {
        return Stream.concat(Stream.of(head), rows.map(TablesDump::line))
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<?> cells) {
        return cells.stream()
                .map(cell -> String.valueOf(cell).replace("\n", "⏎").replace(",", "，"))
                .collect(Collectors.joining(","));
    }

    /** A number with its line, where that is another than the name's. */
    private static String placed(Optional<BigDecimal> number, int line, Project project) {
        boolean beside = line == project.line();
        return beside || number.isEmpty() ? text(number) : text(number) + "@" + line;
    }
}
