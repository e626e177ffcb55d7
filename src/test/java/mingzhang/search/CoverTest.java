package mingzhang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import mingzhang.ProcessorTime;
import org.junit.jupiter.api.Test;

class CoverTest {
    private static final String LETTERS = "收支总计年度 3.%,5a4（）“”，決國";
    private static final int ROUNDS = 20_000;

    private final Folding folding = new Folding();

    /** Otherwise a text that holds a word would not even be looked at. */
    @Test
    void aTextThatHoldsAWordHasAllTokensThatCoverIt() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = folding.fold(random(random, 14)).text();
            String word = folding.fold(random(random, 4)).text();
            if (Tokens.cover(word).isEmpty() || Words.in(text, word).isEmpty()) {
                continue;
            }
            Set<String> tokens = new HashSet<>(Tokens.of(text));
            assertTrue(
                    tokens.containsAll(Tokens.cover(word)),
                    () -> "seed " + seed + ": " + word + " in " + text);
        }
    }

    /** Texts are folded in two ways; one keeps the places, the other is quick. */
    @Test
    void aTextFoldedQuicklyIsTheSame() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = random(random, 14) + "1,234，567" + (char) random.nextInt(0x10000);
            assertEquals(folding.fold(text).text(), folding.plain(text), () -> "seed " + seed);
        }
    }

    @Test
    void aNumberIsFoundOnlyWhole() {
        assertEquals(0, Words.in("共2025.69万元", "2025").size());
        assertEquals(0, Words.in("共12025年", "2025年").size());
        assertEquals(1, Words.in("共2025.690万元", "2025.69").size());
        assertEquals(1, Words.in("增长20%后", "增长20").size());
    }

    @Test
    void aMegabyteOfAnythingIsCutInTime() {
        for (String letter : new String[] {"1", "a", "收", "1.", ",", "(", "1,", "\uD840"}) {
            String text = folding.fold(letter.repeat(1_000_000 / letter.length())).text();
            ProcessorTime.atMost(5, letter, () -> Tokens.of(text));
            ProcessorTime.atMost(5, letter, () -> Words.in(text, "11年"));
        }
    }

    private static String random(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(longest);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
