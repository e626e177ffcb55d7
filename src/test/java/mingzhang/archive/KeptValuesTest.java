package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.report.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptValuesTest {
    private static final String KEY = "ab".repeat(32);
    private static final Message MESSAGE = new Message("finding.sum", List.of("12.50", "字"));

    @TempDir Path temp;

    private KeptFolder folder() {
        return new KeptFolder(temp.resolve("kept"));
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    @Test
    void whatIsKeptComesBackAndEqualTextsAreOneObject() {
        KeptValues values = new KeptValues(folder());
        assertEquals(Optional.empty(), values.get("told", KEY, Message.class));
        Message kept = values.putShared("told", KEY, MESSAGE, Message.class);
        assertEquals(MESSAGE, kept);
        assertEquals(Optional.of(MESSAGE), values.get("told", KEY, Message.class));
        Message again = values.getShared("told", KEY, Message.class).orElseThrow();
        assertSame(kept.key(), again.key());
        assertSame(kept.arguments().get(0), again.arguments().get(0));
    }

    @Test
    void whatIsDamagedIsAsGoodAsGone() throws IOException {
        KeptValues values = new KeptValues(folder());
        values.put("told", KEY, MESSAGE);
        byte[] whole = Files.readAllBytes(only());
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(only(), damaged);
            Optional<Message> read = values.get("told", KEY, Message.class);
            assertTrue(read.isEmpty() || read.get().equals(MESSAGE), "byte " + i);
            Files.write(only(), java.util.Arrays.copyOf(whole, i));
            assertFalse(values.get("told", KEY, Message.class).isPresent(), "cut at " + i);
        }
    }

    @Test
    void whatNobodyAskedForGoesAndWhatIsHeldStays() {
        String other = "cd".repeat(32);
        String third = "ef".repeat(32);
        KeptValues values = new KeptValues(folder());
        values.put("told", KEY, MESSAGE);
        values.put("told", other, MESSAGE);
        values.put("told", third, MESSAGE);
        KeptFolder next = folder();
        KeptFolder part = next.part();
        assertTrue(part.get("told", KEY).isPresent());
        assertEquals(List.of(KEY), part.asked());
        next.hold(List.of(other));
        next.prune();
        assertTrue(next.has("told", KEY));
        assertTrue(next.has("told", other));
        assertFalse(next.has("told", third));
    }
}
