package mingzhang.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A number on a page, or the statement that there is none.
 *
 * @param text the number with thousands separators, or 未公开 and the like
 * @param stated whether {@code text} is a number
 * @param unit of the number, may be empty
 * @param href where it is stated, or where it is said that there is none, or empty
 * @param disputed whether a finding disputes it
 * @param value plain decimal for scripts and sorting, or empty
 * @param pad digits that it lacks against the others of its column, so that points stand in line
 */
public record Shown(
        String text,
        boolean stated,
        String unit,
        String href,
        boolean disputed,
        String value,
        String pad) {
    static Shown of(BigDecimal value, String unit, String href, boolean disputed) {
        return new Shown(
                Numbers.text(value), true, unit, href, disputed, value.toPlainString(), "");
    }

    static Shown none(String text) {
        return none(text, "");
    }

    /** No number, and the sentence that says why. */
    static Shown none(String text, String href) {
        return new Shown(text, false, "", href, false, "", "");
    }

    /** The values of a column with their points in line. */
    static List<Shown> aligned(List<Shown> column) {
        List<String> pads = pads(column.stream().map(Shown::value).toList());
        return IntStream.range(0, pads.size())
                .mapToObj(i -> column.get(i).padded(pads.get(i)))
                .toList();
    }

    /** The same for each column of rows of equal length. */
    static List<List<Shown>> columnsAligned(List<List<Shown>> rows) {
        List<List<Shown>> aligned = new ArrayList<>();
        rows.forEach(row -> aligned.add(new ArrayList<>()));
        for (int c = 0; !rows.isEmpty() && c < rows.get(0).size(); c++) {
            int column = c;
            List<Shown> values = aligned(rows.stream().map(row -> row.get(column)).toList());
            for (int r = 0; r < rows.size(); r++) {
                aligned.get(r).add(values.get(r));
            }
        }
        return aligned;
    }

    /** What each decimal lacks against the longest fraction among them; for no number nothing. */
    static List<String> pads(List<String> decimals) {
        int most = decimals.stream().mapToInt(Shown::fraction).max().orElse(0);
        return decimals.stream()
                .map(
                        d -> {
                            int lacks = most - fraction(d);
                            boolean whole = fraction(d) == 0;
                            return d.isEmpty() || lacks == 0
                                    ? ""
                                    : (whole ? "." : "") + "0".repeat(lacks);
                        })
                .toList();
    }

    private static int fraction(String decimal) {
        int point = decimal.indexOf('.');
        return point < 0 ? 0 : decimal.length() - point - 1;
    }

    private Shown padded(String other) {
        return new Shown(text, stated, unit, href, disputed, value, other);
    }
}
