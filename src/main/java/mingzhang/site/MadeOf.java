package mingzhang.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mingzhang.archive.Fingerprint;
import mingzhang.archive.Headline;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Unit;
import mingzhang.report.ReportId;

/**
 * Hashes of what pages across reports are made of, a hash for each kind of page: telling that
 * nothing of it changed costs less than looking up what the page says.
 */
final class MadeOf {
    /** So many reports are gone through by one thread. */
    private static final int TOGETHER = 250;

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

    /** What all reports state of a measure, and which of it is disputed. */
    Optional<String> measure(String measure) {
        return Fingerprint.of(everyone, measure, stated().getOrDefault(measure, ""));
    }

    /** By measure the hash of all that is stated of it: reports are gone through once for all. */
    private synchronized Map<String, String> stated() {
        if (stated.isEmpty()) {
            List<ReportSummary> reports = catalog.archive().published();
            Map<String, Fingerprint> prints = new HashMap<>();
            IntStream.rangeClosed(0, reports.size() / TOGETHER)
                    .parallel()
                    .map(some -> some * TOGETHER)
                    .mapToObj(i -> reports.subList(i, Math.min(reports.size(), i + TOGETHER)))
                    .map(this::stated)
                    .toList()
                    .forEach(
                            some ->
                                    some.forEach(
                                            (measure, hash) -> print(prints, measure).with(hash)));
            prints.forEach((measure, print) -> stated.put(measure, print.hex()));
        }
        return stated;
    }

    private Map<String, String> stated(List<ReportSummary> reports) {
        Map<String, Fingerprint> prints = new HashMap<>();
        for (ReportSummary report : reports) {
            boolean found = !catalog.input().findingsOf(report.id()).isEmpty();
            for (Headline headline : report.headlines()) {
                // Not the record whole: there are half a million of these in an archive.
                print(prints, headline.measure())
                        .with(report.id().unit())
                        .with(report.id().year())
                        .with(headline.item())
                        .with(headline.kind())
                        .with(headline.value())
                        .with(headline.valueUnit())
                        .with(headline.line())
                        .with(found && catalog.disputed(report.id(), headline));
            }
        }
        Map<String, String> hashes = new HashMap<>();
        prints.forEach((measure, print) -> hashes.put(measure, print.hex()));
        return hashes;
    }

    private static Fingerprint print(Map<String, Fingerprint> prints, String measure) {
        return prints.computeIfAbsent(measure, m -> new Fingerprint());
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

    /** The projects of all reports, and whether they can be downloaded. */
    Optional<String> projects() {
        List<Object> projects = new ArrayList<>();
        for (ReportDigest digest : catalog.input().digests()) {
            projects.add(digest.id());
            projects.add(digest.projects());
        }
        return Fingerprint.of(everyone, projects, ProjectLists.canBeDownloaded(catalog));
    }
}
