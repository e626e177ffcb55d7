package mingzhang.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.document.DocumentReaders;
import mingzhang.document.Limits;
import mingzhang.document.Reading;
import mingzhang.extract.Extraction;
import mingzhang.extract.ReportExtractor;
import mingzhang.extract.Subject;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.Problem;
import mingzhang.report.Rejection;
import mingzhang.report.Report;
import mingzhang.report.Warning;

/** Reads one submission: bytes to document to report. Whatever the bytes are, a value comes out. */
public final class ReportReading {
    private final PersonalData personal = new PersonalData();

    /** Made when a report is first read: most builds read none. */
    private Optional<ReportExtractor> extractor = Optional.empty();

    /**
     * What the submission says.
     *
     * @param personalAllowed whether the archive has a reason to publish personal data in it
     */
    public Outcome read(
            Submission submission, Optional<Unit> unit, boolean personalAllowed, byte[] bytes) {
        try {
            return readTrusting(submission, unit, personalAllowed, bytes);
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of the program in one submission must not cost the others their site.
            return refused(submission, "program-fault", e.getClass().getSimpleName());
        }
    }

    private synchronized ReportExtractor extractor() {
        ReportExtractor known = extractor.orElseGet(ReportExtractor::new);
        extractor = Optional.of(known);
        return known;
    }

    private Outcome readTrusting(
            Submission submission, Optional<Unit> unit, boolean personalAllowed, byte[] bytes) {
        Reading reading = DocumentReaders.read(submission.extension(), bytes);
        if (reading instanceof Reading.Refused refused) {
            return new Outcome.Refused(
                    new Rejection(
                            new Place(submission.file(), refused.line()),
                            refused.reason(),
                            new Message("rejection." + refused.reason(), refused.arguments())));
        }
        Reading.Read read = (Reading.Read) reading;
        ReportExtractor.Result result =
                extractor().extract(read.document(), subject(submission, unit));
        if (result instanceof ReportExtractor.Result.Refused refused) {
            return new Outcome.Refused(refused.rejection());
        }
        Extraction extraction = ((ReportExtractor.Result.Extracted) result).extraction();
        if (extraction.report().figures().size() > Limits.FIGURES) {
            return refused(submission, "too-many-figures", Limits.FIGURES);
        }
        List<Problem> persons = new ArrayList<>();
        for (PersonalData.Piece piece : personal.in(submission.extension(), bytes)) {
            persons.add(piece.problem(submission.file(), personalAllowed));
        }
        if (!persons.isEmpty() && !personalAllowed) {
            List<Rejection> all = persons.stream().map(Rejection.class::cast).toList();
            return new Outcome.Refused(all.get(0), all.subList(1, all.size()));
        }
        List<Warning> warnings = persons.stream().map(Warning.class::cast).toList();
        Report report = withNotes(extraction.report(), submission, read.notes(), warnings);
        return new Outcome.Accepted(new ReadReport(submission, extraction.document(), report));
    }

    private static Outcome refused(Submission submission, String rule, Object... arguments) {
        return new Outcome.Refused(Rejection.of(Place.of(submission.file()), rule, arguments));
    }

    private static Subject subject(Submission submission, Optional<Unit> unit) {
        List<String> names = new ArrayList<>();
        unit.map(Unit::name).ifPresent(names::add);
        unit.map(Unit::aliases).ifPresent(names::addAll);
        return new Subject(
                submission.id(), submission.file(), names, unit.map(Unit::region).orElse(""));
    }

    /** The reader's notes are warnings like the extractor's own. */
    private static Report withNotes(
            Report r, Submission submission, List<Reading.Note> notes, List<Warning> persons) {
        List<Warning> warnings = new ArrayList<>();
        for (Reading.Note note : notes) {
            warnings.add(
                    new Warning(
                            new Place(submission.file(), note.line()),
                            note.reason(),
                            new Message("warning." + note.reason(), note.arguments())));
        }
        warnings.addAll(r.warnings());
        warnings.addAll(persons);
        return new Report(
                r.id(),
                r.identity(),
                r.figures(),
                r.absences(),
                r.unread(),
                r.projects(),
                r.indicators(),
                r.cells(),
                r.terms(),
                r.charts(),
                r.numbers(),
                r.numbersRead(),
                warnings);
    }
}
