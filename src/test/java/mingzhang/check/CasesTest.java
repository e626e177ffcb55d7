package mingzhang.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.CaseFile;
import mingzhang.archive.ReadReport;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Submission;
import mingzhang.archive.Words;
import mingzhang.document.DocumentReaders;
import mingzhang.document.Reading;
import mingzhang.extract.Breakdowns;
import mingzhang.extract.Extraction;
import mingzhang.extract.ReportExtractor;
import mingzhang.extract.Subject;
import mingzhang.report.CheckTally;
import mingzhang.report.Finding;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each case is a report, what one rule finds in it, and nothing else: the rule is the first word of
 * the file's name. It may also say in which sentences that is told ({@code sentences.txt}) and how
 * the rule's checks came out ({@code checks.csv}).
 */
class CasesTest {
    private static final int YEAR = 2021;
    private static final ReportExtractor EXTRACTOR = new ReportExtractor();
    private static final Checks CHECKS = new Checks(Breakdowns.all());
    private static final Words WORDS = Words.of("zh-CN");

    /** Read once: mutation tests hold the same reports against many altered rules. */
    private static final Map<Path, Given> GIVEN = new ConcurrentHashMap<>();

    private record Given(ReadReport report, Optional<ReportSummary> earlier) {
        static Given of(CaseFile file) {
            // Tables that touch each other, and cells that span several, plain text cannot show.
            String format = file.fences().containsKey("input.html") ? "html" : "txt";
            return new Given(
                    read(file.fence("input." + format), format, YEAR),
                    Optional.ofNullable(file.fences().get("input-prior.txt"))
                            .map(text -> ReportSummary.of(read(text, "txt", YEAR - 1))));
        }
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseFile.testsIn("check", file -> outcome(CHECKS, file));
    }

    static Map<String, String> outcome(Checks checks, CaseFile file) {
        Given given = GIVEN.computeIfAbsent(file.path(), any -> Given.of(file));
        String rule = rule(file);
        Checks.Result result = checks.check(given.report(), given.earlier());
        List<Finding> findings =
                result.findings().stream().filter(f -> f.rule().equals(rule)).toList();
        return Map.of(
                "findings.csv",
                "rule,severity,stated,expected,line,other_lines,cause,group\n"
                        + lines(findings, CasesTest::row),
                "sentences.txt",
                lines(findings, CasesTest::sentence),
                "checks.csv",
                "outcome,reason,count\n"
                        + lines(
                                result.tallies().stream()
                                        .filter(t -> t.rule().equals(rule))
                                        .toList(),
                                CasesTest::row));
    }

    /** What does not apply is not counted: that is how many breakdowns the form has. */
    private static String row(CheckTally t) {
        boolean counted = t.outcome() != CheckTally.Outcome.NOT_APPLICABLE;
        return t.outcome().id() + "," + t.reason() + "," + (counted ? t.count() : "");
    }

    private static <T> String lines(List<T> values, Function<T, String> line) {
        return values.stream().map(line).sorted().collect(Collectors.joining("\n"));
    }

    private static String sentence(Finding f) {
        return WORDS.get(f.message()) + " ‹" + f.quote() + "› " + f.section();
    }

    static String rule(CaseFile file) {
        String fileName = file.path().getFileName().toString();
        return CHECKS.ruleIds().stream()
                .filter(id -> fileName.startsWith(id.replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule for " + fileName));
    }

    private static String row(Finding f) {
        return String.join(
                ",",
                f.rule(),
                f.severity().id(),
                f.stated(),
                f.expected(),
                String.valueOf(f.place().line()),
                f.otherLines().stream().map(String::valueOf).collect(Collectors.joining("|")),
                f.cause(),
                String.valueOf(f.group()));
    }

    private static ReadReport read(String text, String format, int year) {
        ReportId id = new ReportId("sample", year);
        Reading.Read reading =
                (Reading.Read) DocumentReaders.read(format, text.getBytes(StandardCharsets.UTF_8));
        Subject subject = new Subject(id, "reports/sample/" + year + "." + format, List.of(), "");
        ReportExtractor.Result result = EXTRACTOR.extract(reading.document(), subject);
        Extraction extraction = ((ReportExtractor.Result.Extracted) result).extraction();
        Submission submission = new Submission(id, subject.file(), format, "", "", "", List.of());
        return new ReadReport(submission, extraction.document(), extraction.report());
    }
}
