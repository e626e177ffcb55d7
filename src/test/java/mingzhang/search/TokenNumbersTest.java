package mingzhang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A token has one number, wherever it is read and however many others there are. */
class TokenNumbersTest {
    private final TokenNumbers numbers = new TokenNumbers();

    @Test
    void shortTokensThatShareTheirCharactersAreDifferentOnes() {
        List<String> tokens =
                List.of("\u0001", "\u0001\u0001", "\u0000\u0001", "\u0001\u0001\u0001", "a", "aa");
        for (int i = 0; i < tokens.size(); i++) {
            assertEquals(i, numbers.of(tokens.get(i)), tokens.get(i));
        }
    }

    @Test
    void aTokenCutOutOfATextIsTheOneThatIsWrittenAlone() {
        int pair = numbers.of("采购");
        int word = numbers.of("abcdef");
        assertEquals(pair, numbers.of("政府采购支出", 2, 4));
        assertEquals(word, numbers.of("xabcdef", 1, 7));
        assertEquals("采购", numbers.token(pair));
        assertEquals("abcdef", numbers.bytes(word).utf8ToString());
    }

    @Test
    void numbersStayWhenManyMoreTokensCome() {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            for (int j = 0; j < 50; j++) {
                tokens.add("" + (char) (0x4E00 + i) + (char) (0x5E00 + j));
            }
        }
        tokens.forEach(numbers::of);
        for (int i = 0; i < tokens.size(); i++) {
            assertEquals(i, numbers.of(tokens.get(i)));
            assertEquals(tokens.get(i), numbers.token(i));
        }
        assertEquals(tokens.size(), numbers.count());
    }
}
