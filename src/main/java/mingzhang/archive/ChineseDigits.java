package mingzhang.archive;

/** Numbers spelled with a Chinese sign for each digit, as telephones are in running text. */
final class ChineseDigits {
    private static final String SIGNS = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺";
    private static final String DIGITS = "001234567891234567891";

    /** Fewer signs in a row are a word's. */
    private static final int FEWEST = 3;

    private ChineseDigits() {}

    /** The text, as long as before, with plain digits where such a number stands. */
    static String asDigits(String text) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && SIGNS.indexOf(text.charAt(to)) >= 0) {
                to++;
            }
            if (to - from >= FEWEST && isNumber(text, from, to)) {
                plain.append(text, plain.length(), from);
                text.substring(from, to)
                        .chars()
                        .forEach(sign -> plain.append(DIGITS.charAt(SIGNS.indexOf(sign))));
            }
            from = to + 1;
        }
        return plain.isEmpty()
                ? text
                : plain.append(text, plain.length(), text.length()).toString();
    }

    /** One sign over and over stands for what is left out. */
    private static boolean isNumber(String text, int from, int to) {
        return text.substring(from, to).chars().distinct().count() > 1;
    }
}
