package mingzhang.archive;

import mingzhang.report.ReportId;

/** Where whole reports are had one at a time. Safe for use by several threads. */
public interface Reports {
    /**
     * The published report under {@code id}; an unchecked I/O exception where its kept form is
     * gone.
     */
    ReadReport read(ReportId id);
}
