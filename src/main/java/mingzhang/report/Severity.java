package mingzhang.report;

import java.util.Locale;

/** How much a finding weighs, by what can be known. */
public enum Severity {
    /** The arithmetic cannot hold. */
    ERROR,
    /** It may have an innocent explanation. */
    WARNING,
    /** A matter of form. */
    INFO;

    /** The name in open data: {@code error}, {@code warning}, {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
