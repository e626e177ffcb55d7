package mingzhang.check;

import java.util.Map;

/** A count up to ten as a word, or any in digits: 两个项目, 12个项目. */
final class CountWord {
    private static final Map<String, Integer> WORDS =
            Map.of("两", 2, "二", 2, "三", 3, "四", 4, "五", 5, "六", 6, "七", 7, "八", 8, "九", 9, "十", 10);

    private CountWord() {}

    static int value(String count) {
        Integer word = WORDS.get(count);
        return word == null ? Integer.parseInt(count) : word;
    }
}
