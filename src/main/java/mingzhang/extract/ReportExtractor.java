package mingzhang.extract;

import java.util.List;
import java.util.stream.Stream;
import mingzhang.document.Document;
import mingzhang.report.Place;
import mingzhang.report.Rejection;
import mingzhang.report.Report;
import mingzhang.report.Warning;

/** Reads a report out of a document: its headings, its identity, its figures, tables and terms. */
public final class ReportExtractor {
    /** What came of it: the report, or why the text is none. */
    public sealed interface Result {
        /** The text is a final account. */
        record Extracted(Extraction extraction) implements Result {}

        /** The text reads, but none of a final account's sections is in it. */
        record Refused(Rejection rejection) implements Result {}
    }

    private final Outliner outliner = new Outliner();
    private final IdentityReader identities = new IdentityReader();
    private final Glossary glossary = new Glossary();
    private final ChartData charts = new ChartData();
    private final NarrativeExtractor narratives = new NarrativeExtractor();
    private final TableExtractor tables = new TableExtractor();

    /** Everything that is understood of the document submitted as {@code subject}. */
    public Result extract(Document document, Subject subject) {
        Outline outline = outliner.outline(document);
        if (!isReport(outline)) {
            return new Result.Refused(Rejection.of(Place.of(subject.file()), "no-report"));
        }
        IdentityReader.Read read = identities.read(outline, subject);
        int year = read.identity().year().orElse(subject.id().year());
        Narrative narrative = narratives.extract(outline.part("narrative"), subject, year);
        Tables stated = tables.extract(outline.sections());
        List<Warning> warnings =
                Stream.concat(read.warnings().stream(), narrative.warnings().stream()).toList();
        Report report =
                new Report(
                        subject.id(),
                        read.identity(),
                        narrative.figures(),
                        narrative.absences(),
                        narrative.unread(),
                        stated.projects(),
                        stated.indicators(),
                        stated.cells(),
                        glossary.terms(outline.part("glossary")),
                        charts.values(outline.sections()),
                        narrative.numbers(),
                        narrative.numbersRead(),
                        warnings);
        return new Result.Extracted(new Extraction(outline.document(), report));
    }

    /** Whether one of the form's sections, or a statutory table, is in the text. */
    private static boolean isReport(Outline outline) {
        return outline.sections().stream()
                .anyMatch(
                        section ->
                                !section.key().isEmpty()
                                        || (section.part().equals("statements")
                                                && section.heading().isPresent()));
    }
}
