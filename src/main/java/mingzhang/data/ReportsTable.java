package mingzhang.data;

import java.util.List;
import java.util.stream.Stream;
import mingzhang.archive.Submission;
import mingzhang.report.Report;

/** The published reports: {@code reports.csv}. */
final class ReportsTable {
    private ReportsTable() {}

    static Table<Told<CheckedReport>> table() {
        return Table.withReport(
                "reports",
                List.of("report"),
                List.of(
                        Column.text("title", row -> report(row).identity().title()),
                        Column.text("region", row -> region(row.value())),
                        Column.text("level", row -> row.value().unit().level()),
                        Column.text("published", row -> submission(row).published()),
                        Column.text("original_url", row -> submission(row).originalUrl()),
                        Column.<Told<CheckedReport>>text("source", ReportsTable::source).always(),
                        Column.<Told<CheckedReport>>text("sha256", row -> submission(row).sha256())
                                .always(),
                        Column.<Told<CheckedReport>>text("url", ReportsTable::url).always(),
                        Column.integer("numbers", row -> report(row).numbers()),
                        Column.integer("numbers_read", row -> report(row).numbersRead())),
                Stream::of);
    }

    private static Report report(Told<CheckedReport> row) {
        return row.value().read().report();
    }

    private static Submission submission(Told<CheckedReport> row) {
        return row.value().read().submission();
    }

    private static String region(CheckedReport report) {
        String listed = report.unit().region();
        return listed.isEmpty() ? report.read().report().identity().region() : listed;
    }

    private static String source(Told<CheckedReport> row) {
        return new Addresses(row.settings()).source(row.id(), submission(row).sourceName());
    }

    private static String url(Told<CheckedReport> row) {
        return new Addresses(row.settings()).report(row.id());
    }
}
