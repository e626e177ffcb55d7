package mingzhang.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a docx for tests out of the XML of its parts. */
final class DocxFile {
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A docx whose body holds {@code xml}. */
    static DocxFile body(String xml) {
        DocxFile file = new DocxFile();
        file.parts.put("word/document.xml", part("w:document", "<w:body>" + xml + "</w:body>"));
        return file;
    }

    DocxFile numbering(String xml) {
        parts.put("word/numbering.xml", part("w:numbering", xml));
        return this;
    }

    DocxFile styles(String xml) {
        parts.put("word/styles.xml", part("w:styles", xml));
        return this;
    }

    DocxFile with(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String part(String root, String xml) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><"
                + root
                + NAMESPACES
                + ">"
                + xml
                + "</"
                + root
                + ">";
    }

    /** A paragraph of one run, its properties before it. */
    static String p(String properties, String text) {
        return "<w:p>"
                + properties
                + "<w:r><w:t xml:space=\"preserve\">"
                + text
                + "</w:t></w:r></w:p>";
    }

    static String p(String text) {
        return p("", text);
    }

    /** A cell with its properties. */
    static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }
}
