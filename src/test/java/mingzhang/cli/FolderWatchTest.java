package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir Path temp;

    @Test
    void everyKindOfEditIsSeenAndTheSiteIsNotLookedAt() throws IOException, InterruptedException {
        Path site = Files.createDirectories(temp.resolve("site"));
        Path file = temp.resolve("reports/a/2020.txt");
        Files.createDirectories(file.getParent());
        try (FolderWatch watch = new FolderWatch(List.of(temp), List.of(site))) {
            FileSnapshot empty = watch.look();
            Files.writeString(site.resolve("index.html"), "x");
            assertFalse(watch.look().differsFrom(empty));
            Files.writeString(file, "a");
            FileSnapshot added = watch.await(empty);
            assertTrue(added.files().containsKey(file));
            Files.writeString(file, "ab");
            FileSnapshot edited = watch.await(added);
            assertTrue(edited.differsFrom(added));
            Files.delete(file);
            assertEquals(empty.files(), watch.await(edited).files());
        }
    }
}
