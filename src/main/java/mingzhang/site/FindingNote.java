package mingzhang.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Answer;

/**
 * A finding as a page shows it.
 *
 * @param id its address on the page
 * @param rule name of the rule in words
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param message the sum written out
 * @param stated what the report says
 * @param expected what the other statements give
 * @param places the sentences, that of the finding first
 * @param report the report, for pages across reports
 * @param group number of the slip that several findings share, 0 for none
 * @param cause the one slip that explains both numbers in words, or empty
 * @param answers what the unit says to it, each with text and date
 * @param same further findings of the same slip, shown under this one
 * @param evidence what it is called where a reader ticks it
 */
public record FindingNote(
        String id,
        String rule,
        String severity,
        String message,
        String stated,
        String expected,
        List<Link> places,
        Link report,
        int group,
        String cause,
        List<Answer> answers,
        List<FindingNote> same,
        String evidence) {
    public FindingNote {
        places = List.copyOf(places);
        answers = List.copyOf(answers);
        same = List.copyOf(same);
    }

    /** How many findings this slip makes, itself among them. */
    public int count() {
        return same.size() + 1;
    }

    /** The notes with those of one slip under the first of them, so that it is read once. */
    static List<FindingNote> gathered(List<FindingNote> notes) {
        Map<String, List<FindingNote>> slips = new LinkedHashMap<>();
        for (FindingNote note : notes) {
            String slip = note.group == 0 ? note.report.href() : note.slip();
            slips.computeIfAbsent(slip, any -> new ArrayList<>()).add(note);
        }
        return slips.values().stream().map(FindingNote::first).toList();
    }

    /** Names the slip within its report. */
    private String slip() {
        String href = report.href();
        return href.substring(0, Math.max(0, href.lastIndexOf('#'))) + " " + group;
    }

    private static FindingNote first(List<FindingNote> slip) {
        FindingNote f = slip.get(0);
        return new FindingNote(
                f.id,
                f.rule,
                f.severity,
                f.message,
                f.stated,
                f.expected,
                f.places,
                f.report,
                f.group,
                f.cause,
                f.answers,
                slip.subList(1, slip.size()),
                f.evidence);
    }

    /** Whether it is a matter of form. */
    public boolean remark() {
        return severity.equals("info");
    }
}
