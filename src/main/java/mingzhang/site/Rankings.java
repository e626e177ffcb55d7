package mingzhang.site;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import mingzhang.archive.Headline;
import mingzhang.archive.ReportSummary;

/** Units of a year by a measure's total, the largest first. */
record Rankings(Catalog catalog, Here here) {
    private record Stated(ReportSummary report, Headline headline) {}

    List<Ranked> of(int year, String measure) {
        List<Stated> stated =
                catalog.archive().published().stream()
                        .filter(report -> report.id().year() == year)
                        .flatMap(
                                report ->
                                        Catalog.headline(report, measure).stream()
                                                .map(h -> new Stated(report, h)))
                        .sorted(
                                Comparator.comparing((Stated s) -> s.headline().value())
                                        .reversed()
                                        .thenComparing(s -> s.report().id()))
                        .toList();
        if (stated.isEmpty()) {
            return List.of();
        }
        BigDecimal most = stated.get(0).headline().value();
        return stated.stream().map(s -> ranked(s, most)).toList();
    }

    private Ranked ranked(Stated stated, BigDecimal most) {
        return new Ranked(
                new Link(
                        catalog.unit(stated.report().id().unit()).name(),
                        here.to(Paths.report(stated.report().id()))),
                catalog.shown(here, stated.report().id(), stated.headline()),
                Numbers.width(stated.headline().value().max(BigDecimal.ZERO), most));
    }
}
