package mingzhang.cli;

import java.util.Optional;
import mingzhang.archive.ReadReport;
import mingzhang.archive.Reports;
import mingzhang.report.ReportId;

/**
 * One report whole, had from disk when it is first asked for and then once only. For one thread.
 */
final class Reading {
    private final Reports reports;
    private final ReportId id;
    private Optional<ReadReport> read = Optional.empty();

    private Reading(Reports reports, ReportId id) {
        this.reports = reports;
        this.id = id;
    }

    static Reading of(Reports reports, ReportId id) {
        return new Reading(reports, id);
    }

    ReadReport get() {
        if (read.isEmpty()) {
            read = Optional.of(reports.read(id));
        }
        return read.get();
    }
}
