package mingzhang.document;

import java.util.regex.Pattern;

/** The words by which the rows of a table are told from each other. */
final class RowWording {
    private static final WordingPatterns WORDING =
            WordingPatterns.read("/mingzhang/forms/rows.txt");
    private static final Pattern HEAD = WORDING.get("HEAD");
    private static final Pattern TITLE = WORDING.get("TITLE");
    private static final Pattern TOTAL = WORDING.get("TOTAL");
    private static final Pattern COLUMN_NUMBERS = WORDING.get("COLUMN_NUMBERS");
    private static final Pattern NOTE = WORDING.get("NOTE");

    /** A level of indicators. */
    enum Level {
        LEVEL1,
        LEVEL2,
        LEVEL3;

        private final Pattern head = WORDING.get(name());

        /** Whether the head of a column names this level. */
        boolean isHead(String label) {
            return head.matcher(label).lookingAt();
        }
    }

    private RowWording() {}

    /** Whether a first cell begins the head of a table. */
    static boolean isHead(String label) {
        return HEAD.matcher(label).lookingAt();
    }

    /** Whether a cell calls itself a table. */
    static boolean isTitle(String label) {
        return TITLE.matcher(label).find();
    }

    static boolean isTotal(String label) {
        return TOTAL.matcher(label).find();
    }

    static boolean isColumnNumbers(String label) {
        return COLUMN_NUMBERS.matcher(label).matches();
    }

    static boolean isNote(String text) {
        return NOTE.matcher(text).lookingAt();
    }
}
