package mingzhang.report;

import java.util.Locale;

/**
 * A number of the narrative that is not among the figures: a row of {@code unread.csv}.
 *
 * @param line 1-based line of the source
 * @param start 1-based character in that line
 * @param length characters that the number takes in the text read
 */
public record Unread(int line, int start, int length, String quote, Reason reason) {
    /** Why it is not among the figures. */
    public enum Reason {
        /** Understood, but none of the contract's measures. */
        UNNAMED,
        /** Damaged so that its value or its subject cannot be told. */
        MANGLED,
        /** Two readings are possible. */
        AMBIGUOUS;

        /** The name in open data. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
