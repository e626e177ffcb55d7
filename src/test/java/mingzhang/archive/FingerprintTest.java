package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private record Pair(String first, String second) {}

    private record Couple(String first, String second) {}

    private static String of(Object... values) {
        return Fingerprint.ofKnown(values);
    }

    @Test
    void equalValuesHaveTheSameName() {
        assertEquals(of(new Pair("a", "b"), 1, true), of(new Pair("a", "b"), 1, true));
        Map<String, Integer> one = new TreeMap<>(Map.of("x", 1, "y", 2));
        assertEquals(of(one), of(Map.of("y", 2, "x", 1)));
        String text = "字".repeat(5000);
        assertEquals(of(text), of(CharBuffer.wrap(text)));
    }

    @Test
    void whereOneEndsAndTheNextBeginsCounts() {
        List<String> names =
                List.of(
                        of("a", "bc"),
                        of("ab", "c"),
                        of("abc"),
                        of(List.of("a", "bc")),
                        of(List.of("a"), "bc"),
                        of(new Pair("a", "bc")),
                        of(new Couple("a", "bc")),
                        of(new Pair("a, second=b", "c")),
                        of(Optional.of("a"), "bc"),
                        of(Optional.empty(), "a", "bc"),
                        of(OptionalInt.empty()),
                        of(OptionalInt.of(0)),
                        of(List.of()),
                        of(List.of(List.of())),
                        of(Map.of()),
                        of(Map.of("a", "bc")),
                        of(""),
                        of());
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @Test
    void digitsThatAreWrittenCount() {
        assertNotEquals(of(new BigDecimal("1.5")), of(new BigDecimal("1.50")));
    }

    @Test
    void aValueOfAnUnknownKindHasNoName() {
        assertEquals(Optional.empty(), Fingerprint.of("a", new Object()));
        assertEquals(Optional.empty(), Fingerprint.of(List.of(new Object())));
        assertEquals(Optional.empty(), Fingerprint.of(Map.of("a", new Object())));
        assertThrows(IllegalArgumentException.class, () -> of(new Object()));
    }
}
