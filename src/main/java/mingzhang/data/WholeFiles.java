package mingzhang.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.SiteFiles;

/** The files of {@code data/} in the making: each table whole, the long ones by year too. */
final class WholeFiles {
    /** Keyed by the file's name without ending, in the order of the data contract. */
    private final Map<String, Sink> sinks = new LinkedHashMap<>();

    private final List<Table<?>> tables = Tables.all();

    WholeFiles(SiteFiles files, List<Integer> years) {
        for (Table<?> table : tables) {
            open(files, table, table.name());
            if (table.yearly()) {
                years.forEach(year -> open(files, table, yearly(table.name(), year)));
            }
        }
    }

    private void open(SiteFiles files, Table<?> table, String name) {
        sinks.put(name, Sink.open(files, "data/" + name + ".csv", table));
    }

    /** The file's name of a table's one year. */
    static String yearly(String table, int year) {
        return table + "-" + year;
    }

    /** All units at once: they stand in the archive's order, reported or not. */
    void addUnits(List<ReportRows.Line> lines) {
        sink("units").add(lines);
    }

    void add(ReportRows report) {
        for (Table<?> table : tables) {
            if (table.name().equals("units")) {
                continue;
            }
            sink(table.name()).add(report.of(table.name()));
            if (table.yearly()) {
                sink(yearly(table.name(), report.id().year())).add(report.of(table.name()));
            }
        }
    }

    List<DataFile> close() {
        List<DataFile> done = new ArrayList<>();
        sinks.values().forEach(sink -> done.add(sink.close()));
        return done;
    }

    private Sink sink(String name) {
        Sink sink = sinks.get(name);
        if (sink == null) {
            throw new IllegalStateException("no file " + name);
        }
        return sink;
    }
}
