package mingzhang.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mingzhang.ProcessorTime;
import org.junit.jupiter.api.Test;

/** Files that nobody should submit, and encodings that people do submit. */
class HostileInputTest {
    private static final String TEXT = "第二部分 2023年度部门决算情况说明\r\n2023年度收、支总计１２.50万元。\r\n";

    @Test
    void everyEncodingGivesTheSameText() {
        Charset gb18030 = Charset.forName("GB18030");
        List<byte[]> files =
                List.of(
                        TEXT.getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8),
                        TEXT.getBytes(gb18030),
                        ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE),
                        ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE),
                        TEXT.getBytes(StandardCharsets.UTF_16LE),
                        TEXT.getBytes(StandardCharsets.UTF_16BE),
                        TEXT.replace("\r\n", "\r").getBytes(StandardCharsets.UTF_8),
                        TEXT.replace("\r\n", "\n").getBytes(gb18030));
        for (byte[] file : files) {
            assertEquals(
                    "1 P 第二部分 2023年度部门决算情况说明\n2 P 2023年度收、支总计１２.50万元。\n",
                    DocumentDump.of(DocumentReaders.read("txt", file)));
        }
    }

    @Test
    void emptyFilesAreRefused() {
        for (String text : List.of("", " \r\n\t\n", "\uFEFF\u3000\n", "[bookmark: _Toc1]\n")) {
            for (String extension : List.of("txt", "md", "html")) {
                refused("empty-file", extension, text.getBytes(StandardCharsets.UTF_8));
            }
        }
        refused("empty-file", "docx", DocxFile.body("<w:p/>").bytes());
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] zeros = new byte[1000];
        zeros[3] = 7;
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        List<byte[]> files =
                List.of(
                        zeros,
                        picture,
                        noise,
                        "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII),
                        DocxFile.body("<w:p/>").bytes(),
                        "\u007fELF\u0002\u0001".getBytes(StandardCharsets.US_ASCII));
        for (byte[] file : files) {
            refused("binary-file", "txt", file);
            refused("binary-file", "md", file);
            refused("binary-file", "html", file);
            refused("damaged-docx", "docx", Arrays.copyOf(file, file.length - 1));
        }
    }

    @Test
    void unknownFormatsAndLargeFilesAreRefused() {
        refused("unknown-format", "pdf", new byte[] {'a'});
        byte[] large = new byte[Limits.FILE_BYTES + 1];
        Arrays.fill(large, (byte) 'a');
        refused("too-large", "txt", large);
    }

    @Test
    void aFileOfTheLargestSizeIsReadInTime() {
        byte[] line =
                "2023年本年收入合计110.00万元，其中：一般公共预算财政拨款收入110.00万元。\n".getBytes(StandardCharsets.UTF_8);
        byte[] file = new byte[Limits.FILE_BYTES];
        for (int i = 0; i < file.length; i++) {
            file[i] = i < file.length - line.length ? line[i % line.length] : (byte) '\n';
        }
        quickly("txt", file);
    }

    @Test
    void aMegabyteOnOneLineIsRead() {
        byte[] line = "收入支出，".repeat(70_000).getBytes(StandardCharsets.UTF_8);
        assertTrue(line.length > 1_000_000);
        for (String extension : List.of("txt", "md", "html")) {
            assertInstanceOf(Reading.Read.class, quickly(extension, line), extension);
        }
        byte[] brackets = "[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(Reading.Read.class, quickly("txt", brackets));
        quickly("md", brackets);
        quickly("html", brackets);
        byte[] longest = "a".repeat(Limits.LINE_CHARACTERS).getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(Reading.Read.class, quickly("txt", longest));
        refused("line-too-long", "txt", Arrays.copyOf(longest, longest.length + 1), 'a');
    }

    @Test
    void tenThousandCellsAreReadAndTooManyRefused() {
        String cells = "\t甲\n".repeat(5).concat("\n");
        assertInstanceOf(Reading.Read.class, quickly("txt", bytes(cells.repeat(2_000))));
        assertInstanceOf(Reading.Read.class, quickly("txt", bytes("\t甲\n".repeat(10_000))));
        refused("too-many-cells", "txt", bytes("\t甲\n".repeat(Limits.CELLS + 2)));
        String row = "<tr>" + "<td>1</td>".repeat(100) + "</tr>";
        assertInstanceOf(Reading.Read.class, quickly("html", bytes("<table>" + row.repeat(100))));
        quickly("html", bytes("<table>" + "<tr><td rowspan=9999 colspan=1000>1".repeat(20_000)));
        quickly("txt", bytes("\t甲\n".repeat(50_000) + "\n" + "\t乙\n\n".repeat(50_000)));
        quickly("txt", bytes("甲\t乙\t1\n".repeat(60_000)));
    }

    @Test
    void deepNestingIsReadOrRefusedInTime() {
        refused("too-deep", "html", bytes("<div>".repeat(100_000) + "决算"));
        refused("too-deep", "html", bytes("<table><tr><td>".repeat(30_000) + "决算"));
        assertInstanceOf(Reading.Read.class, quickly("html", bytes("<div>".repeat(300) + "决算")));
        quickly("html", bytes("<ol><li>".repeat(50_000) + "决算"));
        quickly("html", bytes("<b><i>".repeat(100_000) + "决算"));
        quickly("html", bytes("<ol>" + "<li>决算".repeat(100_000)));
        quickly("md", bytes(">".repeat(100_000) + "决算"));
        quickly("md", bytes("- ".repeat(50_000) + "决算"));
        quickly("md", bytes("*a **b ".repeat(50_000)));
        String deep = "<w:sdt><w:sdtContent>".repeat(50_000);
        refused("too-deep", "docx", DocxFile.body(deep + DocxFile.p("决算")).bytes());
    }

    @Test
    void anAmpersandIsNoReasonToLookThroughThePage() {
        for (String extension : List.of("html", "md")) {
            quickly(extension, bytes("决算" + "&".repeat(240_000) + "算".repeat(1_500_000)));
        }
    }

    @Test
    void bombsAreRefused() throws IOException {
        refused("docx-too-large", "docx", zip("word/media/a.bin", 300, 1024 * 1024));
        refused("docx-too-large", "docx", zip("word/document.xml", 60, 1024 * 1024));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= Limits.PARTS; i++) {
                zip.putNextEntry(new ZipEntry("../../a" + i));
                zip.closeEntry();
            }
        }
        refused("docx-too-many-parts", "docx", out.toByteArray());
    }

    @Test
    void entitiesOfXmlDoNothing() {
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY a SYSTEM"
                        + " \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]>"
                        + "<w:document xmlns:w=\"x\"><w:body>"
                        + DocxFile.p("决算&b;&amp;")
                        + "</w:body></w:document>";
        byte[] file = DocxFile.body("").with("word/document.xml", xml).bytes();
        String dump = DocumentDump.of(DocumentReaders.read("docx", file));
        assertEquals("1 P 决算&b;&\n", dump);
    }

    @Test
    void damagedDocxIsRefused() {
        byte[] whole = DocxFile.body(DocxFile.p("决算".repeat(500))).bytes();
        refused("damaged-docx", "docx", Arrays.copyOf(whole, whole.length / 2));
        byte[] flipped = whole.clone();
        flipped[whole.length / 3] ^= 0x55;
        refused("damaged-docx", "docx", flipped);
        refused("damaged-docx", "docx", bytes("不是压缩包"));
    }

    @Test
    void nothingIsThrownOnAnyBytes() {
        long seed = Long.getLong("tests.seed", System.nanoTime());
        Random random = new Random(seed);
        List<String> scraps =
                List.of(
                        "\t",
                        "\n",
                        "\n\n",
                        " ",
                        "表",
                        "一、",
                        "（2）",
                        "[bookmark: _Toc",
                        "]",
                        "1.",
                        "，",
                        "。",
                        "万元",
                        "12",
                        "一级指标",
                        "三级指标",
                        "合计",
                        "\t\t",
                        "<td>",
                        "<table>",
                        "<tr>",
                        "</p>",
                        "| a |",
                        "|---|",
                        "\r",
                        "> ",
                        "- ",
                        "&nbsp;",
                        "\\",
                        "```",
                        "<!--",
                        "\uD800",
                        "\u0000",
                        "\f",
                        "图1",
                        "</table>",
                        "<td colspan=3 rowspan=2>",
                        "---\n");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int k = 0; k < length; k++) {
                text.append(scraps.get(random.nextInt(scraps.size())));
            }
            for (String extension : List.of("txt", "md", "html")) {
                byte[] file = bytes(text.toString());
                try {
                    Reading reading = DocumentReaders.read(extension, file);
                    covered(reading);
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError(extension + ", -Dtests.seed=" + seed + ": " + text, e);
                }
            }
        }
    }

    private static void covered(Reading reading) {
        if (reading instanceof Reading.Read read) {
            for (Block block : read.document().blocks()) {
                String dump = DocumentDump.of(new Document("", List.of(block)));
                assertTrue(!dump.contains("(overlap)") && !dump.contains("| ! |"), dump);
                assertTrue(block.line() > 0, dump);
                ArchiveTest.texts(block)
                        .forEach(t -> assertTrue(t.text().chars().allMatch(c -> c >= 10), dump));
            }
        }
    }

    private static byte[] zip(String name, int blocks, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < blocks; i++) {
                zip.write(new byte[size]);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    /** Seconds of work, not of waiting: other work on the machine does not count. */
    private static Reading quickly(String extension, byte[] file) {
        return ProcessorTime.atMost(5, extension, () -> DocumentReaders.read(extension, file));
    }

    private static void refused(String reason, String extension, byte[] file) {
        Reading.Refused refused =
                assertInstanceOf(
                        Reading.Refused.class, quickly(extension, file), extension + " " + reason);
        assertEquals(reason, refused.reason());
    }

    private static void refused(String reason, String extension, byte[] file, char last) {
        file[file.length - 1] = (byte) last;
        refused(reason, extension, file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
