package mingzhang.document;

/** White space in labels, which a conversion puts between any two characters. */
public final class Spaces {
    private static final String ASCII = " \t\n\u000B\f\r";

    private Spaces() {}

    /** The text without white space of ASCII. */
    public static String removed(String text) {
        return removed(text, "");
    }

    /** The text without white space of ASCII and without any of the other characters. */
    public static String removed(String text, String others) {
        int i = 0;
        while (i < text.length() && !isOf(text.charAt(i), others)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, i);
        for (; i < text.length(); i++) {
            if (!isOf(text.charAt(i), others)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isOf(char c, String others) {
        return ASCII.indexOf(c) >= 0 || others.indexOf(c) >= 0;
    }
}
