package mingzhang.data;

import java.util.List;
import java.util.stream.Stream;
import mingzhang.archive.Unit;

/** The budget units: {@code units.csv}. */
final class UnitsTable {
    private UnitsTable() {}

    /**
     * A row's value.
     *
     * @param url of the unit's page
     */
    record Row(Unit unit, String url) {}

    static Table<Row> table() {
        return new Table<>(
                "units",
                List.of("unit"),
                false,
                List.of(
                        Column.<Row>text("unit", row -> row.unit().id()).always(),
                        Column.<Row>text("name", row -> row.unit().name()).always(),
                        Column.list("aliases", row -> row.unit().aliases()),
                        Column.text("region", row -> row.unit().region()),
                        Column.text("level", row -> row.unit().level()),
                        Column.list("successor_of", row -> predecessors(row.unit())),
                        Column.<Row>text("url", Row::url).always()),
                report -> Stream.of(of(report.value().unit(), new Addresses(report.settings()))));
    }

    static Row of(Unit unit, Addresses addresses) {
        return new Row(unit, addresses.unit(unit.id()));
    }

    private static List<String> predecessors(Unit unit) {
        return unit.successorOf().stream().map(Unit.Succession::unit).distinct().toList();
    }
}
