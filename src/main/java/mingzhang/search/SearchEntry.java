package mingzhang.search;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that a search can find: a figure, a term, a project, a unit or a passage.
 *
 * @param report {@code unit/year}; empty for a unit
 * @param part what part of the report it stands in (决算情况说明, 附件 …), or empty
 * @param section heading path in canonical numbering, or empty
 * @param value of a figure, in {@code valueUnit}
 * @param line 1-based line of the source, 0 for a unit
 * @param start 1-based character of a figure's number in its line, else 0
 */
record SearchEntry(
        Type type,
        String report,
        String unit,
        int year,
        String part,
        String section,
        String measure,
        String item,
        String kind,
        Optional<BigDecimal> value,
        String valueUnit,
        int line,
        int start,
        String title,
        String text) {

    /** What is found, in the order in which equal hits stand. */
    enum Type {
        FIGURE(0),
        TERM(1),
        UNIT(2),
        PROJECT(3),
        PASSAGE(4);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        /** What stands for the type in the browser's parts. */
        int number() {
            return number;
        }

        /** The name in the search interface. */
        String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The order of the index: units in their buckets, newest year first, down the source. */
    static final Comparator<SearchEntry> ORDER =
            Comparator.comparingInt((SearchEntry e) -> bucket(e.unit()))
                    .thenComparing(SearchEntry::unit)
                    .thenComparing(Comparator.comparingInt(SearchEntry::year).reversed())
                    .thenComparingInt(SearchEntry::line)
                    .thenComparing(SearchEntry::type)
                    .thenComparingInt(SearchEntry::start)
                    .thenComparing(SearchEntry::measure)
                    .thenComparing(SearchEntry::item)
                    .thenComparing(SearchEntry::kind)
                    .thenComparing(SearchEntry::title);

    private static final int BUCKETS = 64;
    static final int GROUPS = 32;
    private static final int HEADINGS = 15;
    static final int FIGURES = 16;
    static final int OTHERS = 31;

    /**
     * The fixed group, of 32, that the entry falls in within its report: passages by section, then
     * headings, then figures by measure, then all else.
     */
    int group() {
        return switch (type) {
            case PASSAGE -> isHeading() ? HEADINGS : Math.floorMod(top().hashCode(), HEADINGS);
            case FIGURE -> FIGURES + Math.floorMod(measure.hashCode(), OTHERS - FIGURES);
            default -> OTHERS;
        };
    }

    /** Whether this is a heading itself. */
    boolean isHeading() {
        return type == Type.PASSAGE && title.equals(text);
    }

    /** Part and section, whatever lies deeper. */
    private String top() {
        int first = section.indexOf('/');
        int second = first < 0 ? -1 : section.indexOf('/', first + 1);
        return second < 0 ? section : section.substring(0, second);
    }

    /**
     * The fixed bucket of a unit, so that a change of one unit's reports touches one part of the
     * index.
     */
    static int bucket(String unit) {
        return Math.floorMod(unit.hashCode(), BUCKETS);
    }
}
