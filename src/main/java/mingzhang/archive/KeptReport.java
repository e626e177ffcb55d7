package mingzhang.archive;

import java.util.List;
import java.util.Optional;
import mingzhang.document.Document;
import mingzhang.report.Identity;
import mingzhang.report.Rejection;
import mingzhang.report.Report;
import mingzhang.report.Warning;

/** The kept forms of one submission: the head for every build, the body for those that ask. */
final class KeptReport {
    private KeptReport() {}

    /** What crosses reports, or why there is nothing. */
    record Head(
            Optional<Rejection> why,
            Identity identity,
            List<Headline> headlines,
            List<Gap> gaps,
            int numbers,
            int numbersRead,
            int projects,
            int terms,
            List<Warning> warnings,
            List<Rejection> more) {
        static Head of(Outcome outcome) {
            if (outcome instanceof Outcome.Refused refused) {
                Identity nobody = new Identity("", "", java.util.OptionalInt.empty(), "");
                return new Head(
                        Optional.of(refused.why()),
                        nobody,
                        List.of(),
                        List.of(),
                        0,
                        0,
                        0,
                        0,
                        List.of(),
                        refused.more());
            }
            ReadReport read = ((Outcome.Accepted) outcome).read();
            ReportSummary summary = ReportSummary.of(read);
            return new Head(
                    Optional.empty(),
                    summary.identity(),
                    summary.headlines(),
                    summary.gaps(),
                    summary.numbers(),
                    summary.numbersRead(),
                    summary.projects(),
                    summary.terms(),
                    read.report().warnings(),
                    List.of());
        }

        ReportSummary summary(Submission submission) {
            return new ReportSummary(
                    submission, identity, headlines, gaps, numbers, numbersRead, projects, terms);
        }
    }

    /** The report itself. */
    record Body(Document document, Report report) {}
}
