package mingzhang.report;

import java.util.Locale;

/** A report's statement that there is no number: a row of {@code absent.csv}. */
public record Absence(
        String section, String measure, String item, Wording wording, int line, String quote) {
    /** How the absence is put. */
    public enum Wording {
        /** 无此项. */
        NONE,
        /** 未安排. */
        NOT_ARRANGED,
        /** 持平 without a number. */
        UNCHANGED;

        /** The name in open data. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
