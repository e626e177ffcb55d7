package mingzhang.archive;

import java.util.List;
import java.util.Optional;
import mingzhang.report.ReportId;
import mingzhang.report.Revision;

/**
 * A readable report that another took the place of, and what that changed.
 *
 * @param name of its file below {@code replaced/} in the site
 * @param sha256 of its source
 * @param by sha256 of the source that took its place
 * @param figures how many figures it stated
 * @param changes figures that differ, in the order of the new report, what only the old one states
 *     behind
 */
public record Replacement(
        ReportId report, String name, String sha256, String by, int figures, List<Change> changes) {
    public Replacement {
        changes = List.copyOf(changes);
    }

    /** A figure that differs, with the sentences it stands in. */
    public record Change(Revision revision, Optional<Said> before, Optional<Said> after) {}

    /**
     * A sentence.
     *
     * @param line of the source in which the number stands, 1-based
     * @param at offset of the number in the sentence
     * @param length of the number
     */
    public record Said(int line, String sentence, int at, int length) {}

    /** Under which name a file is published: html as text, so that nothing in it runs. */
    public static String publishedName(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(".html") ? name + ".txt" : name;
    }
}
