package mingzhang.archive;

import java.util.List;
import mingzhang.report.ReportId;

/**
 * A submitted file and what stands beside it in the content tree.
 *
 * @param file path from the content folder, {@code reports/x/2020.txt}
 * @param extension {@code txt}, {@code md}, {@code html} or {@code docx}
 * @param sha256 of the file, lower-case hex
 * @param published ISO date, or empty
 * @param originalUrl http(s) address of the unit's own publication, or empty
 * @param attachments names of the files published beside it, sorted
 */
public record Submission(
        ReportId id,
        String file,
        String extension,
        String sha256,
        String published,
        String originalUrl,
        List<String> attachments) {
    public Submission {
        attachments = List.copyOf(attachments);
    }

    /** The name under which the source is published beside the report's page. */
    public String sourceName() {
        return extension.equals("html") ? "source.html.txt" : "source." + extension;
    }
}
