package mingzhang.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingzhang.report.Term;

/** Makes the glossary from what the reports explain. */
final class GlossaryPages {
    private final Catalog catalog;

    GlossaryPages(Catalog catalog) {
        this.catalog = catalog;
    }

    GlossaryPage page() {
        Here here = Here.at(Paths.GLOSSARY);
        Map<String, Map<String, List<Link>>> terms = new TreeMap<>();
        for (ReportDigest digest : catalog.input().digests()) {
            for (Term term : digest.terms()) {
                String name = catalog.unit(digest.id().unit()).name() + " " + digest.id().year();
                String href = here.to(Paths.report(digest.id()), "L" + term.line());
                terms.computeIfAbsent(term.term(), t -> new LinkedHashMap<>())
                        .computeIfAbsent(term.definition().strip(), d -> new ArrayList<>())
                        .add(new Link(name, href));
            }
        }
        List<GlossaryPage.Entry> entries = new ArrayList<>();
        terms.forEach(
                (term, wordings) ->
                        entries.add(entry("term-" + (entries.size() + 1), term, wordings)));
        return new GlossaryPage(
                catalog.words().get("nav.glossary"),
                catalog.words().get("glossary.description"),
                Crumbs.of(catalog, here).top(catalog.words().get("nav.glossary")),
                entries);
    }

    private static GlossaryPage.Entry entry(
            String id, String term, Map<String, List<Link>> wordings) {
        List<GlossaryPage.Wording> all = new ArrayList<>();
        wordings.forEach((text, reports) -> all.add(new GlossaryPage.Wording(text, reports)));
        all.sort((a, b) -> b.reports().size() - a.reports().size());
        int reports = all.stream().mapToInt(w -> w.reports().size()).sum();
        return new GlossaryPage.Entry(id, term, reports, all);
    }
}
