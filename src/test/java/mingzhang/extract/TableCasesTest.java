package mingzhang.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.CaseFile;
import mingzhang.document.Document;
import mingzhang.document.DocumentReaders;
import mingzhang.document.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tables of the form as text, Markdown and html, and the rows that they give. */
final class TableCasesTest {
    private static final TableExtractor EXTRACTOR = new TableExtractor();

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseFile.testsIn("extract/tables", TableCasesTest::tables);
    }

    private static Map<String, String> tables(CaseFile file) {
        String input =
                file.fences().keySet().stream()
                        .filter(name -> name.startsWith("input."))
                        .findFirst()
                        .orElseThrow();
        byte[] bytes = file.fence(input).getBytes(StandardCharsets.UTF_8);
        return TablesDump.of(extract(input.substring("input.".length()), bytes));
    }

    static Tables extract(String extension, byte[] bytes) {
        Document document = ((Reading.Read) DocumentReaders.read(extension, bytes)).document();
        return extract(document);
    }

    /** The tables of a document whose headings nobody has looked for. */
    static Tables extract(Document document) {
        Section all = new Section("narrative", "", "", Optional.empty(), document.blocks());
        return EXTRACTOR.extract(List.of(all));
    }
}
