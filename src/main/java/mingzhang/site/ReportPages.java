package mingzhang.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import mingzhang.archive.Citation;
import mingzhang.archive.Entry;
import mingzhang.archive.ReadReport;
import mingzhang.archive.Submission;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;
import mingzhang.report.Figure;
import mingzhang.report.Project;
import mingzhang.report.Report;
import mingzhang.report.ReportId;
import mingzhang.report.Unread;

/** Makes a report's page from the report, its findings and the names of its neighbours. */
final class ReportPages {
    private final Catalog catalog;
    private final Words words;
    private final Sayings sayings;
    private final CommonTerms common;

    ReportPages(Catalog catalog, CommonTerms common) {
        this.catalog = catalog;
        this.words = catalog.words();
        this.sayings = catalog.sayings();
        this.common = common;
    }

    ReportPage page(ReadReport read) {
        Report report = read.report();
        ReportId id = read.submission().id();
        Here here = Here.at(Paths.report(id));
        Unit unit = catalog.unit(id.unit());
        Statements statements = new Statements(report, catalog.input().findingsOf(id));
        List<FindingNote> notes = catalog.notes(here, id);
        TermFinder terms = new TermFinder(common, report.terms());
        Body body = body(read, new Lines(Marks.of(statements, sayings), terms, here), notes);
        Submission submission = read.submission();
        return new ReportPage(
                words.get("report.title", unit.name(), id.year()),
                words.get("report.description", unit.name(), id.year()),
                Crumbs.of(catalog, here).report(id),
                new Link(unit.name(), here.to(Paths.unit(unit.id()))),
                id.year(),
                unit.level(),
                Crumbs.of(catalog, here).regions(unit.region()),
                source(here, submission),
                submission.sha256(),
                submission.published(),
                original(submission),
                rejected(id),
                ReplacedNote.of(catalog, here, id),
                Numbers.text(report.numbers()),
                Numbers.text(report.numbersRead()),
                new Minute(statements, catalog).sentences(),
                new KeyFigures(statements, catalog).all(),
                catalog.input().checked(),
                CheckCounts.of(catalog.input().talliesOf(id), words),
                FindingNote.gathered(notes.stream().filter(note -> !note.remark()).toList()),
                notes.stream().filter(FindingNote::remark).toList(),
                new Charts(statements, words).parts(),
                new Charts(statements, words).changes(),
                projects(here, statements),
                body,
                terms(report),
                TermNotes.of(terms.used(), words),
                figures(report),
                unread(report, false),
                unread(report, true),
                absences(report),
                attachments(here, submission),
                downloads(here, id, submission),
                neighbour(here, id, -1),
                neighbour(here, id, 1),
                years(here, id),
                cite(unit, read),
                id.toString());
    }

    private Body body(ReadReport read, Lines lines, List<FindingNote> notes) {
        ReportId id = read.submission().id();
        Statements statements = new Statements(read.report(), catalog.input().findingsOf(id));
        return Body.of(read.document(), lines, byLine(statements, notes));
    }

    private static List<Link> terms(Report report) {
        return report.terms().stream().map(t -> new Link(t.term(), "#L" + t.line())).toList();
    }

    private static List<Link> attachments(Here here, Submission submission) {
        return submission.attachments().stream()
                .map(
                        name ->
                                new Link(
                                        name,
                                        here.to(
                                                Paths.beside(
                                                        submission.id(), "attachments/" + name))))
                .toList();
    }

    private static Link source(Here here, Submission submission) {
        return new Link(
                submission.file().substring(submission.file().lastIndexOf('/') + 1),
                here.to(Paths.beside(submission.id(), submission.sourceName())));
    }

    private Link original(Submission submission) {
        return new Link(words.get("report.original"), Here.web(submission.originalUrl()));
    }

    private String rejected(ReportId id) {
        return catalog.entry(id)
                .filter(Entry.Published.class::isInstance)
                .flatMap(entry -> ((Entry.Published) entry).rejected())
                .map(rejection -> words.get(rejection.message()))
                .orElse("");
    }

    private static Map<Integer, List<FindingNote>> byLine(
            Statements statements, List<FindingNote> notes) {
        Map<Integer, List<FindingNote>> byLine = new HashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            int line = statements.findings().get(i).place().line();
            byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(notes.get(i));
        }
        return byLine;
    }

    private List<ReportPage.ProjectRow> projects(Here here, Statements statements) {
        List<Project> projects = statements.report().projects();
        List<List<Shown>> values =
                Shown.columnsAligned(
                        projects.stream().map(p -> money(p, statements.disputes())).toList());
        return IntStream.range(0, projects.size())
                .mapToObj(i -> project(here, statements.report(), i, values.get(i)))
                .toList();
    }

    private static ReportPage.ProjectRow project(
            Here here, Report report, int index, List<Shown> values) {
        Project project = report.projects().get(index);
        int indicators = ProjectLine.indicators(report, project).size();
        return new ReportPage.ProjectRow(
                project.name(),
                here.to(Paths.project(report.id(), index + 1)),
                values.get(0),
                values.get(1),
                values.get(2),
                indicators);
    }

    private List<Shown> money(Project project, Disputes disputes) {
        ProjectMoney money =
                ProjectMoney.of(project, disputes, line -> "#L" + line, words.get("value.none"));
        return List.of(money.budget(), money.executed(), money.rate());
    }

    private List<ReportPage.FigureRow> figures(Report report) {
        List<Figure> figures = report.figures();
        return IntStream.range(0, figures.size())
                .mapToObj(i -> figure(report.id(), figures.get(i), i + 1))
                .toList();
    }

    private ReportPage.FigureRow figure(ReportId id, Figure figure, int number) {
        OptionalInt base = figure.baseYear();
        return new ReportPage.FigureRow(
                "f" + number,
                new Link(words.get("line", figure.line()), "#L" + figure.line()),
                sayings.subject(figure.measure(), figure.item()),
                sayings.kind(figure.kind()),
                sayings.value(figure),
                base.isPresent() ? String.valueOf(base.getAsInt()) : "",
                Evidence.of(id, figure));
    }

    private List<ReportPage.UnreadRow> unread(Report report, boolean named) {
        List<Unread> unread = report.unread();
        return IntStream.range(0, unread.size())
                .filter(i -> named == (unread.get(i).reason() == Unread.Reason.UNNAMED))
                .mapToObj(
                        i ->
                                new ReportPage.UnreadRow(
                                        "u" + (i + 1),
                                        new Link(
                                                words.get("line", unread.get(i).line()),
                                                "#L" + unread.get(i).line()),
                                        unread.get(i).quote(),
                                        sayings.reason(unread.get(i).reason())))
                .toList();
    }

    private List<Link> absences(Report report) {
        return report.absences().stream()
                .map(
                        a ->
                                new Link(
                                        words.get(
                                                "absent." + a.wording().id(),
                                                sayings.subject(a.measure(), a.item())),
                                        "#L" + a.line()))
                .toList();
    }

    private List<Download> downloads(Here here, ReportId id, Submission submission) {
        return List.of(
                Download.file(
                        words.get("download.source"),
                        here.to(Paths.beside(id, submission.sourceName()))),
                Download.table(
                        words.get("download.figures"),
                        here.to(Paths.figures(here.path())),
                        catalog.unit(id.unit()).name(),
                        String.valueOf(id.year()),
                        words.get("download.content")),
                Download.file(
                        words.get("download.json"), here.to(Paths.beside(id, "report.json"))));
    }

    private Link neighbour(Here here, ReportId id, int years) {
        ReportId other = new ReportId(id.unit(), id.year() + years);
        String label = words.get("report.year", other.year());
        return catalog.entry(other)
                .map(entry -> new Link(label, here.to(Paths.report(other))))
                .orElseGet(() -> Link.label(words.get("report.year.none", other.year())));
    }

    private List<Link> years(Here here, ReportId id) {
        return catalog.entriesOf(id.unit()).stream()
                .map(
                        other ->
                                new Link(
                                        words.get("report.year", other.year()),
                                        other.equals(id) ? "" : here.to(Paths.report(other))))
                .toList();
    }

    private String cite(Unit unit, ReadReport read) {
        Submission submission = read.submission();
        return Citation.of(
                        submission.id(),
                        unit.name(),
                        read.report().identity().title(),
                        submission.published(),
                        catalog.archive().settings().baseUrl(),
                        Here.web(submission.originalUrl()),
                        Paths.beside(submission.id(), submission.sourceName()),
                        submission.sha256())
                .whole();
    }
}
