package mingzhang.data;

import java.util.List;

/** The files of the data contract, in its order. */
final class Tables {
    private Tables() {}

    static List<Table<?>> all() {
        return List.of(
                UnitsTable.table(),
                ReportsTable.table(),
                FiguresTable.table(),
                AbsentTable.table(),
                ProjectsTable.table(),
                IndicatorsTable.table(),
                StatementsTable.table(),
                GlossaryTable.table(),
                FindingsTable.table(),
                ChecksTable.table(),
                UnreadTable.table(),
                RevisionsTable.table());
    }

    static Table<?> named(String name) {
        return all().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    }
}
