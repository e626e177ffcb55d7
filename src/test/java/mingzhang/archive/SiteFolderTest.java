package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFolderTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    @TempDir Path temp;

    private Path site() {
        return temp.resolve("site");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private SiteFolder begin() throws IOException {
        return SiteFolder.begin(site(), temp.resolve("work"));
    }

    private SiteFolder.Changes edition(String... pathsAndTexts) throws IOException {
        try (SiteFolder next = begin()) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                next.put(pathsAndTexts[i], bytes(pathsAndTexts[i + 1]));
            }
            return next.publish();
        }
    }

    @Test
    void anUnchangedFileStaysTheSameFile() throws IOException {
        edition("index.html", "one", "a/b.html", "same", "gone.html", "x");
        Path same = site().resolve("a/b.html");
        Files.setLastModifiedTime(same, LONG_AGO);
        Object key = Files.getAttribute(same, "unix:ino");
        SiteFolder.Changes changes = edition("index.html", "two", "a/b.html", "same", "new", "y");
        assertEquals(new SiteFolder.Changes(3, 2, 1), changes);
        assertEquals(LONG_AGO, Files.getLastModifiedTime(same));
        assertEquals(key, Files.getAttribute(same, "unix:ino"));
        assertEquals("two", Files.readString(site().resolve("index.html")));
        assertFalse(Files.exists(site().resolve("gone.html")));
    }

    /** Every second edition is made out of the one before the last. */
    @Test
    void nothingOfAnOlderEditionComesBack() throws IOException {
        edition("index.html", "1", "a/same", "s", "x", "file", "y/z/deep", "d", "A/B/c", "c");
        Object same = Files.getAttribute(site().resolve("a/same"), "unix:ino");
        assertEquals(
                new SiteFolder.Changes(3, 2, 3),
                edition("index.html", "2", "a/same", "s", "y/z/other", "o"));
        assertEquals(
                new SiteFolder.Changes(4, 3, 1),
                edition("index.html", "3", "a/same", "s", "x/now/a/folder", "f", "y/z/deep", "D"));
        assertEquals("[a/same, index.html, x/now/a/folder, y/z/deep]", files().toString());
        assertEquals("D", Files.readString(site().resolve("y/z/deep")));
        edition("index.html", "4", "a/same", "s", "x", "file", "y/z", "now a file");
        edition("index.html", "3", "a/same", "s", "x/now/a/folder", "f", "y", "file");
        assertEquals("[a/same, index.html, x/now/a/folder, y]", files().toString());
        assertEquals("3", Files.readString(site().resolve("index.html")));
        assertEquals(same, Files.getAttribute(site().resolve("a/same"), "unix:ino"));
        try (Stream<Path> all = Files.walk(site())) {
            assertEquals(4, all.filter(Files::isDirectory).count() - 1);
        }
    }

    /** Of folders that nobody touched since, what was remembered of them is enough. */
    @Test
    void whatIsRememberedOfAnOlderEditionIsRemovedFromTheNext() throws IOException {
        edition("index.html", "1", "a/b/old", "o", "c/d/e", "x", "same/s", "s");
        later();
        edition("index.html", "1", "a/b/new", "n", "same/s", "s");
        later();
        edition("index.html", "1", "f", "f", "same/s", "s");
        assertEquals("[f, index.html, same/s]", files().toString());
        later();
        edition("index.html", "1", "c/d", "now a file", "same/s", "s");
        assertEquals("[c/d, index.html, same/s]", files().toString());
        try (Stream<Path> all = Files.walk(site())) {
            assertEquals(3, all.filter(Files::isDirectory).count());
        }
    }

    /** Wherever somebody puts a file, and whatever time it is given, it is not published. */
    @ParameterizedTest
    @ValueSource(strings = {"same/stranger", "stranger", "new/folder/stranger", "gone/stranger"})
    void whatSomebodyPutIntoAnEditionIsNotPublishedAgain(String stranger) throws IOException {
        for (Path folder : List.of(site(), temp.resolve("work/before"))) {
            edition("index.html", "1", "same/s", "s", "gone/g", "g");
            later();
            edition("index.html", "1", "same/s", "s");
            later();
            Path put = folder.resolve(stranger);
            Files.createDirectories(put.getParent());
            Files.writeString(put, "?");
            Files.setLastModifiedTime(put.getParent(), LONG_AGO);
            for (int i = 0; i < 3; i++) {
                later();
                edition("index.html", "1", "same/s", "s");
                assertEquals("[index.html, same/s]", files().toString());
            }
        }
    }

    /** Waits until the clock of the file system has moved. */
    private void later() throws IOException {
        Path file = temp.resolve("clock");
        Optional<Long> now = FolderClock.now(file);
        while (now.isPresent() && FolderClock.now(file).equals(now)) {
            Thread.onSpinWait();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(site())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> site().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** The published edition and the one that is prepared share files: none is written into. */
    @Test
    void whatIsPublishedIsNotWrittenToWhileTheNextIsPrepared() throws IOException {
        edition("index.html", "1", "a", "first");
        edition("index.html", "1", "a", "second");
        edition("index.html", "1", "a", "second", "b", "new");
        try (SiteFolder next = begin()) {
            next.put("a", bytes("third"));
            next.put("index.html", bytes("2"));
            try (OutputStream out = next.open("b")) {
                out.write(bytes("longer"));
            }
            assertEquals("second", Files.readString(site().resolve("a")));
            assertEquals("1", Files.readString(site().resolve("index.html")));
            assertEquals("new", Files.readString(site().resolve("b")));
        }
        assertEquals("[a, b, index.html]", files().toString());
    }

    @Test
    void aFileWrittenPieceByPieceStaysTheSameFileToo() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (SiteFolder next = begin()) {
                try (OutputStream out = next.open("data/x.csv")) {
                    out.write(bytes("a,b\n"));
                    out.write(bytes("1,2\n"));
                }
                assertEquals(new SiteFolder.Changes(1, 1 - i, 0), next.publish());
            }
            Files.setLastModifiedTime(site().resolve("data/x.csv"), LONG_AGO);
        }
    }

    private boolean keeps(String path, String key) throws IOException {
        try (SiteFolder next = begin()) {
            return next.keep(List.of(path), key);
        }
    }

    private void keyed(String path, String key, String text) throws IOException {
        try (SiteFolder next = begin()) {
            next.put(path, key, bytes(text));
            next.publish();
        }
    }

    @Test
    void aFileMadeFromTheSameThingsIsKept() throws IOException {
        keyed("a/b.html", "key", "one");
        Object file = Files.getAttribute(site().resolve("a/b.html"), "unix:ino");
        try (SiteFolder next = begin()) {
            assertTrue(next.keep(List.of("a/b.html"), "key"));
            assertEquals(new SiteFolder.Changes(1, 0, 0), next.publish());
        }
        assertEquals(file, Files.getAttribute(site().resolve("a/b.html"), "unix:ino"));
        assertTrue(keeps("a/b.html", "key"));
        assertFalse(keeps("a/b.html", "other key"));
        assertFalse(keeps("a/c.html", "key"));
    }

    @Test
    void aFileThatSomebodyTouchedIsNotKept() throws IOException {
        keyed("a.html", "key", "one");
        Path file = site().resolve("a.html");
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, FileTime.from(before.toInstant().plusNanos(1000)));
        assertFalse(keeps("a.html", "key"));
        Files.writeString(file, "longer");
        Files.setLastModifiedTime(file, before);
        assertFalse(keeps("a.html", "key"));
        Files.delete(file);
        assertFalse(keeps("a.html", "key"));
        Files.createDirectory(file);
        assertFalse(keeps("a.html", "key"));
        Files.delete(file);
        Files.createSymbolicLink(file, Files.writeString(temp.resolve("one"), "one"));
        assertFalse(keeps("a.html", "key"));
    }

    @Test
    void filesAreKeptTogetherOrNotAtAll() throws IOException {
        try (SiteFolder next = begin()) {
            next.put("a", "key", bytes("a"));
            next.put("b", "key", bytes("b"));
            next.put("c", bytes("c"));
            next.publish();
        }
        try (SiteFolder next = begin()) {
            assertFalse(next.keep(List.of("a", "b", "c"), "key"));
            next.put("a", "key", bytes("A"));
            assertTrue(next.keep(List.of("b"), "key"));
            next.publish();
        }
        assertEquals("A", Files.readString(site().resolve("a")));
    }

    @Test
    void whatIsRememberedAndDamagedSaysNothing() throws IOException {
        keyed("a.html", "key", "one");
        Path remembered = temp.resolve("work/edition");
        byte[] whole = Files.readAllBytes(remembered);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(remembered, damaged);
            assertFalse(keeps("a.html", "key"), "byte " + i);
        }
        Files.write(remembered, whole);
        assertTrue(keeps("a.html", "key"));
    }

    @Test
    void aSourceThatChangedSinceItWasReadIsNotRememberedAsWhatWasRead() throws IOException {
        Path source = Files.writeString(temp.resolve("2020.txt"), "two");
        ContentFile file = new ContentFile("reports/a/2020.txt", source);
        String one = Sha256.of(bytes("one"));
        try (SiteFolder next = begin()) {
            next.copy("source.txt", file, one);
            next.publish();
        }
        Files.writeString(source, "one");
        try (SiteFolder next = begin()) {
            next.copy("source.txt", file, one);
            next.publish();
        }
        assertEquals("one", Files.readString(site().resolve("source.txt")));
    }

    @Test
    void anEditionThatIsNotPublishedChangesNothing() throws IOException {
        edition("index.html", "one");
        try (SiteFolder next = begin()) {
            next.put("index.html", bytes("two"));
        }
        assertEquals("one", Files.readString(site().resolve("index.html")));
        assertEquals("site,work", names(temp));
        assertEquals("edition", names(temp.resolve("work")));
    }

    @Test
    void whatAKilledBuildLeftIsPutRight() throws IOException {
        edition("index.html", "one");
        Path before = temp.resolve("work/before");
        Files.createDirectories(temp.resolve("work/draft/a"));
        Files.writeString(temp.resolve("work/draft/a/half"), "…");
        Files.move(site(), before);
        try (SiteFolder next = begin()) {
            assertEquals("one", Files.readString(site().resolve("index.html")));
            next.put("index.html", bytes("one"));
            assertEquals(0, next.publish().changed());
        }
        assertEquals("[index.html]", files().toString());
        assertFalse(Files.exists(temp.resolve("work/draft")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../out",
                "a/../../out",
                "/etc/x",
                "a//b",
                "",
                "a/",
                ".",
                "a/.",
                "a\\b",
                "c:x",
                "con",
                "a/nul.txt",
                "a\u0000b",
                "a/b. ",
                "q?",
                "a/b\n"
            })
    void aPathThatLeavesTheSiteOrThatSystemsRefuseIsAnError(String path) throws IOException {
        try (SiteFolder next = begin()) {
            assertThrows(IllegalArgumentException.class, () -> next.put(path, new byte[1]));
        }
    }

    @Test
    void twoFilesAtOneAddressAreAnError() throws IOException {
        try (SiteFolder next = begin()) {
            next.put("a/Index.html", bytes("x"));
            assertThrows(
                    IllegalArgumentException.class, () -> next.put("a/index.html", new byte[1]));
        }
    }

    @Test
    void aLinkInTheSiteIsReplacedAndNotFollowed() throws IOException {
        edition("index.html", "one", "a/b.html", "x");
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(other.resolve("b.html"), "precious");
        Files.delete(site().resolve("index.html"));
        Files.createSymbolicLink(site().resolve("index.html"), other.resolve("b.html"));
        edition("index.html", "two", "a/b.html", "x");
        assertEquals("precious", Files.readString(other.resolve("b.html")));
        assertTrue(Files.isRegularFile(site().resolve("index.html")));
        assertFalse(Files.isSymbolicLink(site().resolve("index.html")));
    }

    @Test
    void whereTheFolderCannotBeRenamedFilesAreExchangedInIt() throws IOException {
        edition("index.html", "one", "a/b.html", "same", "old/c.html", "x", "file", "y");
        Path same = site().resolve("a/b.html");
        Files.setLastModifiedTime(same, LONG_AGO);
        Path next = Files.createDirectory(temp.resolve("next"));
        Files.createDirectories(next.resolve("a"));
        Files.createDirectories(next.resolve("file"));
        Files.writeString(next.resolve("index.html"), "two");
        Files.writeString(next.resolve("a/b.html"), "same");
        Files.writeString(next.resolve("file/d.html"), "new");
        new SiteExchange(site(), next, temp.resolve("no/such/before")).exchange();
        assertEquals("a,file,index.html", names(site()));
        assertEquals("two", Files.readString(site().resolve("index.html")));
        assertEquals("new", Files.readString(site().resolve("file/d.html")));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(same));
    }

    private static String names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return String.join(",", files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }
}
