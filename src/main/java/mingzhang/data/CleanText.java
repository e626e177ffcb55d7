package mingzhang.data;

/** Words as they may stand in a file of open data: in one line, without control characters. */
final class CleanText {
    private CleanText() {}

    /**
     * The text in one line and without space at its ends. A break between two Chinese characters
     * leaves nothing behind; between two Latin letters or digits it leaves a space, so that they do
     * not run together.
     */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                broken = true;
            } else if (!Character.isISOControl(c)) {
                if (broken && isLatin(c) && isLatin(last(out))) {
                    out.append(' ');
                }
                broken = false;
                out.append(isLoneSurrogate(text, i) ? '\uFFFD' : c);
            }
        }
        return strip(out);
    }

    private static String strip(CharSequence text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.subSequence(from, to).toString();
    }

    private static boolean isBreak(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private static char last(CharSequence text) {
        return text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
