package mingzhang.extract;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.Seeds;
import mingzhang.document.Paragraph;
import mingzhang.document.SourceText;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers and sentences of any kind are read or left unread; nothing is thrown. */
@Tag("fuzz")
class NumberFuzzTest {
    private final NarrativeExtractor extractor = new NarrativeExtractor();

    static Stream<Arguments> sentences() {
        return Seeds.of("extract", "input");
    }

    @MethodSource("sentences")
    @FuzzTest
    void sentence(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace('\n', '，');
        for (String key : List.of("three-public.items", "other.performance")) {
            Section section =
                    new Section(
                            "narrative",
                            key,
                            "第二部分",
                            Optional.empty(),
                            List.of(new Paragraph(SourceText.of(text, 1, 1), 0)));
            Subject subject = new Subject(new ReportId("unit", 2020), "f.txt", List.of(), "");
            extractor.extract(List.of(section), subject, 2020);
        }
    }
}
