package mingzhang.archive;

import mingzhang.document.Document;
import mingzhang.report.Report;

/**
 * Everything known of one accepted report, from that report alone: what its page, its rows of open
 * data and its part of the index are made of.
 */
public record ReadReport(Submission submission, Document document, Report report) {}
