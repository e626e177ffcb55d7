package mingzhang.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mingzhang.archive.Archive;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Settings;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.Words;
import mingzhang.report.ReportId;

/**
 * Writes the open data: what stands beside each report's page, and the files of the whole archive,
 * which are spliced from the reports' own rows.
 */
public final class DataFiles {
    private final Settings settings;
    private final Words words;

    public DataFiles(Settings settings, Words words) {
        this.settings = settings;
        this.words = words;
    }

    /**
     * Puts {@code report.json} and {@code figures.csv} beside the report's page.
     *
     * @return the report's rows, to be given to {@link #putArchive} now or in a later build
     */
    public ReportRows putReport(CheckedReport report, SiteFiles files) {
        Map<Table<?>, List<List<Cell>>> cells = new LinkedHashMap<>();
        Told<CheckedReport> told = new Told<>(report, report.id(), settings, words);
        Tables.all().forEach(table -> cells.put(table, table.cells(told)));
        ReportRows rows = lines(report.id(), cells);
        String folder = "units/" + report.id() + "/";
        files.put(folder + "report.json", ReportJson.of(cells));
        Sink figures = Sink.openMarked(files, folder + "figures.csv", FiguresTable.table());
        figures.add(rows.of("figures"));
        figures.close();
        return rows;
    }

    /**
     * Puts the files of the whole archive: {@code data/*.csv} with {@code data/datapackage.json},
     * and {@code figures.csv} of each unit, year and measure.
     *
     * @param rows of every published report, had one at a time
     * @return the files under {@code data/} that hold rows, in the order of the data contract
     */
    public List<DataFile> putArchive(
            Archive archive, Function<ReportId, ReportRows> rows, SiteFiles files) {
        List<Integer> years =
                archive.published().stream().map(r -> r.id().year()).distinct().sorted().toList();
        WholeFiles whole = new WholeFiles(files, years);
        PageFiles pages = new PageFiles(files);
        whole.addUnits(unitLines(archive));
        for (ReportSummary report : archive.published()) {
            ReportRows read = rows.apply(report.id());
            whole.add(read);
            pages.add(read);
        }
        pages.close();
        List<DataFile> done = whole.close();
        files.put("data/datapackage.json", new DataPackage(settings, done).toJson());
        return done;
    }

    private List<ReportRows.Line> unitLines(Archive archive) {
        Addresses addresses = new Addresses(settings);
        Table<UnitsTable.Row> table = UnitsTable.table();
        return archive.units().stream()
                .map(unit -> Csv.line(table.row(UnitsTable.of(unit, addresses))))
                .map(line -> new ReportRows.Line("", line))
                .toList();
    }

    private static ReportRows lines(ReportId id, Map<Table<?>, List<List<Cell>>> cells) {
        Map<String, List<ReportRows.Line>> lines = new LinkedHashMap<>();
        cells.forEach(
                (table, rows) -> {
                    int measure =
                            table.name().equals("figures")
                                    ? table.columnNames().indexOf("measure")
                                    : -1;
                    List<ReportRows.Line> of = new ArrayList<>();
                    for (List<Cell> row : rows) {
                        of.add(new ReportRows.Line(measureOf(row, measure), Csv.line(row)));
                    }
                    lines.put(table.name(), of);
                });
        return new ReportRows(id, lines);
    }

    private static String measureOf(List<Cell> row, int column) {
        return column >= 0 && row.get(column) instanceof Cell.Text text ? text.text() : "";
    }
}
