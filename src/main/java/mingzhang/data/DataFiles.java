package mingzhang.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mingzhang.archive.Archive;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Settings;
import mingzhang.archive.Sha256;
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
     * Puts {@code report.json}, {@code figures.csv} and {@code evidence.js} beside the report's
     * page.
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
        files.put(folder + "evidence.js", EvidencePart.of(report, rows, settings));
        files.put(folder + "figures.csv", marked(rows.of("figures")));
        return rows;
    }

    private static byte[] marked(List<ReportRows.Line> figures) {
        String head = Sink.MARK + FiguresTable.table().header();
        return Sink.utf8(
                figures.stream()
                        .map(ReportRows.Line::text)
                        .collect(Collectors.joining("", head, "")));
    }

    /**
     * Puts the files of the whole archive: {@code data/*.csv} with {@code data/datapackage.json},
     * and {@code figures.csv} of each unit, year and measure.
     *
     * @param rows of every published report
     * @return the files under {@code data/} that hold rows, in the order of the data contract
     */
    public List<DataFile> putArchive(Archive archive, KeptRows rows, SiteFiles files) {
        List<ReportId> reports = archive.published().stream().map(ReportSummary::id).toList();
        byte[] units = unitLines(archive);
        List<DataFile> done =
                new Splice(files, rows, reports)
                        .run(units, Sha256.of(units), archive.units().size());
        files.put("data/datapackage.json", new DataPackage(settings, done).toJson());
        return done;
    }

    private byte[] unitLines(Archive archive) {
        Addresses addresses = new Addresses(settings);
        Table<UnitsTable.Row> table = UnitsTable.table();
        return Sink.utf8(
                archive.units().stream()
                        .map(unit -> Csv.line(table.row(UnitsTable.of(unit, addresses))))
                        .collect(Collectors.joining()));
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
