package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside a report is published up to a size; the report is published all the same. */
class LargeFilesBesideTest {
    private static final long MEGABYTE = 1L << 20;

    @TempDir Path temp;

    /** A file that says it is so long and takes no room. */
    private static void sparse(Path file, long bytes) throws IOException {
        Files.createDirectories(file.getParent());
        try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(bytes);
        }
    }

    @Test
    void anAttachmentThatIsTooLargeIsLeftOut() throws IOException {
        Path content = Given.archive(temp.resolve("content"));
        Path site = temp.resolve("site");
        Path attachments = content.resolve("reports/a-ju/2020.attachments");
        sparse(attachments.resolve("large.zip"), 1024 * MEGABYTE);
        sparse(attachments.resolve("more.pdf"), 100 * MEGABYTE + 1);
        sparse(attachments.resolve("just.pdf"), 100 * MEGABYTE);
        Ran check = Ran.command("check", "--content", content.toString());
        assertEquals(2, check.out().split(": attachment-size: ", -1).length - 1, check.out());
        assertTrue(check.out().contains("100 MB"), check.out());
        assertEquals(0, Ran.build(content, site).code());
        Path published = site.resolve("units/a-ju/2020/attachments");
        assertTrue(Files.exists(published.resolve("just.pdf")));
        assertFalse(Files.exists(published.resolve("more.pdf")));
        assertFalse(Files.exists(published.resolve("large.zip")));
    }

    @Test
    void aReplacedFileThatNobodyLookedThroughIsNotPublished() throws IOException {
        Path content = Given.archive(temp.resolve("content"));
        Path site = temp.resolve("site");
        sparse(content.resolve("reports/a-ju/2020.replaced/1.txt"), 51 * MEGABYTE);
        Ran check = Ran.command("check", "--content", content.toString());
        assertTrue(check.out().contains("1.txt:1: too-large-replaced: "), check.out());
        assertEquals(0, Ran.build(content, site).code());
        assertFalse(Files.exists(site.resolve("units/a-ju/2020/replaced")));
    }
}
