package mingzhang.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingzhang.archive.Archive;
import mingzhang.archive.Fingerprint;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.KeptValues;
import mingzhang.archive.ReadReport;
import mingzhang.archive.Replacement;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.TakenIn;
import mingzhang.archive.Unit;
import mingzhang.check.Checks;
import mingzhang.extract.Breakdowns;
import mingzhang.report.CheckTally;
import mingzhang.report.Finding;
import mingzhang.report.ReportId;
import mingzhang.report.Revision;
import mingzhang.site.ReportDigest;

/**
 * Holds every published report against the rules, several at a time; what an earlier build found of
 * the same reports is not looked for again.
 */
final class Auditing {
    private final Checks checks = new Checks(Breakdowns.all());
    private final TakenIn taken;
    private final Optional<KeptValues> kept;
    private final String program;
    private final Map<ReportId, ReportSummary> published;
    private final Map<String, List<Unit.Succession>> followed;

    private Auditing(TakenIn taken, Optional<KeptFolder> kept, String program) {
        Archive archive = taken.archive();
        this.taken = taken;
        this.kept = kept.map(KeptValues::new);
        this.program = program;
        this.published =
                archive.published().stream()
                        .collect(Collectors.toMap(ReportSummary::id, Function.identity()));
        this.followed =
                archive.units().stream().collect(Collectors.toMap(Unit::id, Unit::successorOf));
    }

    /** What came of checking the reports that were taken in, nothing being kept. */
    static Checked of(TakenIn taken, int jobs) {
        return of(taken, jobs, Optional.empty(), "");
    }

    /**
     * What came of checking the reports that were taken in.
     *
     * @param program changes whenever the program checks differently
     */
    static Checked of(TakenIn taken, int jobs, Optional<KeptFolder> kept, String program) {
        return new Auditing(taken, kept, program).all(jobs);
    }

    private Checked all(int jobs) {
        Map<ReportId, List<Finding>> findings = new ConcurrentHashMap<>();
        Map<ReportId, List<CheckTally>> tallies = new ConcurrentHashMap<>();
        Map<ReportId, ReportDigest> digests = new ConcurrentSkipListMap<>();
        Map<ReportId, String> made = new ConcurrentHashMap<>();
        Parallel.each(
                jobs,
                taken.archive().published(),
                summary -> {
                    Optional<ReportSummary> earlier = earlier(summary.id());
                    String key = key(summary, earlier);
                    Audit audit = audit(summary, earlier, key);
                    made.put(summary.id(), key);
                    if (!audit.findings().isEmpty()) {
                        findings.put(summary.id(), audit.findings());
                    }
                    tallies.put(summary.id(), audit.tallies());
                    digests.put(summary.id(), audit.digest());
                });
        return new Checked(
                true, findings, tallies, revisions(taken), List.copyOf(digests.values()), made);
    }

    /** All that a report's checks are made from; a summary is told by what it was made from. */
    private String key(ReportSummary summary, Optional<ReportSummary> earlier) {
        return Fingerprint.ofKnown(
                program,
                taken.keys().get(summary.id()),
                summary.submission(),
                earlier.map(before -> taken.keys().get(before.id())),
                earlier.map(ReportSummary::submission));
    }

    private Audit audit(ReportSummary summary, Optional<ReportSummary> earlier, String key) {
        return kept.flatMap(folder -> folder.getShared("audit", key, Audit.class))
                .orElseGet(() -> make(summary, earlier, key));
    }

    private Audit make(ReportSummary summary, Optional<ReportSummary> earlier, String key) {
        ReadReport read = taken.reports().read(summary.id());
        Checks.Result result = checks.check(read, earlier);
        ReportDigest digest = ReportDigest.of(read, result.findings());
        Audit audit = new Audit(result.findings(), result.tallies(), digest);
        return kept.map(folder -> folder.putShared("audit", key, audit, Audit.class)).orElse(audit);
    }

    /** What replaced reports changed, by report. */
    private static List<Revision> revisions(TakenIn taken) {
        return taken.replaced().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream())
                .flatMap(replacement -> replacement.changes().stream())
                .map(Replacement.Change::revision)
                .toList();
    }

    /**
     * The report of the year before: the unit's own, or that of the one unit which it follows. Of a
     * merger there is none, since no one of its reports can agree.
     */
    private Optional<ReportSummary> earlier(ReportId id) {
        ReportSummary own = published.get(new ReportId(id.unit(), id.year() - 1));
        if (own != null) {
            return Optional.of(own);
        }
        List<Unit.Succession> before = followed.getOrDefault(id.unit(), List.of());
        return before.size() == 1
                ? Optional.ofNullable(
                        published.get(new ReportId(before.get(0).unit(), id.year() - 1)))
                : Optional.empty();
    }
}
