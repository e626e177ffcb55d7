package mingzhang.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import mingzhang.archive.ReadReport;
import mingzhang.archive.Words;
import mingzhang.document.Sentences;
import mingzhang.report.Figure;
import mingzhang.report.Indicator;
import mingzhang.report.Project;
import mingzhang.report.ReportId;

/** Makes the pages of a report's projects from the report alone. */
final class ProjectPages {
    private static final String MEASURE = "绩效项目";

    private final Catalog catalog;
    private final Words words;

    ProjectPages(Catalog catalog) {
        this.catalog = catalog;
        this.words = catalog.words();
    }

    /**
     * The page of one project, made when it is asked for.
     *
     * @param number of the project in its report, from 1
     */
    Pages.Planned planned(ReportId id, int number, Supplier<ReadReport> read) {
        return new Pages.Planned(
                Paths.project(id, number),
                "project",
                Paths.PROJECTS,
                () -> page(read.get(), number - 1));
    }

    private ProjectPage page(ReadReport read, int index) {
        ReportId id = read.submission().id();
        Project project = read.report().projects().get(index);
        ProjectGoals goals = new ProjectGoals();
        Here here = Here.at(Paths.project(id, index + 1));
        String unit = catalog.unit(id.unit()).name();
        List<Indicator> rows = ProjectLine.indicators(read.report(), project);
        String table = here.to(Paths.report(id), "L" + project.line());
        Disputes disputes = catalog.disputes(id);
        ProjectMoney money =
                ProjectMoney.of(
                        project,
                        disputes,
                        line -> here.to(Paths.report(id), "L" + line),
                        words.get("project.unstated"));
        return new ProjectPage(
                project.name(),
                words.get("project.description", unit, id.year(), project.name()),
                crumbs(here, id, project.name()),
                new Link(unit, here.to(Paths.unit(id.unit()))),
                new Link(words.get("report.title.year", id.year()), here.to(Paths.report(id))),
                id.year(),
                new Link(words.get("line", project.line()), table),
                money.budget(),
                money.executed(),
                money.rate(),
                score(rows),
                goals.planned(read.document(), project.line()),
                goals.done(read.document(), project.line()),
                sentences(here, read, project),
                groups(here, id, rows, disputes),
                neighbour(here, read, index - 1),
                neighbour(here, read, index + 1),
                new Link(
                        words.get("project.others", read.report().projects().size()),
                        here.to(Paths.report(id), "projects")));
    }

    private List<Link> crumbs(Here here, ReportId id, String name) {
        return List.of(
                new Link(words.get("nav.home"), here.to(Paths.HOME)),
                new Link(words.get("nav.projects"), here.to(Paths.PROJECTS)),
                new Link(catalog.unit(id.unit()).name(), here.to(Paths.unit(id.unit()))),
                new Link(String.valueOf(id.year()), here.to(Paths.report(id))),
                Link.label(name));
    }

    /** The scores added up, and what they were out of where that is said too. */
    private String score(List<Indicator> rows) {
        return ProjectLine.sum(rows.stream().map(Indicator::score).toList())
                .map(
                        sum ->
                                ProjectLine.sum(rows.stream().map(Indicator::weight).toList())
                                        .map(
                                                full ->
                                                        words.get(
                                                                "project.score.of",
                                                                Numbers.text(sum),
                                                                Numbers.text(full)))
                                        .orElseGet(
                                                () ->
                                                        words.get(
                                                                "project.score.sum",
                                                                Numbers.text(sum))))
                .orElse("");
    }

    private List<ProjectPage.Group> groups(
            Here here, ReportId id, List<Indicator> rows, Disputes disputes) {
        Map<String, List<ProjectPage.Row>> groups = new LinkedHashMap<>();
        for (Indicator row : rows) {
            String name = row.level3().isEmpty() ? row.level2() : row.level3();
            String place = here.to(Paths.report(id), "L" + row.line());
            groups.computeIfAbsent(row.level1(), l -> new ArrayList<>())
                    .add(
                            new ProjectPage.Row(
                                    row.level3().isEmpty() ? "" : row.level2(),
                                    name,
                                    withUnit(row.target(), row.unitOfMeasure()),
                                    withUnit(row.actual(), row.unitOfMeasure()),
                                    row.weight(),
                                    row.score(),
                                    new Link(words.get("line", row.line()), place),
                                    disputes.in(row.line())));
        }
        List<ProjectPage.Group> all = new ArrayList<>();
        groups.forEach((name, of) -> all.add(new ProjectPage.Group(name, of)));
        return all;
    }

    private static String withUnit(String value, String unit) {
        return value.isEmpty() || unit.isEmpty() || value.endsWith(unit) ? value : value + unit;
    }

    private List<ProjectPage.Sentence> sentences(Here here, ReadReport read, Project project) {
        Map<String, ProjectPage.Sentence> sentences = new LinkedHashMap<>();
        for (Figure figure : read.report().figures()) {
            if (figure.measure().equals(MEASURE) && same(figure.item(), project.name())) {
                String place = here.to(Paths.report(read.submission().id()), "L" + figure.line());
                String text =
                        Sentences.at(read.document(), figure.line(), figure.start())
                                .map(Sentences.Sentence::text)
                                .orElse(figure.quote());
                sentences.putIfAbsent(
                        text,
                        new ProjectPage.Sentence(
                                text, new Link(words.get("line", figure.line()), place)));
            }
        }
        return List.copyOf(sentences.values());
    }

    /** Tables and sentences call a project by the same name, give or take its end. */
    private static boolean same(String item, String name) {
        String a = TermKey.of(item);
        String b = TermKey.of(name);
        boolean begins = a.startsWith(b) || b.startsWith(a);
        return a.equals(b)
                || (begins
                        && Math.min(a.length(), b.length()) > 3
                        && Math.abs(a.length() - b.length()) < 5);
    }

    private static Link neighbour(Here here, ReadReport read, int index) {
        List<Project> projects = read.report().projects();
        return index < 0 || index >= projects.size()
                ? Link.label("")
                : new Link(
                        projects.get(index).name(),
                        here.to(Paths.project(read.submission().id(), index + 1)));
    }
}
