package mingzhang.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.archive.Unit;
import mingzhang.report.ReportId;

/** Addresses of comparisons that make a sensible start, and the page that they lead to. */
final class Comparisons {
    /** What a comparison begins with where nothing else is asked. */
    static final String FIRST = "本年支出合计";

    private static final List<String> OF_A_UNIT = List.of(FIRST, "“三公”经费支出");
    private static final int UNITS = 5;

    private final Catalog catalog;

    Comparisons(Catalog catalog) {
        this.catalog = catalog;
    }

    ComparePage page() {
        Here here = Here.at(Paths.COMPARE);
        String title = catalog.words().get("nav.compare");
        List<Integer> years = catalog.archive().years();
        Link example =
                years.isEmpty()
                        ? Link.label("")
                        : ofYear(here, years.get(0), most(catalog, years.get(0)));
        return new ComparePage(
                title,
                catalog.words().get("compare.description"),
                Crumbs.of(catalog, here).top(title),
                new Link(catalog.words().get("compare.example"), example.href()),
                catalog.input().measures().stream()
                        .map(m -> new Link(m.name(), here.to(Paths.measure(m.name()))))
                        .toList());
    }

    /** A unit over its years, beside those that it follows. */
    Link ofUnit(Here here, Unit unit) {
        List<Integer> years =
                catalog.entriesOf(unit.id()).stream().map(ReportId::year).sorted().toList();
        List<String> units =
                Stream.concat(
                                Stream.of(unit.id()),
                                unit.successorOf().stream().map(Unit.Succession::unit))
                        .distinct()
                        .limit(UNITS)
                        .toList();
        return link(here, units, OF_A_UNIT, years);
    }

    /** The units that spent most in a year. */
    static List<String> most(Catalog catalog, int year) {
        return new MeasureStatements(catalog, FIRST).most(year, UNITS);
    }

    /** A year beside the units that spent most in it. */
    Link ofYear(Here here, int year, List<String> units) {
        return link(here, units, List.of(FIRST), List.of(year));
    }

    /** The units with most of a measure in the newest year that has any, over all years. */
    Link ofMeasure(Here here, String measure, MeasureStatements stated) {
        for (int year : catalog.archive().years()) {
            List<String> units = stated.most(year, UNITS);
            if (!units.isEmpty()) {
                return link(here, units, List.of(measure), catalog.years());
            }
        }
        return Link.label("");
    }

    private Link link(Here here, List<String> units, List<String> measures, List<Integer> years) {
        if (units.isEmpty() || years.isEmpty()) {
            return Link.label("");
        }
        String span =
                years.size() == 1
                        ? years.get(0).toString()
                        : years.get(0) + "-" + years.get(years.size() - 1);
        String query = "?u=" + joined(units) + "&m=" + joined(measures) + "&y=" + span;
        return new Link(catalog.words().get("compare.link"), here.to(Paths.COMPARE) + query);
    }

    private static String joined(List<String> values) {
        return values.stream()
                .map(v -> URLEncoder.encode(v, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining(","));
    }
}
