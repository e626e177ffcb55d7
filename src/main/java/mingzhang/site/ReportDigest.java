package mingzhang.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.ReadReport;
import mingzhang.archive.ReportSummary;
import mingzhang.report.Figure;
import mingzhang.report.Finding;
import mingzhang.report.ReportId;
import mingzhang.report.Term;
import mingzhang.report.Unread;

/**
 * The small part of a report that pages across reports need.
 *
 * @param read numbers understood, by section of the report
 * @param unread numbers not among the figures, by reason
 * @param projects its projects, for lists
 * @param prior what it says of the year before
 * @param stated by measure a hash of what it states of it
 */
public record ReportDigest(
        ReportId id,
        List<Term> terms,
        Map<String, Integer> read,
        Map<Unread.Reason, Integer> unread,
        int figures,
        int absences,
        List<ProjectLine> projects,
        List<PriorStatement> prior,
        Map<String, String> stated) {
    public ReportDigest {
        terms = List.copyOf(terms);
        read = Map.copyOf(read);
        unread = Map.copyOf(unread);
        projects = List.copyOf(projects);
        prior = List.copyOf(prior);
        stated = Map.copyOf(stated);
    }

    /** The digest of a report that was read, and of what was found of it. */
    public static ReportDigest of(ReadReport read, List<Finding> findings) {
        Map<String, Integer> sections = new LinkedHashMap<>();
        for (Figure figure : read.report().figures()) {
            sections.merge(section(figure.section()), 1, Integer::sum);
        }
        Map<Unread.Reason, Integer> unread = new LinkedHashMap<>();
        for (Unread number : read.report().unread()) {
            unread.merge(number.reason(), 1, Integer::sum);
        }
        return new ReportDigest(
                read.submission().id(),
                read.report().terms(),
                sections,
                unread,
                read.report().figures().size(),
                read.report().absences().size(),
                ProjectLine.of(read.report()),
                PriorStatement.of(read.report()),
                StatedHashes.of(ReportSummary.of(read).headlines(), findings));
    }

    /** Part and section, {@code 第二部分/五}, whatever lies deeper. */
    private static String section(String path) {
        List<String> steps = new ArrayList<>(List.of(path.split("/")));
        return String.join("/", steps.subList(0, Math.min(2, steps.size())));
    }
}
