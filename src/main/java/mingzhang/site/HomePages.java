package mingzhang.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;
import mingzhang.report.Severity;

/** Makes the home page. */
final class HomePages {
    /** Slips that are named and stand in many places tell most. */
    private static final Comparator<FindingNote> WEIGHT =
            Comparator.comparingInt(
                    (FindingNote n) ->
                            n.count() * 10 + (n.cause().isEmpty() ? 0 : 5) + n.places().size());

    private static final int ROWS = 30;
    private static final int RANKED = 8;
    private static final int NEWEST = 6;
    private static final int TELLING = 3;
    static final String EXPENDITURE = "本年支出合计";

    private final Catalog catalog;
    private final Words words;
    private final Here here = Here.at(Paths.HOME);

    HomePages(Catalog catalog) {
        this.catalog = catalog;
        this.words = catalog.words();
    }

    HomePage page(List<Link> texts) {
        List<Integer> years = catalog.archive().years();
        Rankings rankings = new Rankings(catalog, here);
        int year =
                years.stream()
                        .filter(y -> !rankings.of(y, EXPENDITURE).isEmpty())
                        .max(
                                Comparator.comparingInt(
                                                (Integer y) -> rankings.of(y, EXPENDITURE).size())
                                        .thenComparing(Comparator.naturalOrder()))
                        .orElse(0);
        List<Ranked> ranking = year == 0 ? List.of() : rankings.of(year, EXPENDITURE);
        return new HomePage(
                catalog.archive().settings().title(),
                catalog.archive().settings().description(),
                List.of(),
                counts(),
                Matrix.of(catalog, here, catalog.archive().units(), ROWS),
                new Link(words.get("home.units.all"), here.to(Paths.UNITS)),
                year == 0
                        ? Link.label("")
                        : new Link(String.valueOf(year), here.to(Paths.year(year))),
                ranking.subList(0, Math.min(RANKED, ranking.size())),
                words.get("home.ranking.note", ranking.size()),
                telling(),
                Numbers.text(findings()),
                new Link(words.get("home.findings.all", findings()), here.to(Paths.FINDINGS)),
                newest(),
                regions(),
                new Link(words.get("nav.data"), here.to(Paths.DATA)),
                new Link(words.get("nav.method"), here.to(Paths.METHOD)),
                texts);
    }

    private long findings() {
        return catalog.input().findings().values().stream()
                .flatMap(List::stream)
                .filter(f -> f.severity() != Severity.INFO)
                .count();
    }

    private List<HomePage.Count> counts() {
        List<ReportSummary> reports = catalog.archive().published();
        long figures = catalog.input().digests().stream().mapToLong(ReportDigest::figures).sum();
        long unread =
                reports.stream().mapToLong(report -> report.numbers() - report.numbersRead()).sum();
        List<HomePage.Count> counts = new ArrayList<>();
        counts.add(
                new HomePage.Count(
                        Numbers.text(catalog.archive().units().size()),
                        words.get(
                                "home.count.units",
                                Numbers.text(reports.size()),
                                catalog.archive().years().size()),
                        here.to(Paths.UNITS),
                        false));
        counts.add(
                new HomePage.Count(
                        Numbers.text(figures),
                        unread == 0
                                ? words.get("home.count.figures.all")
                                : words.get("home.count.figures", Numbers.text(unread)),
                        here.to(Paths.METHOD),
                        false));
        if (catalog.input().checked()) {
            counts.add(
                    new HomePage.Count(
                            Numbers.text(findings()),
                            words.get("home.count.findings"),
                            here.to(Paths.FINDINGS),
                            findings() > 0));
        } else {
            counts.add(
                    new HomePage.Count(
                            Numbers.text(reports.stream().mapToLong(ReportSummary::projects).sum()),
                            words.get("home.count.projects"),
                            here.to(Paths.DATA),
                            false));
        }
        return counts;
    }

    /** Errors that many statements stand against first, one a report. */
    private List<FindingNote> telling() {
        List<FindingNote> telling = new ArrayList<>();
        catalog.input().findings().keySet().stream()
                .sorted()
                .forEach(
                        id -> {
                            List<FindingNote> notes =
                                    FindingNote.gathered(
                                            catalog.notes(here, id).stream()
                                                    .filter(HomePages::isError)
                                                    .toList());
                            notes.stream().max(WEIGHT).ifPresent(telling::add);
                        });
        return telling.stream().sorted(WEIGHT.reversed()).limit(TELLING).toList();
    }

    private static boolean isError(FindingNote note) {
        return note.severity().equals(Severity.ERROR.id());
    }

    private List<HomePage.Newest> newest() {
        return catalog.archive().published().stream()
                .sorted(
                        Comparator.comparing(
                                        (ReportSummary report) -> report.submission().published())
                                .thenComparing(report -> report.id().year())
                                .reversed())
                .limit(NEWEST)
                .map(
                        report ->
                                new HomePage.Newest(
                                        new Link(
                                                catalog.unit(report.id().unit()).name()
                                                        + " "
                                                        + report.id().year(),
                                                here.to(Paths.report(report.id()))),
                                        report.submission().published()))
                .toList();
    }

    /** Provinces and the cities in them, each with all its units. */
    private List<Link> regions() {
        Map<String, Integer> count = new TreeMap<>();
        for (Unit unit : catalog.archive().units()) {
            String[] steps = unit.region().split("/", -1);
            if (!steps[0].isEmpty()) {
                count.merge(steps[0], 1, Integer::sum);
            }
            if (steps.length > 1) {
                count.merge(steps[0] + "/" + steps[1], 1, Integer::sum);
            }
        }
        return count.entrySet().stream()
                .map(
                        e ->
                                new Link(
                                        words.get(
                                                "home.region",
                                                e.getKey().replace("/", " › "),
                                                e.getValue()),
                                        here.to(Paths.region(e.getKey()))))
                .toList();
    }
}
