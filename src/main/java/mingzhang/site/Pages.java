package mingzhang.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import mingzhang.archive.Entry;
import mingzhang.archive.Words;
import mingzhang.report.Measure;

/**
 * Every page of the site but the reports' and the units': address, template, and what it is made
 * of.
 */
final class Pages {
    /** Pages that name the files of the open data, beside the lists of projects. */
    private static final Set<String> TELL_OF_DATA = Set.of(Paths.HOME, Paths.DATA);

    private final Catalog catalog;
    private final Words words;
    private final List<Texts> texts;

    Pages(Catalog catalog, List<Texts> texts) {
        this.catalog = catalog;
        this.words = catalog.words();
        this.texts = List.copyOf(texts);
    }

    /**
     * A page to be rendered.
     *
     * @param template name of its template
     * @param main path of the main page it belongs to, as the navigation has it, or empty
     */
    record Planned(String path, String template, String main, Supplier<Page> page) {}

    /**
     * Pages that are made of the same things.
     *
     * @param key hash of these things, without what all pages are made of; empty where it cannot be
     *     told
     * @param tellsOfData whether they name files of the open data
     */
    record Group(
            Supplier<Optional<String>> key, Supplier<List<Planned>> pages, boolean tellsOfData) {
        Group(Supplier<Optional<String>> key, Supplier<List<Planned>> pages) {
            this(key, pages, false);
        }

        static Group of(Planned page) {
            boolean tellsOfData = TELL_OF_DATA.contains(page.path());
            return new Group(Optional::empty, () -> List.of(page), tellsOfData);
        }
    }

    /** All pages; those that take longest come first. */
    List<Group> groups() {
        MadeOf of = new MadeOf(catalog);
        List<Group> groups = new ArrayList<>();
        MeasurePages measures = new MeasurePages(catalog);
        for (Measure measure : catalog.input().measures()) {
            groups.add(new Group(() -> of.measure(measure.name()), () -> measures.pages(measure)));
        }
        groups.add(new Group(of::terms, () -> new GlossaryPages(catalog).all()));
        YearPages years = new YearPages(catalog);
        for (int year : catalog.archive().years()) {
            groups.add(new Group(() -> of.year(year), () -> years.pages(year)));
        }
        groups.add(new Group(of::projects, () -> new ProjectLists(catalog).pages(), true));
        groups.add(new Group(of::units, () -> new ListPages(catalog).all()));
        groups.add(new Group(Optional::empty, () -> new FindingsPages(catalog).pages()));
        single().forEach(page -> groups.add(Group.of(page)));
        return groups;
    }

    private List<Planned> single() {
        List<Planned> all = new ArrayList<>();
        HomePages home = new HomePages(catalog);
        YearPages years = new YearPages(catalog);
        MeasurePages measures = new MeasurePages(catalog);
        OverviewPages overview = new OverviewPages(catalog);
        Comparisons comparisons = new Comparisons(catalog);
        Here root = Here.at(Paths.HOME);
        all.add(planned(Paths.HOME, "home", "", () -> home.page(textLinks(root))));
        for (Entry entry : catalog.archive().entries()) {
            if (!(entry instanceof Entry.Published)) {
                String path = Paths.report(entry.id());
                all.add(planned(path, "gone", Paths.UNITS, () -> gone(entry)));
            }
        }
        all.add(planned(Paths.YEARS, "years", Paths.YEARS, years::list));
        all.add(planned(Paths.MEASURES, "measures", Paths.MEASURES, measures::list));
        all.add(planned(Paths.DATA, "data", Paths.DATA, overview::data));
        all.add(planned(Paths.METHOD, "method", Paths.METHOD, overview::method));
        all.add(planned(Paths.COMPARE, "compare", Paths.COMPARE, comparisons::page));
        all.add(planned(Paths.SEARCH, "search", "", () -> plain(Paths.SEARCH, "search")));
        all.add(planned(Paths.NOT_FOUND, "not-found", "", () -> plain(Paths.NOT_FOUND, "lost")));
        texts.forEach(text -> all.add(planned(text.path(), "text", "", () -> text(text))));
        return all;
    }

    private static Planned planned(String path, String template, String main, Supplier<Page> page) {
        return new Planned(path, template, main, page);
    }

    List<Link> textLinks(Here here) {
        return texts.stream().map(text -> new Link(text.title(), here.to(text.path()))).toList();
    }

    private Page plain(String path, String key) {
        String title = words.get(key + ".title");
        String base = catalog.archive().settings().baseUrl();
        boolean anywhere = path.equals(Paths.NOT_FOUND) && !base.isEmpty();
        Here here = anywhere ? new Here(path, Machines.basePath(base)) : Here.at(path);
        return new PlainPage(
                title, words.get(key + ".description"), Crumbs.of(catalog, here).top(title));
    }

    private Page text(Texts text) {
        Here here = Here.at(text.path());
        return new TextPage(
                text.title(),
                text.title(),
                Crumbs.of(catalog, here).top(text.title()),
                text.html());
    }

    private Page gone(Entry entry) {
        Here here = Here.at(Paths.report(entry.id()));
        String unit = catalog.unit(entry.id().unit()).name();
        boolean rejected = entry instanceof Entry.Rejected;
        String reason = "";
        String date = "";
        if (entry instanceof Entry.Rejected bad) {
            reason = words.get(bad.why().message());
        } else if (entry instanceof Entry.Withdrawn back) {
            reason = back.reason();
            date = back.date();
        }
        return new GonePage(
                words.get("report.title", unit, entry.id().year()),
                words.get(Catalog.state(entry)),
                Crumbs.of(catalog, here).report(entry.id()),
                rejected ? "rejected" : "withdrawn",
                reason,
                date,
                new Link(unit, here.to(Paths.unit(entry.id().unit()))));
    }
}
