package mingzhang.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Problem;
import mingzhang.report.Rejection;
import mingzhang.report.Warning;

/**
 * Personal data in what stands beside a report: names of attachments, answers, and the submissions
 * that it replaced. What carries some is left out, and the report is rejected with it, unless the
 * archive has a reason to publish it.
 */
final class PersonalBeside {
    private final PersonalData personal = new PersonalData();
    private final List<Problem> problems;

    PersonalBeside(List<Problem> problems) {
        this.problems = problems;
    }

    /** The slot with nothing in it that may not be published. */
    Slot cleared(Slot slot) {
        boolean allowed = !slot.sidecar().personalData().isEmpty();
        String path = "reports/" + slot.id();
        List<Problem> found = new ArrayList<>();
        List<ContentFile> attachments = new ArrayList<>();
        for (ContentFile file : slot.attachments()) {
            List<PersonalData.Piece> pieces = personal.inName(file.name());
            pieces.forEach(p -> found.add(p.problem(path + ".attachments", allowed)));
            if (allowed || pieces.isEmpty()) {
                attachments.add(file);
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (Answer answer : slot.answers()) {
            List<PersonalData.Piece> pieces = personal.in(answer.text(), 0);
            pieces.forEach(p -> found.add(p.problem(path + ".notes.yaml", allowed)));
            answers.add(allowed || pieces.isEmpty() ? answer : masked(answer));
        }
        List<ContentFile> replaced =
                slot.replaced().stream().filter(file -> allowed || isClear(file)).toList();
        return new Slot(
                slot.id(),
                slot.source(),
                slot.sidecar().withdrawn().isPresent() ? masked(slot.sidecar()) : slot.sidecar(),
                answers,
                replaced,
                attachments,
                rejection(slot, found).map(this::masked));
    }

    /** The first reason to reject goes with the report, everything else is told by itself. */
    private Optional<Rejection> rejection(Slot slot, List<Problem> found) {
        Optional<Rejection> rejected = slot.rejected();
        for (Problem problem : found) {
            if (problem instanceof Rejection rejection && rejected.isEmpty()) {
                rejected = Optional.of(rejection);
            } else {
                problems.add(problem);
            }
        }
        return rejected;
    }

    private Answer masked(Answer answer) {
        return new Answer(
                answer.rule(), answer.line(), personal.masked(answer.text()), answer.date());
    }

    private Sidecar masked(Sidecar sidecar) {
        return new Sidecar(
                sidecar.published(),
                sidecar.originalUrl(),
                sidecar.personalData(),
                sidecar.withdrawn()
                        .map(w -> new Sidecar.Withdrawal(w.date(), personal.masked(w.reason()))));
    }

    /** What cannot be read cannot be published either; whoever publishes it will say so. */
    private boolean isClear(ContentFile file) {
        try {
            Optional<byte[]> bytes = ContentFolder.read(file, Submissions.LONGEST_FILE);
            if (bytes.isEmpty()) {
                long most = Submissions.LONGEST_FILE >> 20;
                problems.add(Warning.of(Place.of(file.path()), "too-large-replaced", most));
                return false;
            }
            List<PersonalData.Piece> pieces = personal.in(file.extension(), bytes.get());
            for (PersonalData.Piece piece : pieces) {
                Place place = new Place(file.path(), piece.line());
                problems.add(Warning.of(place, PersonalData.RULE + "-replaced", piece.masked()));
            }
            return pieces.isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    /** A problem that repeats no number of a person, wherever it took it from. */
    Problem masked(Problem problem) {
        if (problem instanceof Rejection rejection) {
            return masked(rejection);
        }
        return problem instanceof Warning warning
                ? new Warning(masked(warning.place()), warning.rule(), masked(warning.message()))
                : problem;
    }

    Rejection masked(Rejection rejection) {
        return new Rejection(
                masked(rejection.place()), rejection.rule(), masked(rejection.message()));
    }

    private Place masked(Place place) {
        return new Place(personal.masked(place.file()), place.line());
    }

    private Message masked(Message message) {
        return new Message(
                message.key(), message.arguments().stream().map(personal::masked).toList());
    }
}
