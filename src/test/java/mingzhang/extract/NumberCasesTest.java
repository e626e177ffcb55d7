package mingzhang.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.CaseFile;
import mingzhang.document.Paragraph;
import mingzhang.document.SourceText;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The case files of how numbers are written, and what is none. */
class NumberCasesTest {
    private final NarrativeExtractor extractor = new NarrativeExtractor();

    @TestFactory
    Stream<DynamicTest> numbers() {
        return CaseFile.testsIn(
                "extract/numbers",
                file -> Map.of("numbers.txt", forms(file), "others.txt", others(file)));
    }

    private String forms(CaseFile file) {
        return lines(file, "input.numbers")
                .map(text -> text + " → " + form(text))
                .collect(Collectors.joining("\n"));
    }

    private String others(CaseFile file) {
        return lines(file, "input.others")
                .map(text -> text + " → " + counted(text))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(CaseFile file, String name) {
        return file.fences().getOrDefault(name, "").lines();
    }

    private String form(String text) {
        Narrative narrative = extract("three-public.items", "公务接待费支出" + text + "，由于厉行节约。");
        Stream<String> figures =
                narrative.figures().stream()
                        .map(f -> f.kind().id() + " " + f.value().toPlainString() + f.valueUnit());
        Stream<String> unread = narrative.unread().stream().map(u -> u.reason().id());
        return Stream.concat(figures, unread).collect(Collectors.joining(", "));
    }

    private String counted(String text) {
        Narrative narrative = extract("other.performance", text + "。");
        return narrative.unread().stream()
                .map(u -> u.quote())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private Narrative extract(String key, String text) {
        Section section =
                new Section(
                        "narrative",
                        key,
                        "第二部分",
                        Optional.empty(),
                        List.of(new Paragraph(SourceText.of(text, 1, 1), 0)));
        Subject subject = new Subject(new ReportId("unit", 2020), "f.txt", List.of(), "");
        return extractor.extract(List.of(section), subject, 2020);
    }
}
