package mingzhang.extract;

import mingzhang.document.Document;
import mingzhang.report.Report;

/**
 * A document whose headings are found, and what it says.
 *
 * @param document every word of the source document, its headings told from its paragraphs
 */
public record Extraction(Document document, Report report) {}
