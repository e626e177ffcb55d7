package mingzhang.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private final Pieces pieces =
            new Pieces(Map.of("run", new byte[] {1, 2, 3}, "facts", new byte[0]));

    @Test
    void piecesComeBackAsTheyWere() throws IOException {
        Pieces read = Pieces.of(pieces.bytes()).orElseThrow();
        assertEquals(pieces.named().keySet(), read.named().keySet());
        assertArrayEquals(pieces.named().get("run"), read.named().get("run"));
    }

    @Test
    void damageInAnyByteAndAnyCutIsSeen() throws IOException {
        byte[] bytes = pieces.bytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 64;
            assertEquals(Optional.empty(), Pieces.of(damaged).map(Pieces::named));
            assertEquals(Optional.empty(), Pieces.of(Arrays.copyOf(bytes, i)).map(Pieces::named));
        }
    }
}
