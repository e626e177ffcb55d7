package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.Seeds;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes of a submission are, a value comes out, and no fault of the program. */
@Tag("fuzz")
class SubmissionFuzzTest {
    private final ReportReading reading = new ReportReading();

    static Stream<Arguments> texts() {
        return Stream.concat(Seeds.of("document", "input.txt"), Seeds.of("personal", "input.txt"));
    }

    static Stream<Arguments> markdowns() {
        return Seeds.of("document", "input.md");
    }

    static Stream<Arguments> pages() {
        return Seeds.of("document", "input.html");
    }

    @MethodSource("texts")
    @FuzzTest
    void text(byte[] bytes) {
        read("txt", bytes);
    }

    @MethodSource("markdowns")
    @FuzzTest
    void markdown(byte[] bytes) {
        read("md", bytes);
    }

    @MethodSource("pages")
    @FuzzTest
    void page(byte[] bytes) {
        read("html", bytes);
    }

    private void read(String extension, byte[] bytes) {
        Submission submission =
                new Submission(
                        new ReportId("a-ju", 2020),
                        "reports/a-ju/2020." + extension,
                        extension,
                        "",
                        "",
                        "",
                        List.of());
        Outcome outcome = reading.read(submission, Optional.empty(), false, bytes);
        boolean fault =
                outcome instanceof Outcome.Refused refused
                        && refused.why().rule().equals("program-fault");
        assertTrue(!fault, () -> outcome.toString());
    }
}
