package mingzhang.document;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A docx is fuzzed as the main part within a sound package, and as bytes. */
@Tag("fuzz")
class DocxFuzzTest {
    static Stream<Arguments> parts() {
        return Stream.of(
                        "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>一、收入1.5万元</w:t></w:r></w:p>"
                                + "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan"
                                + " w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>"
                                + "</w:tr></w:tbl></w:body></w:document>",
                        "<document><body><p><pPr><numPr><ilvl val=\"1\"/></numPr></pPr></p></body></document>",
                        "<document/>")
                .map(part -> Arguments.of((Object) part.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("parts")
    @FuzzTest
    void part(byte[] bytes) throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(docx)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes);
        }
        DocumentReaders.read("docx", docx.toByteArray());
        DocumentReaders.read("docx", bytes);
        CarriedText.of("docx", docx.toByteArray());
    }
}
