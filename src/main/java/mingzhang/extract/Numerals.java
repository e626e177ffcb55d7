package mingzhang.extract;

/** Chinese and Arabic numbers as headings carry them, up to 99. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九十";

    private Numerals() {}

    /** The number's Chinese form, such as 十二. */
    static String chinese(int number) {
        if (number <= 10) {
            return DIGITS.substring(number, number + 1);
        }
        if (number > 99) {
            return Integer.toString(number);
        }
        String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
        return tens + "十" + (number % 10 == 0 ? "" : chinese(number % 10));
    }

    /** Where the Chinese number that begins at {@code from} ends; {@code from} where none does. */
    static int chineseEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 3 && DIGITS.indexOf(text.charAt(end)) > 0) {
            end++;
        }
        return end;
    }

    /** The value of a Chinese number of at most three characters, 0 for none. */
    static int ofChinese(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? Math.max(0, DIGITS.indexOf(text)) : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(ten - 1));
        String rest = text.substring(ten + 1);
        return tens * 10 + (rest.isEmpty() ? 0 : Math.max(0, DIGITS.indexOf(rest.charAt(0))));
    }

    /** Where the run of Arabic digits (full-width ones too) that begins at {@code from} ends. */
    static int arabicEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The value of at most three Arabic digits, full-width ones too. */
    static int ofArabic(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
