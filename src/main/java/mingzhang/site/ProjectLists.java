package mingzhang.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mingzhang.archive.Words;
import mingzhang.report.Project;
import mingzhang.report.ReportId;

/** Makes the lists of projects: all of them, those of a year, those of a unit. */
final class ProjectLists {
    private static final int ROWS = 500;

    private final Catalog catalog;
    private final Words words;
    private final List<Listed> all;
    private final List<Integer> years;

    /** A project and whose it is. */
    private record Listed(ReportId report, ProjectLine project) {}

    ProjectLists(Catalog catalog) {
        this.catalog = catalog;
        this.words = catalog.words();
        List<Listed> projects = new ArrayList<>();
        for (ReportDigest digest : catalog.input().digests()) {
            digest.projects().forEach(project -> projects.add(new Listed(digest.id(), project)));
        }
        projects.sort(
                Comparator.comparingInt((Listed l) -> -l.report().year())
                        .thenComparing(l -> catalog.order(l.report().unit()))
                        .thenComparing(Listed::report)
                        .thenComparing(l -> l.project().number()));
        this.all = List.copyOf(projects);
        this.years = all.stream().map(listed -> listed.report().year()).distinct().toList();
    }

    /** Whether the unit has a list of its own; a number names a year or a part. */
    static boolean hasList(String unit) {
        return !unit.chars().allMatch(Character::isDigit);
    }

    static String ofUnit(String unit) {
        return "projects/" + unit + "/index.html";
    }

    private static String ofYear(int year) {
        return "projects/" + year + "/index.html";
    }

    List<Pages.Planned> pages() {
        List<Pages.Planned> pages = new ArrayList<>();
        add(pages, Paths.PROJECTS, words.get("nav.projects"), all);
        for (int year : years) {
            add(
                    pages,
                    ofYear(year),
                    words.get("projects.year", year),
                    all.stream().filter(listed -> listed.report().year() == year).toList());
        }
        Map<String, List<Listed>> byUnit = new java.util.TreeMap<>();
        all.forEach(l -> byUnit.computeIfAbsent(l.report().unit(), u -> new ArrayList<>()).add(l));
        byUnit.forEach(
                (unit, of) -> {
                    if (hasList(unit)) {
                        String name = catalog.unit(unit).name();
                        add(pages, ofUnit(unit), words.get("projects.unit", name), of);
                    }
                });
        return pages;
    }

    private void add(List<Pages.Planned> pages, String main, String title, List<Listed> projects) {
        List<List<Listed>> parts = Parts.cut(projects, ROWS);
        for (int i = 1; i <= parts.size(); i++) {
            int number = i;
            String path = Parts.path(main, i);
            pages.add(
                    new Pages.Planned(
                            path,
                            "projects",
                            Paths.PROJECTS,
                            () ->
                                    page(
                                            Here.at(path),
                                            main,
                                            title,
                                            projects.size(),
                                            parts.get(number - 1),
                                            Parts.of(Here.at(path), main, number, parts.size()))));
        }
    }

    private ProjectsPage page(
            Here here, String main, String title, int count, List<Listed> part, Parts parts) {
        boolean whole = main.equals(Paths.PROJECTS);
        Crumbs crumbs = Crumbs.of(catalog, here);
        List<List<Shown>> values =
                Shown.columnsAligned(part.stream().map(listed -> money(here, listed)).toList());
        List<ProjectsPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            rows.add(row(here, part.get(i), values.get(i)));
        }
        return new ProjectsPage(
                title,
                words.get("projects.description", Numbers.text(count)),
                whole
                        ? crumbs.top(title)
                        : crumbs.below(words.get("nav.projects"), Paths.PROJECTS, title),
                Numbers.text(count),
                years.stream()
                        .map(
                                year ->
                                        new Link(
                                                String.valueOf(year),
                                                ofYear(year).equals(main)
                                                        ? ""
                                                        : here.to(ofYear(year))))
                        .toList(),
                rows,
                parts,
                download(here));
    }

    private Link download(Here here) {
        return canBeDownloaded(catalog)
                ? new Link(words.get("projects.download"), here.to("data/projects.csv"))
                : Link.label("");
    }

    static boolean canBeDownloaded(Catalog catalog) {
        return catalog.input().files().stream().anyMatch(f -> f.name().equals("projects.csv"));
    }

    private ProjectsPage.Row row(Here here, Listed listed, List<Shown> values) {
        ReportId id = listed.report();
        ProjectLine project = listed.project();
        return new ProjectsPage.Row(
                new Link(project.project().name(), here.to(Paths.project(id, project.number()))),
                new Link(
                        catalog.unit(id.unit()).name(),
                        here.to(hasList(id.unit()) ? ofUnit(id.unit()) : Paths.unit(id.unit()))),
                String.valueOf(id.year()),
                values.get(0),
                values.get(1),
                values.get(2),
                values.get(3));
    }

    private List<Shown> money(Here here, Listed listed) {
        Project project = listed.project().project();
        String report = Paths.report(listed.report());
        String none = words.get("project.unstated");
        ProjectMoney money =
                ProjectMoney.of(
                        project,
                        catalog.disputes(listed.report()),
                        line -> here.to(report, "L" + line),
                        none);
        Shown score =
                listed.project()
                        .score()
                        .map(v -> Shown.of(v, "", here.to(report, "L" + project.line()), false))
                        .orElseGet(() -> Shown.none(none));
        return List.of(money.budget(), money.executed(), money.rate(), score);
    }
}
