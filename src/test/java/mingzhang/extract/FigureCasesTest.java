package mingzhang.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.CaseFile;
import mingzhang.document.Block;
import mingzhang.document.Heading;
import mingzhang.document.Paragraph;
import mingzhang.document.SourceText;
import mingzhang.report.Absence;
import mingzhang.report.Figure;
import mingzhang.report.ReportId;
import mingzhang.report.Unread;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The case files of the narrative's sentences. */
class FigureCasesTest {
    private static final int YEAR = 2020;

    private final NarrativeExtractor extractor = new NarrativeExtractor();

    @TestFactory
    Stream<DynamicTest> figures() {
        return CaseFile.testsIn(
                "extract/figures",
                file -> Map.of("figures.txt", read(file.fence("input.phrases"))));
    }

    /** The place of a 类 in the heading once was looked up in each paragraph below it. */
    @Test
    void aHeadingWithAMarkIsNoCategoryOfTheProjectsBelowIt() {
        SourceText title = SourceText.of("（四）预算绩效管理情况样例名目（类）", 1, 1);
        Section section =
                new Section(
                        "narrative",
                        "other.performance",
                        "第二部分",
                        Optional.of(new Heading(title, 3, "第二部分")),
                        List.of(new Paragraph(SourceText.of("没有。", 2, 1), 0)));
        Subject subject = new Subject(new ReportId("unit", YEAR), "f.txt", List.of(), "");
        assertEquals(List.of(), extractor.extract(List.of(section), subject, YEAR).warnings());
    }

    /** A paragraph of expected readings for each line of the input. */
    private String read(String phrases) {
        return phrases.lines().map(this::phrase).collect(Collectors.joining("\n\n"));
    }

    private String phrase(String phrase) {
        int colon = phrase.indexOf(": ");
        Narrative narrative = extract(phrase.substring(0, colon), phrase.substring(colon + 2));
        List<Entry> entries = new ArrayList<>();
        narrative.figures().forEach(f -> entries.add(figure(f)));
        narrative.absences().forEach(a -> entries.add(absence(a)));
        narrative.unread().forEach(u -> entries.add(unread(u)));
        entries.sort(Comparator.comparingInt(Entry::line).thenComparingInt(Entry::start));
        return phrase
                + "\n"
                + entries.stream().map(e -> "  " + e.text()).collect(Collectors.joining("\n"));
    }

    Narrative extract(String key, String text) {
        List<Block> blocks = new ArrayList<>();
        int line = 1;
        for (String paragraph : text.split("¶", -1)) {
            blocks.add(new Paragraph(SourceText.of(paragraph, line++, 1), 0));
        }
        Section section = new Section("narrative", key, "第二部分", Optional.empty(), blocks);
        Subject subject = new Subject(new ReportId("unit", YEAR), "f.txt", List.of(), "");
        return extractor.extract(List.of(section), subject, YEAR);
    }

    private record Entry(int line, int start, String text) {}

    private static Entry figure(Figure f) {
        String base = f.baseYear().isPresent() ? " @" + f.baseYear().getAsInt() : "";
        String item = f.item().isEmpty() ? "" : "|" + f.item();
        String code = f.code().isEmpty() ? "" : " [" + f.code() + "]";
        String value = f.value().toPlainString() + f.valueUnit();
        String text =
                f.measure()
                        + item
                        + code
                        + " "
                        + f.kind().id()
                        + " "
                        + value
                        + base
                        + " ‹"
                        + f.quote()
                        + "›";
        return new Entry(f.line(), f.start(), text);
    }

    private static Entry absence(Absence a) {
        String item = a.item().isEmpty() ? "" : "|" + a.item();
        String text =
                "absent " + a.measure() + item + " " + a.wording().id() + " ‹" + a.quote() + "›";
        return new Entry(a.line(), Integer.MAX_VALUE, text);
    }

    private static Entry unread(Unread u) {
        return new Entry(u.line(), u.start(), u.reason().id() + " ‹" + u.quote() + "›");
    }
}
