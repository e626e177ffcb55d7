package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of personal data in an archive: told masked, published nowhere, unless for a reason.
 */
class PersonalDataTest {
    private static final String NUMBER = "13812345679";

    @TempDir Path temp;
    private Path content;
    private Path site;

    @BeforeEach
    void archive() throws IOException {
        content = Given.archive(temp.resolve("content"));
        site = temp.resolve("site");
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve("reports/a-ju").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Ran check(String format) {
        return Ran.command("check", "--content", content.toString(), "--format", format);
    }

    private boolean isPublished() throws IOException {
        byte[] number = NUMBER.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.toList()) {
                String bytes =
                        Files.isRegularFile(file)
                                ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                                : "";
                if (file.toString().contains(NUMBER)
                        || bytes.contains(new String(number, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void rejectedEverywhere(int pieces) throws IOException {
        for (String format : List.of("text", "json", "sarif")) {
            Ran check = check(format);
            assertEquals(1, check.code());
            assertFalse((check.out() + check.err()).contains(NUMBER), check.out());
        }
        String out = check("text").out();
        assertEquals(pieces, out.split(": personal-data: ", -1).length - 1, out);
        assertEquals(1, Ran.build(content, site).code());
        assertFalse(isPublished());
    }

    @Test
    void aReportThatHoldsSomeIsRejected() throws IOException {
        write("2020.txt", Given.report() + "\n某甲 " + NUMBER + "\n某乙 １３９１２３４５６７９\n");
        rejectedEverywhere(2);
        assertFalse(Files.exists(site.resolve("units/a-ju/2020/source.txt")));
        String page = Files.readString(site.resolve("units/a-ju/2020/index.html"));
        assertTrue(page.contains("138******79"), page);
    }

    @Test
    void aReasonInTheYamlPublishesIt() throws IOException {
        write("2020.txt", Given.report() + "\n某甲 " + NUMBER + "\n");
        write("2020.yaml", "personalData: 公示期内\n");
        Ran check = check("text");
        assertTrue(check.out().contains("2020.txt:"), check.out());
        assertTrue(check.out().contains(": personal-data: "), check.out());
        assertEquals(0, Ran.build(content, site).code());
        assertTrue(isPublished());
    }

    @Test
    void namesOfAttachmentsCountToo() throws IOException {
        write("2020.attachments/某甲" + NUMBER + ".pdf", "x");
        write("2020.attachments/某乙_" + NUMBER + ".exe", "x");
        rejectedEverywhere(1);
    }

    @Test
    void answersAndReplacedReportsCountToo() throws IOException {
        write("2020.notes.yaml", "- rule: sum\n  line: 1\n  text: 请致电" + NUMBER + "\n");
        write("2020.replaced/1.txt", Given.report() + "\n某甲 " + NUMBER + "\n");
        rejectedEverywhere(1);
    }

    @Test
    void theReportBeforeStaysPublishedWithoutThem() throws IOException {
        write("2020.replaced/1.txt", Given.report());
        write("2020.txt", Given.report() + "\n某甲 " + NUMBER + "\n");
        rejectedEverywhere(1);
        assertTrue(Files.exists(site.resolve("units/a-ju/2020/source.txt")));
    }

    @Test
    void whatAPageHidesCounts() throws IOException {
        Files.delete(content.resolve("reports/a-ju/2020.txt"));
        String text = Given.report().lines().reduce("", (a, b) -> a + "<p>" + b + "</p>\n");
        String head = "<html><body><!-- 某甲 " + NUMBER + " --><a href='tel:13912345679'>电话</a>";
        String split = "<p>某乙 138<b>1234</b><span>5670</span></p>";
        write("2020.html", head + text + split + "</body></html>");
        rejectedEverywhere(3);
    }

    @Test
    void aReasonForWithdrawingIsShownMasked() throws IOException {
        write("2020.yaml", "withdrawn: 2022-03-01 含某甲" + NUMBER + "\n");
        assertEquals(0, Ran.build(content, site).code());
        assertFalse(isPublished());
    }
}
