package mingzhang.report;

import java.util.Locale;

/** What a number is, as the data contract names it. */
public enum Kind {
    /** Money in 万元. */
    AMOUNT,
    /** Per cent of the stated total. */
    SHARE,
    /** Signed difference from the base year, 万元. */
    CHANGE,
    /** Signed per cent against the base year. */
    CHANGE_RATE,
    /** The budget that the amount is set against, 万元. */
    BUDGET,
    /** Per cent of budget. */
    COMPLETION_RATE,
    /** Vehicles, visits, people, sets of equipment. */
    COUNT;

    /** The name in open data, such as {@code change_rate}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
