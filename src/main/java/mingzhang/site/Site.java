package mingzhang.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingzhang.archive.Entry;
import mingzhang.archive.ReadReport;
import mingzhang.archive.Reports;
import mingzhang.archive.Settings;
import mingzhang.archive.SiteFiles;
import mingzhang.archive.Words;

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
    private final ReportPages reportPages;
    private final Words words;

    /** Reads the archive's own pages; a {@link ThemeError} where one cannot be read. */
    public Site(Theme theme, Words words, SiteInput input) {
        this.theme = theme;
        this.words = words;
        this.templates = new Templates(theme, words);
        this.catalog = new Catalog(input, words);
        this.pages = new Pages(catalog, Texts.of(input.texts()));
        this.reportPages = new ReportPages(catalog);
    }

    /** Renders everything, one page after the other. */
    public void render(Reports reports, SiteFiles out) {
        catalog.archive()
                .published()
                .forEach(
                        summary -> {
                            PageJob job = reportPage(reports.read(summary.id()));
                            out.put(job.path(), job.content().get());
                        });
        pages().forEach(job -> out.put(job.path(), job.content().get()));
        files().forEach(out::put);
    }

    /** The page of a published report. */
    public PageJob reportPage(ReadReport read) {
        String path = Paths.report(read.submission().id());
        return new PageJob(
                path,
                () -> templates.render("report", frame(path, Paths.UNITS), reportPages.page(read)));
    }

    /** Every page but those of published reports. */
    public List<PageJob> pages() {
        return pages.all().stream()
                .map(
                        p ->
                                new PageJob(
                                        p.path(),
                                        () ->
                                                templates.render(
                                                        p.template(),
                                                        frame(p.path(), p.main()),
                                                        p.page().get())))
                .toList();
    }

    /** What is not a page: the theme's assets, and what machines read. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        theme.assets().forEach((name, bytes) -> files.put("theme/" + name, bytes));
        List<String> addresses = new ArrayList<>();
        for (Entry entry : catalog.archive().entries()) {
            if (entry instanceof Entry.Published) {
                addresses.add(Paths.report(entry.id()));
            }
        }
        pages.all().stream()
                .map(Pages.Planned::path)
                .filter(path -> !path.equals(Paths.NOT_FOUND) && !path.equals(Paths.SEARCH))
                .forEach(addresses::add);
        new Machines(catalog)
                .files(addresses.stream().distinct().sorted().toList())
                .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private Frame frame(String path, String main) {
        Settings settings = catalog.archive().settings();
        boolean lost = path.equals(Paths.NOT_FOUND) && !settings.baseUrl().isEmpty();
        Here here = lost ? new Here(path, Machines.basePath(settings.baseUrl())) : Here.at(path);
        List<String> styles = new ArrayList<>();
        theme.styles().forEach(style -> styles.add(here.to("theme/" + style)));
        catalog.input().ownStyle().ifPresent(style -> styles.add(here.to(style)));
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
                styles,
                here.to("theme/site.js"),
                here.to(Paths.SEARCH),
                settings.baseUrl().isEmpty() ? "" : here.to(Machines.FEED),
                Machines.canonical(settings.baseUrl(), path),
                main.isEmpty() ? "" : here.to(main));
    }

    private List<Link> nav(Here here) {
        return List.of(
                new Link(words.get("nav.units"), here.to(Paths.UNITS)),
                new Link(words.get("nav.years"), here.to(Paths.YEARS)),
                new Link(words.get("nav.measures"), here.to(Paths.MEASURES)),
                new Link(words.get("nav.findings"), here.to(Paths.FINDINGS)),
                new Link(words.get("nav.glossary"), here.to(Paths.GLOSSARY)),
                new Link(words.get("nav.data"), here.to(Paths.DATA)));
    }
}
