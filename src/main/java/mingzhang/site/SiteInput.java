package mingzhang.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.archive.Answer;
import mingzhang.archive.Archive;
import mingzhang.archive.Replacement;
import mingzhang.report.CheckTally;
import mingzhang.report.Finding;
import mingzhang.report.Measure;
import mingzhang.report.ReportId;

/**
 * Everything that pages across reports are made of.
 *
 * @param findings what does not add up, by report; empty lists and missing reports are the same
 * @param answers what units answer to findings, by report
 * @param tallies how often a rule had an outcome, by report; likewise
 * @param checked whether reports were checked at all: without that no page says that all is well
 * @param replaced what reports changed that took another's place, by report, oldest first
 * @param digests one for each published report
 * @param made for each published report the hash of all that was read of it and found out about it;
 *     empty where nothing of it is kept
 * @param files the open data
 * @param texts the archive's own pages
 * @param ownStyle address of the archive's own style sheet from the site's root, if it has one
 */
public record SiteInput(
        Archive archive,
        List<Measure> measures,
        Map<ReportId, List<Finding>> findings,
        Map<ReportId, List<Answer>> answers,
        Map<ReportId, List<CheckTally>> tallies,
        boolean checked,
        Map<ReportId, List<Replacement>> replaced,
        List<ReportDigest> digests,
        Map<ReportId, String> made,
        List<DataFile> files,
        List<TextSource> texts,
        Optional<String> ownStyle) {
    public SiteInput {
        measures = List.copyOf(measures);
        findings = Map.copyOf(findings);
        answers = Map.copyOf(answers);
        tallies = Map.copyOf(tallies);
        replaced = Map.copyOf(replaced);
        digests = List.copyOf(digests);
        made = Map.copyOf(made);
        files = List.copyOf(files);
        texts = List.copyOf(texts);
    }

    /** What the unit answers to the finding. */
    List<Answer> answersTo(Finding finding) {
        return answers.getOrDefault(finding.report(), List.of()).stream()
                .filter(a -> a.rule().equals(finding.rule()))
                .filter(a -> a.line() == finding.place().line())
                .toList();
    }

    List<Replacement> replacedBy(ReportId id) {
        return replaced.getOrDefault(id, List.of());
    }

    List<Finding> findingsOf(ReportId id) {
        return findings.getOrDefault(id, List.of());
    }

    List<CheckTally> talliesOf(ReportId id) {
        return tallies.getOrDefault(id, List.of());
    }

    /** Of all reports, in a fixed order. */
    List<CheckTally> allTallies() {
        return tallies.keySet().stream().sorted().flatMap(id -> tallies.get(id).stream()).toList();
    }
}
