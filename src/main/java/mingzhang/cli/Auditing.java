package mingzhang.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mingzhang.archive.Archive;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.TakenIn;
import mingzhang.archive.Unit;
import mingzhang.check.Checks;
import mingzhang.extract.Breakdowns;
import mingzhang.report.CheckTally;
import mingzhang.report.Finding;
import mingzhang.report.ReportId;

/** Holds every published report against the rules, several at a time. */
final class Auditing {
    private Auditing() {}

    /** What came of checking the reports that were taken in. */
    static Checked of(TakenIn taken, int jobs) {
        Checks checks = new Checks(Breakdowns.all());
        Map<ReportId, List<Finding>> findings = new ConcurrentHashMap<>();
        Map<ReportId, List<CheckTally>> tallies = new ConcurrentHashMap<>();
        Archive archive = taken.archive();
        Map<ReportId, ReportSummary> published =
                archive.published().stream()
                        .collect(Collectors.toMap(ReportSummary::id, Function.identity()));
        Parallel.each(
                jobs,
                archive.published(),
                summary -> {
                    Checks.Result result =
                            checks.check(
                                    taken.reports().read(summary.id()),
                                    earlier(archive, published, summary.id()));
                    if (!result.findings().isEmpty()) {
                        findings.put(summary.id(), result.findings());
                    }
                    tallies.put(summary.id(), result.tallies());
                });
        return new Checked(true, findings, tallies, List.of());
    }

    /**
     * The report of the year before: the unit's own, or that of the one unit which it follows. Of a
     * merger there is none, since no one of its reports can agree.
     */
    private static Optional<ReportSummary> earlier(
            Archive archive, Map<ReportId, ReportSummary> published, ReportId id) {
        ReportSummary own = published.get(new ReportId(id.unit(), id.year() - 1));
        if (own != null) {
            return Optional.of(own);
        }
        List<Unit.Succession> followed =
                archive.unit(id.unit()).map(Unit::successorOf).orElse(List.of());
        return followed.size() == 1
                ? Optional.ofNullable(
                        published.get(new ReportId(followed.get(0).unit(), id.year() - 1)))
                : Optional.empty();
    }
}
