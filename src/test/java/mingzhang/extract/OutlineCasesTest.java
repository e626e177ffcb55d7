package mingzhang.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.CaseFile;
import mingzhang.document.Document;
import mingzhang.document.DocumentReaders;
import mingzhang.document.Reading;
import mingzhang.report.Identity;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Outlines, glossaries and identities of short texts, compared with the case files. */
class OutlineCasesTest {
    private final Outliner outliner = new Outliner();

    @TestFactory
    Stream<DynamicTest> outlines() {
        return CaseFile.testsIn(
                "extract/outline", file -> Map.of("outline.txt", OutlineDump.of(outline(file))));
    }

    @TestFactory
    Stream<DynamicTest> glossaries() {
        return CaseFile.testsIn(
                "extract/glossary",
                file ->
                        Map.of(
                                "glossary.txt",
                                new Glossary()
                                        .terms(outline(file).part("glossary")).stream()
                                                .map(
                                                        term ->
                                                                term.term()
                                                                        + " | "
                                                                        + term.definition()
                                                                        + " | "
                                                                        + term.line())
                                                .collect(Collectors.joining("\n"))));
    }

    @TestFactory
    Stream<DynamicTest> identities() {
        return CaseFile.testsIn("extract/identity", file -> Map.of("identity.txt", identity(file)));
    }

    private String identity(CaseFile file) {
        String[] words = file.fence("input.subject").strip().split(" ", -1);
        int year = Integer.parseInt(words[0].substring(words[0].indexOf('/') + 1));
        Subject subject =
                new Subject(new ReportId("unit", year), "unit.txt", List.of(words[1]), words[2]);
        IdentityReader.Read read = new IdentityReader().read(outline(file), subject);
        Identity identity = read.identity();
        StringBuilder out = new StringBuilder();
        out.append("title ").append(identity.title()).append('\n');
        out.append("unit ").append(identity.unitName()).append('\n');
        out.append("year ").append(identity.year().orElse(0)).append('\n');
        out.append("region ").append(identity.region()).append('\n');
        read.warnings()
                .forEach(
                        w ->
                                out.append(w.rule())
                                        .append(' ')
                                        .append(w.place().line())
                                        .append(' ')
                                        .append(w.message().arguments())
                                        .append('\n'));
        return out.toString();
    }

    private Outline outline(CaseFile file) {
        return outliner.outline(read(file.fence("input.txt")));
    }

    static Document read(String text) {
        Reading reading = DocumentReaders.read("txt", text.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Reading.Read read) {
            return read.document();
        }
        throw new AssertionError(reading);
    }
}
