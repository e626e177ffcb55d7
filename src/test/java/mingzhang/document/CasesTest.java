package mingzhang.document;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import mingzhang.CaseFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the case files of {@code cases/document}: a submission and the document it is. */
class CasesTest {
    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseFile.testsIn("document", CasesTest::read);
    }

    private static Map<String, String> read(CaseFile file) {
        String input =
                file.fences().keySet().stream()
                        .filter(name -> name.startsWith("input."))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(file.path() + ": no input"));
        String extension = input.substring(input.indexOf('.') + 1);
        byte[] bytes =
                extension.equals("docx")
                        ? DocxFile.body(file.fence(input)).bytes()
                        : file.fence(input).getBytes(StandardCharsets.UTF_8);
        return Map.of("document.txt", DocumentDump.of(DocumentReaders.read(extension, bytes)));
    }
}
