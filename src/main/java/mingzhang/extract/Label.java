package mingzhang.extract;

/**
 * The number in front of a heading or list item.
 *
 * @param number 0 where there is none
 * @param end offset of the first character behind it and its separators
 * @param spaced whether white space follows it, as where automatic numbering was flattened
 */
record Label(Kind kind, int number, int end, boolean spaced) {
    /** How the number is written. */
    enum Kind {
        NONE,
        /** 第二部分. */
        PART,
        /** 一、. */
        CHINESE,
        /** （一）. */
        BRACKETED,
        /** 1. or 1、. */
        ARABIC,
        /** （1）. */
        BRACKETED_ARABIC,
        /** 1.1, ①. */
        OTHER
    }

    private static final String SEPARATORS = "、.．:：，,";
    private static final String UNITS = "部分篇章";

    /** The label at the start of {@code text}. */
    static Label read(String text) {
        int from = skipSpace(text, 0);
        if (from == text.length()) {
            return new Label(Kind.NONE, 0, from, false);
        }
        char first = text.charAt(from);
        if (first == '第') {
            return part(text, from);
        }
        if (first == '（' || first == '(' || first == '〔' || first == '﹙') {
            return bracketed(text, from);
        }
        if (first >= '①' && first <= '⑳') {
            return behind(text, Kind.OTHER, first - '①' + 1, from + 1);
        }
        if (Numerals.isDigit(first)) {
            return arabic(text, from);
        }
        int end = Numerals.chineseEnd(text, from);
        int next = skipSpace(text, end);
        if (end > from && next < text.length() && isSeparator(text.charAt(next))) {
            return behind(text, Kind.CHINESE, Numerals.ofChinese(text.substring(from, end)), next);
        }
        return new Label(Kind.NONE, 0, from, false);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    private static Label part(String text, int from) {
        int start = skipSpace(text, from + 1);
        int end = numberEnd(text, start);
        int unit = skipSpace(text, end);
        if (end > start && unit < text.length() && UNITS.indexOf(text.charAt(unit)) >= 0) {
            int behind = unit + (text.startsWith("部分", unit) ? 2 : 1);
            if (text.charAt(unit) != '分' && (text.charAt(unit) != '部' || behind == unit + 2)) {
                return behind(text, Kind.PART, value(text.substring(start, end)), behind);
            }
        }
        return new Label(Kind.NONE, 0, from, false);
    }

    private static Label bracketed(String text, int from) {
        int start = skipSpace(text, from + 1);
        int end = numberEnd(text, start);
        int close = skipSpace(text, end);
        if (end == start || close == text.length() || ")）〕﹚".indexOf(text.charAt(close)) < 0) {
            return new Label(Kind.NONE, 0, from, false);
        }
        Kind kind = Numerals.isDigit(text.charAt(start)) ? Kind.BRACKETED_ARABIC : Kind.BRACKETED;
        return behind(text, kind, value(text.substring(start, end)), close + 1);
    }

    private static Label arabic(String text, int from) {
        int end = Numerals.arabicEnd(text, from);
        int next = skipSpace(text, end);
        if (end - from > 2 || next == text.length() || ":：".indexOf(text.charAt(next)) >= 0) {
            return new Label(Kind.NONE, 0, from, false);
        }
        if (")）".indexOf(text.charAt(next)) >= 0) {
            return behind(
                    text,
                    Kind.BRACKETED_ARABIC,
                    Numerals.ofArabic(text.substring(from, end)),
                    next + 1);
        }
        if (!isSeparator(text.charAt(next))) {
            return new Label(Kind.NONE, 0, from, false);
        }
        int behind = next + 1;
        if (behind < text.length() && Numerals.isDigit(text.charAt(behind))) {
            return decimal(text, from, behind);
        }
        return behind(text, Kind.ARABIC, Numerals.ofArabic(text.substring(from, end)), next);
    }

    /** 1.2.3, but not 1.25万元. */
    private static Label decimal(String text, int from, int behind) {
        int at = behind;
        int dots = 1;
        while (at < text.length()
                && (Numerals.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            dots += text.charAt(at) == '.' ? 1 : 0;
            at++;
        }
        return dots > 1 && at - from < 9
                ? behind(text, Kind.OTHER, 0, at)
                : new Label(Kind.NONE, 0, from, false);
    }

    private static Label behind(String text, Kind kind, int number, int from) {
        int at = from;
        boolean spaced = false;
        while (at < text.length() && (isSeparator(text.charAt(at)) || isSpace(text.charAt(at)))) {
            spaced |= isSpace(text.charAt(at));
            at++;
        }
        return new Label(kind, number, at, spaced);
    }

    private static int numberEnd(String text, int from) {
        int end = Numerals.chineseEnd(text, from);
        if (end > from) {
            return end;
        }
        end = Numerals.arabicEnd(text, from);
        return end - from > 2 ? from : end;
    }

    private static int value(String number) {
        return Numerals.isDigit(number.charAt(0))
                ? Numerals.ofArabic(number)
                : Numerals.ofChinese(number);
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
