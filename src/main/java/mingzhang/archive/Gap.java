package mingzhang.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingzhang.document.Heading;
import mingzhang.report.Absence;
import mingzhang.report.Unread;

/**
 * A place of a report that may say why a number is not among its figures.
 *
 * @param measure whose total the report states not to be there; empty where a number was not
 *     understood
 * @param section heading path in canonical numbering
 * @param what the wording of a stated absence, or {@link #UNREAD}
 * @param line 1-based line of the source
 */
public record Gap(String measure, String section, String what, int line) {
    /** A number that was not understood, so that it could be any of its section. */
    public static final String UNREAD = "unread";

    /** The gaps of a report in the order of its lines, stated absences first. */
    static List<Gap> of(ReadReport read) {
        List<Gap> gaps = new ArrayList<>();
        for (Absence absence : read.report().absences()) {
            if (absence.item().isEmpty()) {
                gaps.add(
                        new Gap(
                                absence.measure(),
                                absence.section(),
                                absence.wording().id(),
                                absence.line()));
            }
        }
        TreeMap<Integer, String> headings = new TreeMap<>();
        read.document().blocks().stream()
                .filter(Heading.class::isInstance)
                .forEach(block -> headings.put(block.line(), ((Heading) block).path()));
        for (Unread unread : read.report().unread()) {
            Map.Entry<Integer, String> heading = headings.floorEntry(unread.line());
            if (unread.reason() != Unread.Reason.UNNAMED && heading != null) {
                gaps.add(new Gap("", heading.getValue(), UNREAD, unread.line()));
            }
        }
        return gaps;
    }

    /** Whether it may be the reason why there is no total of a measure. */
    public boolean of(String name, String itsSection) {
        if (!what.equals(UNREAD)) {
            return measure.equals(name);
        }
        String below = section.substring(section.indexOf('/') + 1);
        return !itsSection.isEmpty()
                && (below.equals(itsSection) || below.startsWith(itsSection + "/"));
    }
}
