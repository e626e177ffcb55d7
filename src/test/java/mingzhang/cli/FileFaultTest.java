package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import mingzhang.archive.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFaultTest {
    @TempDir Path temp;

    @Test
    void whatTheSystemSaysIsSaidInWords() {
        List<IOException> faults =
                List.of(
                        new AccessDeniedException("a"),
                        new NoSuchFileException("a"),
                        new FileSystemException("a", null, "No space left on device"),
                        new FileSystemException("a", null, "Read-only file system"),
                        new FileSystemException("a", null, "Not a directory"),
                        new IOException("No space left on device"));
        for (String language : Words.LANGUAGES) {
            for (IOException fault : faults) {
                String said = FileFault.of(fault, Words.of(language));
                assertFalse(said.contains("Exception") || said.contains("device"), said);
            }
        }
        assertEquals("odd", FileFault.of(new IOException("odd"), Words.of("en")));
    }

    @Test
    void aFileInPlaceOfAFolderEndsWithTwoAndASentence() throws IOException {
        Path state = Files.writeString(temp.resolve("state"), "x");
        Path content = Given.archive(temp.resolve("content"));
        Ran ran = Ran.build(content, temp.resolve("site"), "--state", state.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("a file stands where"), ran.err());
    }
}
