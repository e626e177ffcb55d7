package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mingzhang.archive.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A sound copy of a site is proved; whatever is changed in it is told. */
class VerifyCommandTest {
    private static final String HOME = "index.html";
    private static final String FIGURES = "data/figures.csv";

    @TempDir static Path temp;
    private static Path sound;
    private Path site;

    @BeforeAll
    static void build() throws IOException {
        sound = temp.resolve("sound");
        Path content = Given.archive(temp.resolve("content"));
        assertEquals(0, Ran.build(content, sound).code());
    }

    @BeforeEach
    void copy() throws IOException {
        site = Files.createTempDirectory(temp, "copy").resolve("site");
        copyTo(site);
    }

    private static void copyTo(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(sound)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(sound.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** What somebody does to a site. */
    private interface Harm {
        void to(Path site) throws IOException;
    }

    private static DynamicTest told(String title, String expected, Harm harm) {
        return DynamicTest.dynamicTest(
                title,
                () -> {
                    Path site = Files.createTempDirectory(temp, "harmed").resolve("site");
                    copyTo(site);
                    harm.to(site);
                    Ran ran = Ran.command("verify", site.toString());
                    assertEquals(1, ran.code(), ran.out() + ran.err());
                    assertTrue(ran.out().contains(expected), ran.out());
                });
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), file + " has no " + from);
        Files.writeString(file, text.replace(from, to));
    }

    /** Changes a table so that only what it says is wrong, not its hash. */
    private static void editTable(Path site, String from, String to) throws IOException {
        Path table = site.resolve(FIGURES);
        String hash = Sha256.of(Files.readAllBytes(table));
        long bytes = Files.size(table);
        edit(table, from, to);
        Path about = site.resolve("data/datapackage.json");
        edit(about, hash, Sha256.of(Files.readAllBytes(table)));
        edit(about, "\"bytes\" : " + bytes, "\"bytes\" : " + Files.size(table));
    }

    private static String firstQuote(Path site) {
        try {
            String row = Files.readAllLines(site.resolve(FIGURES)).get(1);
            return row.substring(row.lastIndexOf(',') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void zip(Path file, String name, int method) throws IOException {
        byte[] bytes = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setMethod(method);
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        }
    }

    @TestFactory
    Stream<DynamicTest> harms() {
        String source = "units/a-ju/2020/source.txt";
        return Stream.of(
                told(
                        "a changed source",
                        source + ":1: source-hash: ",
                        s -> edit(s.resolve(source), "万元", "亿元")),
                told(
                        "a source that is gone",
                        ": no-source: ",
                        s -> Files.delete(s.resolve(source))),
                told(
                        "a changed table",
                        FIGURES + ":1: hash: ",
                        s -> edit(s.resolve(FIGURES), "万元", "亿元")),
                told(
                        "a quote that is not in its line",
                        ": quote: ",
                        s -> editTable(s, firstQuote(s), "支出0.01万元")),
                told(
                        "a number that is none",
                        ": cell: ",
                        s -> editTable(s, ",amount,", ",amount,x")),
                told(
                        "a report that is not there",
                        ": foreign-key: ",
                        s -> editTable(s, "a-ju/2020,a-ju", "b-ju/2020,a-ju")),
                told(
                        "a table that is gone",
                        "data/glossary.csv:1: missing-file: ",
                        s -> Files.delete(s.resolve("data/glossary.csv"))),
                told(
                        "a table that is not listed",
                        "data/x.csv:1: unlisted: ",
                        s -> Files.writeString(s.resolve("data/x.csv"), "a\r\n")),
                told(
                        "no description",
                        "data/datapackage.json:1: missing-file: ",
                        s -> Files.delete(s.resolve("data/datapackage.json"))),
                told(
                        "a description that is none",
                        "data/datapackage.json:1: json: ",
                        s -> Files.writeString(s.resolve("data/datapackage.json"), "{")),
                told(
                        "a page that is gone",
                        ": link: ",
                        s -> Files.delete(s.resolve("units/a-ju/2020/index.html"))),
                told(
                        "an anchor that is gone",
                        ": anchor: ",
                        s -> edit(s.resolve("units/a-ju/2020/index.html"), "id=\"L", "id=\"M")),
                told(
                        "a link out of the site",
                        HOME + ":1: outside: ",
                        s ->
                                edit(
                                        s.resolve(HOME),
                                        "</body>",
                                        "<a href='../../etc/passwd'>x</a></body>")),
                told(
                        "a link from the host's root, which another folder may hold",
                        HOME + ":1: outside: ",
                        s ->
                                edit(
                                        s.resolve(HOME),
                                        "</body>",
                                        "<a href='/units/index.html'>x</a></body>")),
                told(
                        "a link that runs",
                        HOME + ":1: link-runs: ",
                        s ->
                                edit(
                                        s.resolve(HOME),
                                        "</body>",
                                        "<a href='javascript:x()'>x</a></body>")),
                told(
                        "a link in the folder",
                        "x.html:1: not-a-file: ",
                        s -> Files.createSymbolicLink(s.resolve("x.html"), Path.of("/etc/passwd"))),
                told(
                        "no index",
                        "data/index.zip:1: missing-file: ",
                        s -> Files.delete(s.resolve("data/index.zip"))),
                told(
                        "an index that is no zip",
                        ": index-zip: ",
                        s -> Files.writeString(s.resolve("data/index.zip"), "x")),
                told(
                        "an index that grows",
                        ": index-zip: ",
                        s -> zip(s.resolve("data/index.zip"), "_0.cfs", ZipEntry.DEFLATED)),
                told(
                        "an index that leaves its folder",
                        ": index-zip: ",
                        s -> zip(s.resolve("data/index.zip"), "../x", ZipEntry.DEFLATED)),
                told("a damaged index", "data/index.zip:1: index", VerifyCommandTest::damageIndex));
    }

    /** One byte of the middle, with the zip's own sum set right by packing anew. */
    private static void damageIndex(Path site) throws IOException {
        Path zip = site.resolve("data/index.zip");
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 200; i < bytes.length / 2; i += 97) {
            bytes[i] ^= 0x55;
        }
        Files.write(zip, bytes);
    }

    @Test
    void aSoundSiteHolds() {
        Ran ran = Ran.command("verify", site.toString());
        assertEquals(0, ran.code(), ran.out() + ran.err());
        assertEquals("", ran.out());
    }

    @Test
    void whatIsNoSiteEndsWithTwo() throws IOException {
        assertEquals(2, Ran.command("verify", temp.resolve("none").toString()).code());
        assertEquals(
                2,
                Ran.command("verify", Files.createDirectories(temp.resolve("empty")).toString())
                        .code());
        assertEquals(2, Ran.command("verify").code());
    }

    @Test
    void aHostileTableEndsSoon() throws IOException {
        byte[] header = "report,".repeat(10).getBytes(StandardCharsets.UTF_8);
        byte[] hostile = new byte[20 << 20];
        System.arraycopy(header, 0, hostile, 0, header.length);
        java.util.Arrays.fill(hostile, header.length, hostile.length, (byte) '"');
        Files.write(site.resolve(FIGURES), hostile);
        Ran ran = Ran.command("verify", site.toString());
        assertEquals(1, ran.code());
        assertFalse(ran.err().contains("Exception"), ran.err());
    }

    @Test
    void aUnitMayFollowOneThatTheArchiveDoesNotHave() throws IOException {
        Path content = Given.archive(Files.createTempDirectory(temp, "content"));
        edit(
                content.resolve("units.yaml"),
                "  name: 示例市甲局\n",
                "  name: 示例市甲局\n  successorOf: [{unit: jiu-ju, year: 2019}]\n");
        Path built = temp.resolve("follows");
        assertEquals(0, Ran.build(content, built).code());
        Ran ran = Ran.command("verify", built.toString());
        assertEquals(0, ran.code(), ran.out());
        assertTrue(Files.readString(built.resolve("units/a-ju/index.html")).contains("jiu-ju"));
    }
}
