package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import mingzhang.report.Message;
import mingzhang.report.Severity;
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
        Message again = values.getShared("told", KEY, Message.class).orElseThrow();
        assertSame(kept.key(), again.key());
        assertSame(kept.arguments().get(0), again.arguments().get(0));
    }

    @Test
    void whatIsDamagedIsAsGoodAsGone() throws IOException {
        KeptValues values = new KeptValues(folder());
        values.put("told", KEY, MESSAGE, Message.class);
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
    void smallRecordsStandTogetherAndWhatIsDamagedIsMadeAgain() throws IOException {
        String second = "abcd".repeat(16);
        KeptValues values = new KeptValues(folder());
        values.putShared("told", KEY, MESSAGE, Message.class);
        values.putShared("told", second, MESSAGE, Message.class);
        byte[] whole = Files.readAllBytes(only());
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(only(), damaged);
            assertMadeAgain(second, "byte " + i);
            Files.write(only(), java.util.Arrays.copyOf(whole, i));
            assertMadeAgain(second, "cut at " + i);
        }
        Files.write(only(), "of another version".getBytes(StandardCharsets.US_ASCII));
        assertMadeAgain(second, "another version");
    }

    private void assertMadeAgain(String second, String how) throws IOException {
        KeptValues values = new KeptValues(folder());
        Optional<Message> read = values.getShared("told", second, Message.class);
        assertFalse(read.isPresent() && !read.get().equals(MESSAGE), how);
        values.putShared("told", second, MESSAGE, Message.class);
        KeptFolder next = folder();
        KeptValues after = new KeptValues(next);
        assertEquals(Optional.of(MESSAGE), after.getShared("told", second, Message.class), how);
        next.prune();
        assertEquals(
                Optional.of(MESSAGE),
                new KeptValues(folder()).getShared("told", second, Message.class),
                how);
        assertTrue(new KeptValues(folder()).getShared("told", KEY, Message.class).isEmpty(), how);
    }

    @Test
    void everyKindOfComponentComesBack() {
        KeptValues values = new KeptValues(folder());
        Many many =
                new Many(
                        Integer.MIN_VALUE,
                        Long.MAX_VALUE,
                        true,
                        new BigDecimal("-12345678901234567890.1200"),
                        OptionalInt.of(-7),
                        Map.of(Severity.ERROR, 3),
                        List.of(Optional.of("预算"), Optional.empty()),
                        "长".repeat(1000),
                        List.of(new Line(3), new Point(4, "点")));
        values.put("whole", KEY, many, Many.class);
        assertEquals(Optional.of(many), values.get("whole", KEY, Many.class));
        values.putShared("many", KEY, many, Many.class);
        assertEquals(Optional.of(many), values.getShared("many", KEY, Many.class));
        assertEquals(Optional.of(many), values.getShared("many", KEY, Many.class));
    }

    private record Many(
            int number,
            long large,
            boolean yes,
            BigDecimal value,
            OptionalInt year,
            Map<Severity, Integer> counts,
            List<Optional<String>> texts,
            String text,
            List<Shape> shapes) {}

    private sealed interface Shape permits Line, Point {}

    private record Line(int length) implements Shape {}

    private record Point(int place, String name) implements Shape {}

    @Test
    void whatNobodyAskedForGoesAndWhatIsHeldStays() {
        String other = "cd".repeat(32);
        String third = "ef".repeat(32);
        KeptValues values = new KeptValues(folder());
        values.put("told", KEY, MESSAGE, Message.class);
        values.put("told", other, MESSAGE, Message.class);
        values.put("told", third, MESSAGE, Message.class);
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
