package mingzhang.archive;

import mingzhang.report.Rejection;
import mingzhang.report.ReportId;

/** What the archive has under one report's address. */
public sealed interface Entry {
    ReportId id();

    /**
     * A report that is published.
     *
     * @param rejected why the submission now in its place is not; this is then the newest readable
     *     report that it was to replace
     */
    record Published(ReportSummary summary, java.util.Optional<Rejection> rejected)
            implements Entry {
        @Override
        public ReportId id() {
            return summary.id();
        }
    }

    /** A submission that could not be taken in. */
    record Rejected(ReportId id, Rejection why) implements Entry {}

    /** A report that was withdrawn; its address stays, its text does not. */
    record Withdrawn(ReportId id, String date, String reason) implements Entry {}
}
