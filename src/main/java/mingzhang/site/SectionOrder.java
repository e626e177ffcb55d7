package mingzhang.site;

import java.util.Comparator;

/** Section paths in the order of their Chinese numerals: 第二部分/三 before 第二部分/十. */
final class SectionOrder {
    private static final String NUMERALS = "一二三四五六七八九十";

    static final Comparator<String> BY_PATH =
            Comparator.comparing((String path) -> key(path)).thenComparing(path -> path);

    private SectionOrder() {}

    /** Numerals as characters that sort by value: 十一 behind 十, 二十 behind 十九. */
    private static String key(String path) {
        StringBuilder key = new StringBuilder();
        for (String step : path.split("/", -1)) {
            int value = 0;
            for (int i = 0; i < step.length(); i++) {
                int digit = NUMERALS.indexOf(step.charAt(i)) + 1;
                if (digit == 10) {
                    value = value == 0 ? 10 : value * 10;
                } else if (digit > 0) {
                    value += digit;
                }
            }
            key.append((char) ('0' + value)).append('/');
        }
        return key.toString();
    }
}
