package mingzhang.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.CaseFile;
import mingzhang.archive.ReadReport;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Submission;
import mingzhang.document.DocumentReaders;
import mingzhang.document.Reading;
import mingzhang.extract.Breakdowns;
import mingzhang.extract.Extraction;
import mingzhang.extract.ReportExtractor;
import mingzhang.extract.Subject;
import mingzhang.report.Finding;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each case is a report, what one rule finds in it, and nothing else: the rule is the first word of
 * the file's name.
 */
class CasesTest {
    private static final int YEAR = 2021;
    private static final ReportExtractor EXTRACTOR = new ReportExtractor();
    private static final Checks CHECKS = new Checks(Breakdowns.all());

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseFile.testsIn("check", CasesTest::findings);
    }

    private static Map<String, String> findings(CaseFile file) {
        String name = file.path().getFileName().toString();
        String rule = rule(name);
        Optional<ReportSummary> earlier =
                Optional.ofNullable(file.fences().get("input-prior.txt"))
                        .map(text -> ReportSummary.of(read(text, YEAR - 1)));
        List<Finding> findings =
                CHECKS.check(read(file.fence("input.txt"), YEAR), earlier).findings();
        String rows =
                findings.stream()
                        .filter(f -> f.rule().equals(rule))
                        .map(CasesTest::row)
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return Map.of(
                "findings.csv",
                "rule,severity,stated,expected,line,other_lines,cause,group\n" + rows);
    }

    private static String rule(String fileName) {
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

    private static ReadReport read(String text, int year) {
        ReportId id = new ReportId("sample", year);
        Reading.Read reading =
                (Reading.Read) DocumentReaders.read("txt", text.getBytes(StandardCharsets.UTF_8));
        Subject subject = new Subject(id, "reports/sample/" + year + ".txt", List.of(), "");
        ReportExtractor.Result result = EXTRACTOR.extract(reading.document(), subject);
        Extraction extraction = ((ReportExtractor.Result.Extracted) result).extraction();
        Submission submission = new Submission(id, subject.file(), "txt", "", "", "", List.of());
        return new ReadReport(submission, extraction.document(), extraction.report());
    }
}
