package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingzhang.archive.Sha256;
import mingzhang.archive.StateFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
    private static final Path GOOD =
            Path.of("src/test/resources/cases/site/one-report-and-its-folders/content");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    @TempDir Path temp;
    private Path content;
    private Path site;

    @BeforeEach
    void copy() throws IOException {
        content = temp.resolve("content");
        site = temp.resolve("out/site");
        try (Stream<Path> files = Files.walk(GOOD)) {
            for (Path file : files.toList()) {
                Files.createDirectories(content.resolve(GOOD.relativize(file)).getParent());
                Files.copy(file, content.resolve(GOOD.relativize(file)));
            }
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, String> published() throws IOException {
        return hashes(site);
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    @Test
    void anyBuildOfTheSameContentGivesTheSameBytes() throws IOException {
        assertEquals(0, Ran.build(content, site, "--jobs", "1").code());
        Map<String, String> first = published();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try {
            Path other = temp.resolve("elsewhere/other");
            assertEquals(0, Ran.build(content, other, "--jobs", "7").code());
            assertEquals(first, hashes(other));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatDoesNotChangeKeepsItsTimesAndDamagedStateDoesNoHarm() throws IOException {
        Ran.build(content, site);
        Map<String, String> first = published();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
        try (Stream<Path> files = Files.walk(temp.resolve("out/.mingzhang"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length > 20) {
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(file, bytes);
                }
            }
        }
        assertEquals(0, Ran.build(content, site).code());
        assertEquals(first, published());
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertEquals(LONG_AGO, Files.getLastModifiedTime(file), file.toString());
            }
        }
        assertEquals(0, Ran.build(content, site, "--clean").code());
        assertEquals(first, published());
    }

    @Test
    void afterEditsASiteIsTheOneThatACleanBuildMakes() throws IOException {
        Ran.build(content, site);
        write("reports/a-ju/2018.txt", Files.readString(content.resolve("reports/a-ju/2019.txt")));
        Files.delete(content.resolve("reports/a-ju/2019.txt"));
        write("reports/a-ju/2020.yaml", "withdrawn: 2022-03-01 x\n");
        write("units.yaml", "- id: a-ju\n  name: 示例市丙局\n");
        assertEquals(0, Ran.build(content, site).code());
        Path clean = temp.resolve("clean/site");
        assertEquals(0, Ran.build(content, clean).code());
        assertEquals(hashes(clean), published());
    }

    /** A page that were not would be rendered in every build: its model holds something unknown. */
    @Test
    void everyPageButTheArchivesOwnIsRememberedByWhatItIsMadeOf() throws IOException {
        Ran.build(content, site);
        List<String> remembered;
        try (Stream<Path> files = Files.walk(temp.resolve("out/.mingzhang"))) {
            Path edition = files.filter(file -> file.endsWith("edition")).findFirst().orElseThrow();
            remembered = Files.readAllLines(edition);
        }
        for (String path : published().keySet()) {
            boolean page = path.endsWith(".html") && !path.startsWith("about/");
            assertTrue(
                    !page || remembered.stream().anyMatch(line -> line.endsWith("\t" + path)),
                    path);
        }
    }

    @Test
    void withStrictARejectionLeavesThePublishedSiteAsItWas() throws IOException {
        Ran.build(content, site);
        Map<String, String> first = published();
        write("reports/a-ju/2021.txt", "");
        Ran strict = Ran.build(content, site, "--strict");
        assertEquals(1, strict.code());
        assertEquals(first, published());
        assertEquals(1, Ran.build(content, site).code());
        assertTrue(Files.exists(site.resolve("units/a-ju/2021/index.html")));
    }

    @Test
    void aFailedBuildLeavesThePublishedSiteAsItWas() throws IOException {
        Ran.build(content, site);
        Map<String, String> first = published();
        write("templates/report.peb", "{{ page.nothing }}");
        Ran broken = Ran.build(content, site);
        assertEquals(2, broken.code(), broken.err());
        assertTrue(broken.err().contains("report.peb:1"), broken.err());
        assertEquals(first, published());
        write("archive.yaml", "title: [\n");
        assertEquals(2, Ran.build(content, site).code());
        assertEquals(first, published());
    }

    @Test
    @SuppressWarnings("try") // held for as long as the body runs
    void aSecondBuildOfTheSameSiteSaysSoAndStops() throws IOException {
        Path state = temp.resolve("state");
        try (StateFolder held = StateFolder.hold(state, site).orElseThrow()) {
            Ran second = Ran.build(content, site, "--state", state.toString());
            assertEquals(2, second.code(), "held " + state);
            assertFalse(Files.exists(site));
        }
        assertEquals(0, Ran.build(content, site, "--state", state.toString()).code());
    }

    @Test
    void aFolderThatIsNoSiteIsNotExchanged() throws IOException {
        Path mine = Files.createDirectories(temp.resolve("mine"));
        Files.writeString(mine.resolve("thesis.txt"), "precious", StandardCharsets.UTF_8);
        assertEquals(2, Ran.build(content, mine).code());
        assertEquals(2, Ran.build(content, temp).code());
        assertEquals(2, Ran.build(content, content).code());
        assertEquals(2, Ran.build(content, mine.resolve("thesis.txt")).code());
        assertTrue(Files.exists(mine.resolve("thesis.txt")));
        assertTrue(Files.exists(content.resolve("archive.yaml")));
    }

    @Test
    void nothingIsReadThroughALinkOutOfTheContent() throws IOException {
        Path secret = temp.resolve("secret.txt");
        Files.copy(content.resolve("reports/a-ju/2020.txt"), secret);
        Path unit = content.resolve("reports/a-ju");
        Files.createSymbolicLink(unit.resolve("2016.txt"), secret);
        Files.createSymbolicLink(unit.resolve("2015.txt"), Path.of("2015.txt"));
        Files.createSymbolicLink(content.resolve("reports/b-ju"), temp);
        Files.createSymbolicLink(unit.resolve("2020.attachments/s.txt"), secret);
        Files.createSymbolicLink(content.resolve("assets/s.txt"), secret);
        Files.createSymbolicLink(content.resolve("pages/s.md"), secret);
        Files.createDirectories(unit.resolve("2014.txt"));
        Ran check = Ran.command("check", "--content", content.toString());
        assertEquals(5, check.out().split("outside-content:", -1).length - 1, check.out());
        assertEquals(1, check.code());
        assertEquals(1, Ran.build(content, site).code());
        try (Stream<Path> files = Files.walk(site)) {
            assertTrue(files.noneMatch(f -> f.endsWith("s.txt") || f.endsWith("2016/source.txt")));
        }
    }
}
