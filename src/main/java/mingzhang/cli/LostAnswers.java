package mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import mingzhang.archive.Answer;
import mingzhang.archive.ContentTree;
import mingzhang.archive.Entry;
import mingzhang.archive.Slot;
import mingzhang.archive.TakenIn;
import mingzhang.report.Finding;
import mingzhang.report.Place;
import mingzhang.report.Problem;
import mingzhang.report.Warning;

/** Answers that are shown nowhere, since no finding has their rule and line. */
final class LostAnswers {
    private LostAnswers() {}

    static List<Problem> in(ContentTree tree, TakenIn taken, Checked checked) {
        List<Problem> lost = new ArrayList<>();
        for (Slot slot : tree.slots()) {
            if (!slot.answers().isEmpty() && isPublished(taken, slot)) {
                List<Finding> findings = checked.of(slot.id());
                slot.answers().stream()
                        .filter(answer -> findings.stream().noneMatch(f -> meets(answer, f)))
                        .forEach(answer -> lost.add(warning(slot, answer)));
            }
        }
        return lost;
    }

    /** What answers a report that is rejected may well be right once it is not. */
    private static boolean isPublished(TakenIn taken, Slot slot) {
        return taken.archive().entry(slot.id()).stream()
                .anyMatch(e -> e instanceof Entry.Published p && p.rejected().isEmpty());
    }

    private static boolean meets(Answer answer, Finding finding) {
        return answer.rule().equals(finding.rule()) && answer.line() == finding.place().line();
    }

    private static Warning warning(Slot slot, Answer answer) {
        Place place = Place.of("reports/" + slot.id() + ".notes.yaml");
        return Warning.of(place, "answer-to-nothing", answer.rule(), answer.line());
    }
}
