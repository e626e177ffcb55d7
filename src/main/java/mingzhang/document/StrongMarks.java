package mingzhang.document;

/** The marks of strong words in markdown that its grammar left standing. */
final class StrongMarks {
    static final String MARK = "**";

    private StrongMarks() {}

    /**
     * Whether the marks in a piece of text come in pairs and none stands in a number, as in {@code
     * 12**34}, where it stands for digits.
     */
    static boolean meant(String text) {
        int count = 0;
        int at = text.indexOf(MARK);
        while (at >= 0) {
            boolean alone = at(text, at - 1) != '*' && at(text, at + 2) != '*';
            boolean number = isDigit(at(text, at - 1)) && isDigit(at(text, at + 2));
            if (!alone || number) {
                return false;
            }
            count++;
            at = text.indexOf(MARK, at + 2);
        }
        return count > 0 && count % 2 == 0;
    }

    private static char at(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
