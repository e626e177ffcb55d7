package mingzhang.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.archive.Fingerprint;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Unit;
import mingzhang.report.ReportId;

/**
 * Hashes of what pages across reports are made of, a hash for each kind of page: telling that
 * nothing of it changed costs less than looking up what the page says.
 */
final class MadeOf {
    private final Catalog catalog;
    private final String everyone;
    private final Map<String, String> stated = new HashMap<>();

    MadeOf(Catalog catalog) {
        this.catalog = catalog;
        List<Object> states = new ArrayList<>();
        for (Unit unit : catalog.archive().units()) {
            for (ReportId id : catalog.entriesOf(unit.id())) {
                states.add(id);
                states.add(catalog.state(id));
            }
        }
        this.everyone = Fingerprint.ofKnown(catalog.archive().units(), states);
    }

    /** The units, and what the archive has of each: published, replaced, rejected, withdrawn. */
    Optional<String> units() {
        return Optional.of(everyone);
    }

    /**
     * What all reports state of a measure, and which of it is disputed; known once all are checked.
     */
    Optional<String> measure(String measure) {
        if (catalog.input().digests().size() < catalog.archive().published().size()) {
            return Optional.empty();
        }
        return Fingerprint.of(everyone, measure, stated().getOrDefault(measure, ""));
    }

    /** By measure the hash of all that is stated of it: reports are gone through once for all. */
    private synchronized Map<String, String> stated() {
        if (stated.isEmpty()) {
            Map<String, Fingerprint> prints = new HashMap<>();
            for (ReportDigest digest : catalog.input().digests()) {
                digest.stated()
                        .forEach(
                                (measure, hash) ->
                                        prints.computeIfAbsent(measure, m -> new Fingerprint())
                                                .with(digest.id().unit())
                                                .with(digest.id().year())
                                                .with(hash));
            }
            prints.forEach((measure, print) -> stated.put(measure, print.hex()));
        }
        return stated;
    }

    /** A year's reports, and what was found out about them. */
    Optional<String> year(int year) {
        List<Object> reports = new ArrayList<>();
        for (ReportSummary report : catalog.archive().published()) {
            if (report.id().year() == year) {
                String made = catalog.input().made().get(report.id());
                if (made == null) {
                    return Optional.empty();
                }
                reports.add(made);
            }
        }
        return Fingerprint.of(everyone, year, reports);
    }

    /** The terms of all reports. */
    Optional<String> terms() {
        List<Object> terms = new ArrayList<>();
        for (ReportDigest digest : catalog.input().digests()) {
            terms.add(digest.id());
            terms.add(digest.terms());
        }
        return Fingerprint.of(everyone, terms);
    }

    /** The projects of all reports, which are disputed, and whether they can be downloaded. */
    Optional<String> projects() {
        List<Object> projects = new ArrayList<>();
        for (ReportDigest digest : catalog.input().digests()) {
            Disputes disputes = catalog.disputes(digest.id());
            projects.add(digest.id());
            projects.add(digest.projects());
            projects.add(
                    digest.projects().stream().map(p -> disputes.ofProject(p.project())).toList());
        }
        return Fingerprint.of(everyone, projects, ProjectLists.canBeDownloaded(catalog));
    }
}
