package mingzhang.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mingzhang.archive.ReadReport;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Submission;
import mingzhang.check.Checks;
import mingzhang.document.DocumentReaders;
import mingzhang.document.Reading;
import mingzhang.extract.Breakdowns;
import mingzhang.extract.Extraction;
import mingzhang.extract.ReportExtractor;
import mingzhang.extract.Subject;
import mingzhang.report.Finding;
import mingzhang.report.ReportId;
import mingzhang.report.Severity;
import org.junit.jupiter.api.Test;

/** What is wrong in made-up reports is known, so the rules can be measured on them. */
class FindingsOfSamplesTest {
    private static final double LEAST_PRECISION = 0.98;
    private static final double LEAST_RECALL = 0.95;
    private static final double LEAST_RECALL_OF_A_RULE = 0.9;
    private static final double LEAST_CAUSES = 0.8;

    private final ReportExtractor extractor = new ReportExtractor();
    private final Checks checks = new Checks(Breakdowns.all());
    private final Map<String, int[]> rules = new TreeMap<>();
    private final Map<String, int[]> causes = new TreeMap<>();
    private Optional<ReportSummary> last = Optional.empty();
    private int right;
    private boolean earlierIsFaulty;
    private int told;

    private static SampleArchive archive(double faults) {
        long seed = Long.getLong("samples.seed", 30L);
        int units = Integer.getInteger("samples.units", 60);
        return new SampleArchive(new SampleArchive.Order(units, 2018, 2020, seed, false, faults));
    }

    @Test
    void cleanReportsHaveNoErrorAndNoWarning() {
        List<String> wrong = new ArrayList<>();
        archive(0)
                .reports()
                .forEach(report -> serious(report).forEach(f -> wrong.add(show(report, f))));
        wrong.stream().limit(Integer.getInteger("samples.show", 20)).forEach(System.out::println);
        assertEquals(0, wrong.size(), "false alarms, seed " + Long.getLong("samples.seed", 30L));
    }

    @Test
    void plantedFaultsAreFoundAndNothingElse() {
        archive(Double.parseDouble(System.getProperty("samples.faults", "1")))
                .reports()
                .forEach(this::measure);
        rules.forEach((rule, n) -> System.out.println(rule + ": " + n[0] + " of " + n[1]));
        causes.forEach((cause, n) -> System.out.println(cause + ": " + n[0] + " of " + n[1]));
        double recall = share(rules);
        double precision = (double) right / Math.max(1, told);
        String result =
                "recall %.4f, precision %.4f (%d), causes %.4f"
                        .formatted(recall, precision, told, share(causes));
        System.out.println(result);
        assertTrue(recall >= LEAST_RECALL && precision >= LEAST_PRECISION, result);
        assertTrue(share(causes) >= LEAST_CAUSES, result);
        rules.forEach((rule, n) -> assertTrue(n[0] >= LEAST_RECALL_OF_A_RULE * n[1], rule));
    }

    private static double share(Map<String, int[]> counts) {
        int of = counts.values().stream().mapToInt(n -> n[1]).sum();
        return counts.values().stream().mapToInt(n -> n[0]).sum() / (double) Math.max(1, of);
    }

    private void measure(PrintedReport report) {
        List<Finding> all = findings(report);
        for (Page.Fault fault : report.faults()) {
            String rule = fault.planted().rule();
            List<Finding> found =
                    all.stream().filter(f -> f.rule().equals(rule) && touches(f, fault)).toList();
            count(rules, rule, !found.isEmpty());
            String cause = fault.planted().cause();
            boolean named = found.stream().anyMatch(f -> f.cause().equals(cause));
            if (!cause.isEmpty()) {
                count(causes, rule + "/" + cause.replaceAll("=.*", "="), named);
            }
            if (found.isEmpty() || !(cause.isEmpty() || named)) {
                say(
                        (found.isEmpty() ? "MISSED " : "CAUSE ")
                                + report.story().unit().id()
                                + "/"
                                + report.fileName()
                                + " "
                                + fault
                                + "\n    "
                                + line(report, fault.line()));
                all.stream()
                        .filter(f -> f.severity() != Severity.INFO)
                        .forEach(f -> say("   but " + show(report, f)));
            }
        }
        for (Finding f : all) {
            if (f.severity() == Severity.INFO) {
                continue;
            }
            told++;
            boolean ofLastYear = f.rule().equals("prior_year") && earlierIsFaulty;
            if (ofLastYear || report.faults().stream().anyMatch(fault -> touches(f, fault))) {
                right++;
            } else {
                say("FALSE " + show(report, f) + "\n    planted " + report.faults());
            }
        }
        earlierIsFaulty = !report.faults().isEmpty();
    }

    private int said;

    private void say(String words) {
        if (said++ < Integer.getInteger("samples.show", 20)) {
            System.out.println(words);
        }
    }

    private static void count(Map<String, int[]> counts, String key, boolean hit) {
        int[] n = counts.computeIfAbsent(key, any -> new int[2]);
        n[0] += hit ? 1 : 0;
        n[1]++;
    }

    /** At the planted line, or held against it. */
    private static boolean touches(Finding finding, Page.Fault fault) {
        Set<Integer> lines = new HashSet<>(finding.otherLines());
        lines.add(finding.place().line());
        // a sentence that is broken over lines may name the year lines before the number
        return lines.contains(fault.line())
                || lines.contains(fault.line() + 1)
                || lines.contains(fault.line() + 2);
    }

    private List<Finding> serious(PrintedReport report) {
        return findings(report).stream().filter(f -> f.severity() != Severity.INFO).toList();
    }

    private List<Finding> findings(PrintedReport report) {
        ReadReport read = read(report);
        Story story = report.story();
        List<String> units = new ArrayList<>(List.of(story.unit().id()));
        story.unit().follows().ifPresent(units::add);
        Optional<ReportSummary> earlier =
                last.filter(l -> l.id().year() == story.year() - 1)
                        .filter(l -> units.contains(l.id().unit()));
        last = Optional.of(ReportSummary.of(read));
        return checks.check(read, earlier).findings();
    }

    private ReadReport read(PrintedReport report) {
        byte[] bytes = report.page().text().getBytes(StandardCharsets.UTF_8);
        SampleUnit unit = report.story().unit();
        ReportId id = new ReportId(unit.id(), report.story().year());
        Reading.Read reading = (Reading.Read) DocumentReaders.read(report.extension(), bytes);
        Subject subject =
                new Subject(
                        id,
                        "reports/" + id + "." + report.extension(),
                        List.of(unit.name()),
                        unit.region());
        ReportExtractor.Result result = extractor.extract(reading.document(), subject);
        Extraction extraction = ((ReportExtractor.Result.Extracted) result).extraction();
        Submission submission =
                new Submission(id, subject.file(), report.extension(), "", "", "", List.of());
        return new ReadReport(submission, extraction.document(), extraction.report());
    }

    private static String show(PrintedReport report, Finding f) {
        return f.report()
                + " "
                + f.rule()
                + " "
                + f.place().line()
                + " "
                + f.otherLines()
                + " stated "
                + f.stated()
                + " expected "
                + f.expected()
                + " cause "
                + f.cause()
                + "\n        "
                + line(report, f.place().line());
    }

    private static String line(PrintedReport report, int line) {
        List<String> lines = report.page().text().lines().toList();
        return line < 1 ? "" : lines.get(line - 1);
    }
}
