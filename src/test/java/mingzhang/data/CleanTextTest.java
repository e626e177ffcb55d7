package mingzhang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void controlCharactersGo() {
        assertEquals("样例局", CleanText.of("样\u0000例\u0007局\u009F\u007F"));
    }

    @Test
    void breakLeavesNothingBetweenChineseAndSpaceBetweenNumbers() {
        assertEquals("就业率", CleanText.of("就业\n\n率"));
        assertEquals("500 1000", CleanText.of("500\r\n1000"));
        assertEquals("500万元", CleanText.of("500\t万元"));
    }

    @Test
    void spaceAtTheEndsGoes() {
        assertEquals("样 例", CleanText.of("\uFEFF　\t 样 例\u00A0\n"));
        assertEquals("", CleanText.of("　\n"));
    }

    @Test
    void loneSurrogateIsReplacedAndPairStays() {
        assertEquals("\uFFFD𠀀\uFFFD", CleanText.of("\uDC00𠀀\uD840"));
    }

    @Test
    void noTextComesOutWithControlCharactersOrFormula() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(8); n > 0; n--) {
                text.append((char) random.nextInt(n % 2 == 0 ? 0x60 : 0x10000));
            }
            Cell cell = Cell.text(text.toString());
            String line = Csv.line(java.util.List.of(cell));
            String content = line.substring(0, line.length() - 2);
            assertFalse(content.chars().anyMatch(Character::isISOControl), "seed " + seed);
            assertFalse(content.matches("(?s)\"?[=+@＝＋－＠-].*"), "seed " + seed + " " + content);
        }
    }
}
