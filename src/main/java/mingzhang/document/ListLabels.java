package mingzhang.document;

import java.util.Locale;

/** Writes the numbers that lists and headings are given automatically as a reader sees them. */
final class ListLabels {
    private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] FORMAL = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private ListLabels() {}

    /** The number in a format of WordprocessingML ({@code w:numFmt}). */
    static String number(int n, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" ->
                    chinese(n, DIGITS, "十", "百", "千");
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(n);
            case "chineseLegalSimplified", "japaneseLegal", "ideographLegalTraditional" ->
                    chinese(n, FORMAL, "拾", "佰", "仟");
            case "ideographTraditional" -> pick(n, "甲乙丙丁戊己庚辛壬癸");
            case "ideographZodiac" -> pick(n, "子丑寅卯辰巳午未申酉戌亥");
            case "upperRoman" -> roman(n).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(n);
            case "upperLetter" -> letters(n).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(n);
            case "decimalZero" -> n < 10 ? "0" + n : String.valueOf(n);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(n);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                    n >= 1 && n <= 20 ? String.valueOf((char) ('①' + n - 1)) : String.valueOf(n);
            case "decimalEnclosedParen" -> "(" + n + ")";
            case "decimalEnclosedFullstop" -> n + ".";
            case "none" -> "";
            default -> String.valueOf(n);
        };
    }

    private static String chinese(int n, String[] digits, String ten, String hundred, String kilo) {
        if (n <= 0 || n > 9999) {
            return String.valueOf(n);
        }
        String[] units = {"", ten, hundred, kilo};
        StringBuilder out = new StringBuilder();
        boolean zero = false;
        for (int place = 3; place >= 0; place--) {
            int digit = n / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                zero = !out.isEmpty();
                continue;
            }
            out.append(zero ? "零" : "");
            zero = false;
            boolean plainTen = digits == DIGITS && place == 1 && digit == 1 && out.isEmpty();
            out.append(plainTen ? "" : digits[digit]).append(units[place]);
        }
        return out.toString();
    }

    private static String digits(int n) {
        StringBuilder out = new StringBuilder();
        for (char c : String.valueOf(n).toCharArray()) {
            out.append(c >= '0' && c <= '9' ? DIGITS[c - '0'] : String.valueOf(c));
        }
        return out.toString();
    }

    private static String pick(int n, String names) {
        return n < 1 ? String.valueOf(n) : String.valueOf(names.charAt((n - 1) % names.length()));
    }

    private static String roman(int n) {
        if (n <= 0 || n > 3999) {
            return String.valueOf(n);
        }
        StringBuilder out = new StringBuilder();
        int left = n;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                out.append(ROMAN_LETTERS[i]);
                left -= ROMAN[i];
            }
        }
        return out.toString();
    }

    /** a, b … z, aa, bb …, as office programs count. */
    private static String letters(int n) {
        if (n <= 0 || n > 780) {
            return String.valueOf(n);
        }
        return String.valueOf((char) ('a' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    }

    private static String fullWidth(int n) {
        StringBuilder out = new StringBuilder();
        for (char c : String.valueOf(n).toCharArray()) {
            out.append(c == '-' ? '－' : (char) ('０' + c - '0'));
        }
        return out.toString();
    }
}
