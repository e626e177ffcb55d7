package mingzhang.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import mingzhang.archive.Entry;
import mingzhang.archive.Fingerprint;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.KeptValues;
import mingzhang.archive.ReadReport;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Reports;
import mingzhang.archive.Settings;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;
import mingzhang.report.ReportId;

/**
 * The pages of an archive. A report's page is made of that report, its findings and the names of
 * its neighbours; every other page of summaries. All of them may be rendered in any order and by
 * several threads; the same input gives the same bytes.
 */
public final class Site {
    private final Theme theme;
    private final Templates templates;
    private final Catalog catalog;
    private final Pages pages;
    private final CommonTerms common;
    private final Words words;
    private final List<String> styles;
    private final String rendering;
    private final Optional<KeptValues> kept;

    /** Reads the archive's own pages; a {@link ThemeError} where one cannot be read. */
    public Site(Theme theme, Words words, SiteInput input) {
        this(theme, words, input, "", Optional.empty());
    }

    /**
     * The same, for an archive that is built again and again.
     *
     * @param program changes whenever the program renders differently
     * @param kept what an earlier build kept
     */
    public Site(
            Theme theme, Words words, SiteInput input, String program, Optional<KeptFolder> kept) {
        this.theme = theme;
        this.words = words;
        this.templates = new Templates(theme, words);
        this.catalog = new Catalog(input, words);
        this.kept = kept.map(KeptValues::new);
        this.common = new CommonTerms(words);
        this.pages = new Pages(catalog, Texts.of(input.texts()));
        this.styles = theme.styles().stream().map(style -> "theme/" + style).toList();
        this.rendering =
                Fingerprint.ofKnown(
                        program,
                        theme.fingerprint(),
                        words.fingerprint(),
                        input.archive().settings(),
                        input.measures(),
                        pages.textLinks(Here.at(Paths.HOME)),
                        input.ownStyle());
    }

    /**
     * What needs the whole archive.
     *
     * @param groups its pages
     * @param files what is not a page, by path, of the paths of these pages
     */
    public record Across(
            List<PageGroup> groups, Function<List<String>, Map<String, byte[]>> files) {}

    /** Renders everything, one page after the other. */
    public void render(Reports reports, SiteFiles out) {
        for (ReportSummary summary : catalog.archive().published()) {
            ReportId id = summary.id();
            reportPages(id, () -> reports.read(id)).forEach(page -> page.put(out));
        }
        Across across = across();
        List<String> paths =
                across.groups().stream().flatMap(group -> group.put(out).stream()).toList();
        across.files().apply(paths).forEach(out::put);
    }

    /**
     * The page of a published report and those of its projects. They know of the archive what
     * {@link Neighbourhood} says, and are made again only when that changes.
     */
    public List<PageJob> reportPages(ReportId id, Supplier<ReadReport> read) {
        SiteInput near = Neighbourhood.of(catalog, id);
        Optional<String> key = key(near);
        Catalog around = new Catalog(near, words);
        ProjectPages projects = new ProjectPages(around);
        List<PageJob> jobs = new ArrayList<>();
        jobs.add(
                job(
                        around,
                        key,
                        new Pages.Planned(
                                Paths.report(id),
                                "report",
                                Paths.UNITS,
                                () -> new ReportPages(around, common).page(read.get()))));
        catalog.digest(id).stream()
                .flatMap(digest -> digest.projects().stream())
                .map(project -> projects.planned(id, project.number(), read))
                .forEach(planned -> jobs.add(job(around, key, planned)));
        return jobs;
    }

    /** A unit's page and what comparing loads of it: both know its neighbourhood alone. */
    private List<PageJob> unitPages(Unit unit) {
        SiteInput near = Neighbourhood.of(catalog, unit);
        Optional<String> key = key(near);
        Catalog around = new Catalog(near, words);
        Pages.Planned page =
                new Pages.Planned(
                        Paths.unit(unit.id()),
                        "unit",
                        Paths.UNITS,
                        () -> new UnitPages(around).page(unit));
        return List.of(job(around, key, page), new CompareParts(around).job(unit, key));
    }

    /** The rendering, so that nothing is looked up before a page is known to be needed. */
    private PageJob job(Catalog around, Optional<String> key, Pages.Planned planned) {
        return new PageJob(
                planned.path(),
                () -> new PageJob.Plan(key, () -> render(around, planned, planned.page().get())));
    }

    private byte[] render(Catalog around, Pages.Planned planned, Page page) {
        return templates.render(planned.template(), frame(around, planned, page), page);
    }

    private Frame frame(Catalog around, Pages.Planned planned, Page page) {
        Frame frame = frame(planned, PageTags.NONE);
        return frame(
                planned, PageTags.of(around, planned.path(), frame.nav(), frame.current(), page));
    }

    /** All that pages of a neighbourhood are made from: where each stands is in its path. */
    private Optional<String> key(SiteInput near) {
        return Neighbourhood.key(near).flatMap(of -> Fingerprint.of(rendering, of));
    }

    /** Everything but the pages of published reports and their projects. */
    public Across across() {
        List<PageGroup> groups = new ArrayList<>();
        for (Pages.Group group : pages.groups()) {
            groups.add(
                    new PageGroup(
                            () -> group.key().get().map(of -> Fingerprint.ofKnown(rendering, of)),
                            () -> group.pages().get().stream().map(this::job).toList(),
                            kept,
                            group.tellsOfData()));
        }
        for (Unit unit : catalog.archive().units()) {
            groups.add(PageGroup.of(() -> unitPages(unit)));
        }
        groups.add(PageGroup.of(() -> new CompareParts(catalog).jobs()));
        return new Across(groups, this::files);
    }

    private PageJob job(Pages.Planned page) {
        return new PageJob(page.path(), () -> plan(page));
    }

    private PageJob.Plan plan(Pages.Planned planned) {
        Page page = planned.page().get();
        Frame frame = frame(catalog, planned, page);
        return new PageJob.Plan(
                Fingerprint.of(rendering, planned.template(), frame, page),
                () -> templates.render(planned.template(), frame, page));
    }

    /** The theme's assets, and what machines read. */
    private Map<String, byte[]> files(List<String> pagesAcross) {
        Map<String, byte[]> files = new TreeMap<>();
        theme.assets().forEach((name, bytes) -> files.put("theme/" + name, bytes));
        files.put("theme/words.js", ScriptWords.of(words).getBytes(StandardCharsets.UTF_8));
        List<String> addresses = new ArrayList<>(pagesAcross);
        addresses.removeIf(path -> path.equals(Paths.NOT_FOUND) || path.equals(Paths.SEARCH));
        addresses.removeIf(path -> !path.endsWith(".html"));
        for (Entry entry : catalog.archive().entries()) {
            if (entry instanceof Entry.Published) {
                addresses.add(Paths.report(entry.id()));
            }
        }
        for (ReportDigest digest : catalog.input().digests()) {
            digest.projects().forEach(p -> addresses.add(Paths.project(digest.id(), p.number())));
        }
        new Machines(catalog)
                .files(addresses.stream().distinct().sorted().toList())
                .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private Frame frame(Pages.Planned planned, PageTags tags) {
        String path = planned.path();
        String main = planned.main();
        Settings settings = catalog.archive().settings();
        boolean lost = path.equals(Paths.NOT_FOUND) && !settings.baseUrl().isEmpty();
        Here here = lost ? new Here(path, Machines.basePath(settings.baseUrl())) : Here.at(path);
        List<String> sheets = new ArrayList<>();
        styles.forEach(style -> sheets.add(here.to(style)));
        catalog.input().ownStyle().ifPresent(style -> sheets.add(here.to(style)));
        return new Frame(
                words.language(),
                settings.title(),
                settings.notice(),
                settings.footer(),
                settings.contact(),
                settings.licence(),
                here.to(Paths.HOME),
                nav(here),
                pages.textLinks(here),
                sheets,
                here.to("theme/site.js"),
                here.to("theme/"),
                here.to(Paths.SEARCH),
                settings.baseUrl().isEmpty() ? "" : here.to(Machines.FEED),
                Machines.canonical(settings.baseUrl(), path),
                main.isEmpty() ? "" : here.to(main),
                tags);
    }

    private List<Link> nav(Here here) {
        return List.of(
                new Link(words.get("nav.units"), here.to(Paths.UNITS)),
                new Link(words.get("nav.years"), here.to(Paths.YEARS)),
                new Link(words.get("nav.measures"), here.to(Paths.MEASURES)),
                new Link(words.get("nav.projects"), here.to(Paths.PROJECTS)),
                new Link(words.get("nav.compare"), here.to(Paths.COMPARE)),
                new Link(words.get("nav.findings"), here.to(Paths.FINDINGS)),
                new Link(words.get("nav.glossary"), here.to(Paths.GLOSSARY)),
                new Link(words.get("nav.data"), here.to(Paths.DATA)));
    }
}
