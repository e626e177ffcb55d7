package mingzhang.check;

import java.text.Normalizer;

/** Text with narrow digits, letters and marks in place of wide ones (NFKC). */
final class NarrowText {
    /** From a narrow character of ASCII to the wide one. */
    private static final int WIDE = 0xFEE0;

    private NarrowText() {}

    /**
     * The same text; each character keeps its place, and one that would become several is a space.
     */
    static String of(String text) {
        int wide = 0;
        while (wide < text.length() && of(text.charAt(wide)) == text.charAt(wide)) {
            wide++;
        }
        if (wide == text.length()) {
            return text;
        }
        StringBuilder narrow = new StringBuilder(text.length()).append(text, 0, wide);
        for (int i = wide; i < text.length(); i++) {
            narrow.append(of(text.charAt(i)));
        }
        return narrow.toString();
    }

    private static char of(char c) {
        if (isNarrow(c)) { // known without asking: nearly all that a report is written in
            return c;
        }
        if (c > 0xFF00 && c < 0xFF5F) {
            return (char) (c - WIDE);
        }
        String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.charAt(0) : ' ';
    }

    /** ASCII, Chinese characters, Chinese marks from 、 on, quotation marks. */
    private static boolean isNarrow(char c) {
        return c < 0x80
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3001 && c <= 0x3035)
                || (c >= 0x2018 && c <= 0x201F);
    }
}
