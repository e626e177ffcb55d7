package mingzhang.report;

import java.util.Comparator;

/**
 * Names one report: the unit's id and the year of the account. Printed as {@code unit/year}, which
 * is also the report's path under {@code content/reports/} and under {@code /units/} of the site.
 */
public record ReportId(String unit, int year) implements Comparable<ReportId> {
    private static final Comparator<ReportId> ORDER =
            Comparator.comparing(ReportId::unit).thenComparingInt(ReportId::year);

    public ReportId {
        if (!isUnitId(unit)) {
            throw new IllegalArgumentException("not a unit id: " + unit);
        }
    }

    /** Whether the text is a unit id: lower-case ASCII letters, digits and {@code -}. */
    public static boolean isUnitId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!plain && (c != '-' || i == 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    @Override
    public int compareTo(ReportId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return unit + "/" + year;
    }
}
