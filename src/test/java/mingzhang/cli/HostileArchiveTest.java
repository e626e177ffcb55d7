package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many ways to harm a build in one folder: what is good is published all the same. */
class HostileArchiveTest {
    private static final int GOOD = 5;

    @TempDir Path temp;
    private Path content;
    private int next;

    private Path unit(String id) throws IOException {
        return Files.createDirectories(content.resolve("reports").resolve(id));
    }

    private Path hostile(String name) throws IOException {
        return unit("h-" + next++).resolve(name);
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(hostile(name), text);
    }

    private void docx(String part, String text, long zeros) throws IOException {
        try (OutputStream out = Files.newOutputStream(hostile("2020.docx"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            byte[] zero = new byte[1 << 16];
            for (long left = zeros; left > 0; left -= zero.length) {
                zip.write(zero);
            }
        }
    }

    private void write() throws IOException, InterruptedException {
        String good = Given.report();
        for (int i = 0; i < GOOD; i++) {
            Files.writeString(unit("good-" + i).resolve("2020.txt"), good);
        }
        text("2020.txt", "");
        text("2020.txt", "\u0000\u0001\u0002".repeat(1000));
        text("2020.txt", "1".repeat(5_000_000));
        text("2020.txt", "（".repeat(400_000));
        text("2020.txt", "%PDF-1.7 " + good);
        text("2020.txt", "\n".repeat(1_200_000) + "x\n".repeat(1_100_000));
        text("2020.txt", good + "\n某甲 13812345679");
        text(
                "2020.txt",
                good + "\n本年支出合计" + "9".repeat(40_000) + "万元，" + "a".repeat(40_000) + "。\n");
        text("2020.txt", good + "\n项目\t决算数\n" + "甲".repeat(40_000) + "\t12.34\n");
        text("2020.md", ">".repeat(60_000) + "x");
        text("2020.md", "[".repeat(60_000));
        text("2020.html", "<div>".repeat(100_000));
        text("2020.html", "<table><tr><td colspan=99999999 rowspan=99999999>1</table>");
        text("2020.html", "<table>" + "<tr><td>1".repeat(250_000));
        text("2020.html", "<p>" + good + "<script>alert(1)</script>" + "&#x0;".repeat(1000));
        docx("word/document.xml", "<w:document>", 64 << 20);
        docx("../../evil.xml", "x", 0);
        docx(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                        + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document><body><p><r>"
                        + "<t>&b;&x;</t></r></p></body></document>",
                0);
        text("2020.docx", "PK\u0003\u0004 cut short");
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        Files.write(hostile("2020.txt"), noise);
        Files.createDirectories(hostile("2020.txt"));
        Path loop = hostile("2020.txt");
        Files.createSymbolicLink(loop, loop.getFileName());
        Files.createSymbolicLink(hostile("2020.txt"), Path.of("/dev/zero"));
        Files.createSymbolicLink(content.resolve("reports/h-link"), temp);
        Path pipe = hostile("2020.txt");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        text("2020.exe", "MZ");
        text("20\n20.txt", good);
        text("2".repeat(200) + ".txt", good);
        for (String id : new String[] {"CON", "con", "Good-0", "单位", "x".repeat(150), "a b"}) {
            Files.writeString(unit(id).resolve("2020.txt"), good);
        }
        yaml("a: &a [x,x]\nb: [*a,*a]\n");
        yaml("[".repeat(20_000));
        yaml("published: 2022-02-31\n");
        yaml("withdrawn: !!java.net.URL http://example.org\n");
    }

    private void yaml(String yaml) throws IOException {
        Path report = hostile("2020.txt");
        Files.writeString(report, Given.report());
        Files.writeString(report.resolveSibling("2020.yaml"), yaml);
    }

    @Test
    void theGoodOnesArePublishedAndNothingElseIsTouched() throws IOException, InterruptedException {
        content = temp.resolve("content");
        Files.createDirectories(content);
        Files.writeString(content.resolve("archive.yaml"), "title: x\n");
        Files.writeString(content.resolve("units.yaml"), "");
        write();
        Path site = temp.resolve("out/site");
        Ran ran = Ran.build(content, site);
        assertEquals(1, ran.code(), ran.err());
        assertFalse(ran.err().contains("program-fault"), ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
        for (int i = 0; i < GOOD; i++) {
            assertTrue(Files.exists(site.resolve("units/good-" + i + "/2020/source.txt")));
        }
        Map<String, String> sources = new LinkedHashMap<>(Given.hashes(site));
        sources.keySet().removeIf(file -> !file.contains("/2020/source."));
        sources.keySet().removeIf(file -> file.startsWith("units/good-"));
        assertTrue(sources.size() < 10, () -> "published: " + sources.keySet());
        assertFalse(Files.exists(temp.resolve("evil.xml")));
        assertEquals(1, Ran.build(content, site).code(), "and again, from what was kept");
    }
}
