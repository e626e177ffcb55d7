package mingzhang.search;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
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
 * @param group which of the report's 16 sections it stands in, see {@link Sections}
 * @param disputed whether a finding says that the figure does not agree with another
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
        String text,
        int group,
        boolean disputed) {

    /** What is found, in the order in which equal hits stand. */
    enum Type {
        FIGURE(0),
        TERM(1),
        UNIT(2),
        PROJECT(3),
        PASSAGE(4);

        private final int number;
        private final String id = name().toLowerCase(Locale.ROOT);

        Type(int number) {
            this.number = number;
        }

        /** What stands for the type in the browser's parts. */
        int number() {
            return number;
        }

        /** The name in the search interface. */
        String id() {
            return id;
        }
    }

    /** The order of a report's entries: down the source. */
    static final Comparator<SearchEntry> ORDER =
            Comparator.comparingInt(SearchEntry::line)
                    .thenComparing(SearchEntry::type)
                    .thenComparingInt(SearchEntry::start)
                    .thenComparing(SearchEntry::measure)
                    .thenComparing(SearchEntry::item)
                    .thenComparing(SearchEntry::kind)
                    .thenComparing(SearchEntry::title);

    /** The same entry in a section of its report. */
    SearchEntry in(int section, boolean doubted) {
        return new SearchEntry(
                type,
                report,
                unit,
                year,
                part,
                this.section,
                measure,
                item,
                kind,
                value,
                valueUnit,
                line,
                start,
                title,
                text,
                section,
                doubted);
    }

    /** The same entry without its texts. */
    SearchEntry without() {
        return new SearchEntry(
                type, report, unit, year, part, section, measure, item, kind, value, valueUnit,
                line, start, "", "", group, disputed);
    }

    /** Whether this is a heading itself. */
    boolean isHeading() {
        return type == Type.PASSAGE && title.equals(text);
    }
}
