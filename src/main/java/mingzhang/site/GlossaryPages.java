package mingzhang.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingzhang.archive.Words;
import mingzhang.report.Measure;

/** Makes the glossary: the list of terms, and a page each with everybody's wording. */
final class GlossaryPages {
    private static final int TERMS = 600;
    private static final int USES = 1_500;
    private static final int LETTERS = 150_000;

    private final Catalog catalog;
    private final Words words;
    private final CommonTerms common;
    private final List<Glossary.Entry> entries;

    GlossaryPages(Catalog catalog) {
        this.catalog = catalog;
        this.words = catalog.words();
        this.common = new CommonTerms(words);
        this.entries = new Glossary(common, catalog.input().digests()).entries();
    }

    /** The list in parts, then the terms, each in parts. */
    List<Pages.Planned> all() {
        List<Pages.Planned> all = new ArrayList<>();
        List<Glossary.Entry> ours =
                entries.stream().filter(e -> common.names().contains(e.name())).toList();
        List<Glossary.Entry> others =
                entries.stream().filter(e -> !common.names().contains(e.name())).toList();
        List<List<Glossary.Entry>> parts = Parts.cut(others, TERMS);
        for (int i = 1; i <= parts.size(); i++) {
            int number = i;
            String path = Parts.path(Paths.GLOSSARY, number);
            all.add(
                    new Pages.Planned(
                            path,
                            "glossary",
                            Paths.GLOSSARY,
                            () ->
                                    list(
                                            Here.at(path),
                                            number == 1 ? ours : List.of(),
                                            parts.get(number - 1),
                                            number,
                                            parts.size())));
        }
        Set<String> taken = new LinkedHashSet<>();
        for (Glossary.Entry entry : entries) {
            Set<String> names = new LinkedHashSet<>(List.of(TermKey.name(entry.name())));
            entry.names().forEach(name -> names.add(TermKey.name(name)));
            names.stream().filter(taken::add).forEach(name -> all.addAll(term(entry, name)));
        }
        return all;
    }

    private GlossaryPage list(
            Here here,
            List<Glossary.Entry> ours,
            List<Glossary.Entry> others,
            int number,
            int count) {
        return new GlossaryPage(
                words.get("nav.glossary"),
                words.get("glossary.description"),
                Crumbs.of(catalog, here).top(words.get("nav.glossary")),
                ours.stream().map(entry -> listed(here, entry)).toList(),
                others.stream().map(entry -> listed(here, entry)).toList(),
                Parts.of(here, Paths.GLOSSARY, number, count));
    }

    private GlossaryPage.Entry listed(Here here, Glossary.Entry entry) {
        String note =
                entry.wordings().isEmpty()
                        ? words.get("glossary.unused")
                        : words.get(
                                "glossary.note",
                                Numbers.text(entry.wordings().size()),
                                Numbers.text(entry.units()));
        Link link = new Link(entry.name(), here.to(Paths.term(TermKey.name(entry.name()))));
        return new GlossaryPage.Entry(link, entry.plain(), note);
    }

    /** A wording and one unit that uses it. */
    private record Row(Glossary.Wording wording, String unit, List<Glossary.Use> uses) {}

    private List<Pages.Planned> term(Glossary.Entry entry, String name) {
        String main = Paths.term(name);
        List<List<Row>> parts = parts(entry);
        List<Pages.Planned> pages = new ArrayList<>();
        for (int i = 1; i <= parts.size(); i++) {
            int number = i;
            String path = Parts.path(main, number);
            pages.add(
                    new Pages.Planned(
                            path,
                            "term",
                            Paths.GLOSSARY,
                            () -> page(entry, Here.at(path), main, parts, number)));
        }
        return pages;
    }

    private static List<List<Row>> parts(Glossary.Entry entry) {
        List<List<Row>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int uses = 0;
        int letters = 0;
        for (Glossary.Wording wording : entry.wordings()) {
            Map<String, List<Glossary.Use>> byUnit = new LinkedHashMap<>();
            for (Glossary.Use use : wording.uses()) {
                byUnit.computeIfAbsent(use.report().unit(), u -> new ArrayList<>()).add(use);
            }
            letters += wording.text().length();
            for (Map.Entry<String, List<Glossary.Use>> unit : byUnit.entrySet()) {
                boolean isBegun = !parts.get(parts.size() - 1).isEmpty();
                if (isBegun && (uses > USES || letters > LETTERS)) {
                    parts.add(new ArrayList<>());
                    uses = 0;
                    letters = wording.text().length();
                }
                uses += unit.getValue().size();
                parts.get(parts.size() - 1).add(new Row(wording, unit.getKey(), unit.getValue()));
            }
        }
        return parts;
    }

    private TermPage page(
            Glossary.Entry entry, Here here, String main, List<List<Row>> parts, int number) {
        List<String> names =
                entry.names().stream().filter(name -> !name.equals(entry.name())).toList();
        return new TermPage(
                entry.name(),
                entry.plain().isEmpty()
                        ? words.get("term.description", entry.name())
                        : entry.name() + "：" + entry.plain(),
                Crumbs.of(catalog, here)
                        .below(words.get("nav.glossary"), Paths.GLOSSARY, entry.name()),
                entry.plain(),
                names,
                entry.wordings().isEmpty()
                        ? ""
                        : words.get(
                                "term.count",
                                Numbers.text(entry.reports()),
                                Numbers.text(entry.units()),
                                Numbers.text(entry.wordings().size())),
                measure(here, entry),
                wordings(here, parts, number),
                Parts.of(here, main, number, parts.size()));
    }

    private List<TermPage.Wording> wordings(Here here, List<List<Row>> parts, int number) {
        // A term's wordings differ in their texts; to compare them whole is to compare all uses.
        Map<String, Glossary.Wording> shown = new LinkedHashMap<>();
        Map<String, List<TermPage.User>> users = new HashMap<>();
        for (Row row : parts.get(number - 1)) {
            Link unit = new Link(catalog.unit(row.unit()).name(), here.to(Paths.unit(row.unit())));
            List<Link> years =
                    row.uses().stream()
                            .map(
                                    use ->
                                            new Link(
                                                    String.valueOf(use.report().year()),
                                                    here.to(
                                                            Paths.report(use.report()),
                                                            "L" + use.line())))
                            .toList();
            shown.putIfAbsent(row.wording().text(), row.wording());
            users.computeIfAbsent(row.wording().text(), w -> new ArrayList<>())
                    .add(new TermPage.User(unit, years));
        }
        List<TermPage.Wording> wordings = new ArrayList<>();
        for (Glossary.Wording wording : shown.values()) {
            boolean goesOn = number > 1 && wordings.isEmpty() && before(parts, number, wording);
            wordings.add(
                    new TermPage.Wording(
                            wording.text(), note(wording), goesOn, users.get(wording.text())));
        }
        return wordings;
    }

    private static boolean before(List<List<Row>> parts, int number, Glossary.Wording wording) {
        List<Row> before = parts.get(number - 2);
        return before.get(before.size() - 1).wording().text().equals(wording.text());
    }

    private String note(Glossary.Wording wording) {
        long units = wording.uses().stream().map(use -> use.report().unit()).distinct().count();
        return words.get("term.wording", Numbers.text(wording.uses().size()), Numbers.text(units));
    }

    /** The measure that counts what the term names. */
    private Link measure(Here here, Glossary.Entry entry) {
        String key = TermKey.of(entry.name());
        for (Measure measure : catalog.input().measures()) {
            String other = TermKey.of(measure.name());
            if (other.equals(key) || other.equals(key + "支出")) {
                return new Link(measure.name(), here.to(Paths.measure(measure.name())));
            }
        }
        return Link.label("");
    }
}
