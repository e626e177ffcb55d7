package mingzhang.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingzhang.archive.Headline;
import mingzhang.archive.Words;
import mingzhang.report.Kind;
import mingzhang.report.ReportId;

/**
 * What a report says about the year before, beside what that year's own report says.
 *
 * @param year the earlier year
 * @param subject measure and item
 * @param unit of the numbers
 * @param own what the earlier year's report states
 * @param later what the later report makes of it, with the line of its change
 * @param how the sum in words: amount less change
 * @param difference later less own, or empty where rounding explains it
 */
public record PriorRow(
        Link year,
        String subject,
        String unit,
        Shown own,
        Shown later,
        String how,
        String difference) {
    /**
     * Every statement of a unit's reports that can be held against another report, newest first.
     */
    static List<PriorRow> of(Catalog catalog, Here here, List<ReportId> years) {
        List<PriorRow> rows = new ArrayList<>();
        for (ReportId id : years) {
            ReportId before = new ReportId(id.unit(), id.year() - 1);
            for (PriorStatement said : catalog.prior(id)) {
                headline(catalog, before, said)
                        .ifPresent(own -> rows.add(row(catalog, here, id, said, own)));
            }
        }
        rows.sort(
                Comparator.comparing((PriorRow row) -> row.difference().isEmpty())
                        .thenComparing(row -> row.year().label(), Comparator.reverseOrder()));
        return rows;
    }

    private static Optional<Headline> headline(
            Catalog catalog, ReportId before, PriorStatement said) {
        return catalog.summary(before)
                .flatMap(s -> s.headline(said.measure(), said.item(), Kind.AMOUNT))
                .filter(own -> own.valueUnit().equals(said.valueUnit()));
    }

    private static PriorRow row(
            Catalog catalog, Here here, ReportId id, PriorStatement said, Headline own) {
        Words words = catalog.words();
        ReportId before = new ReportId(id.unit(), said.year());
        BigDecimal difference = said.implied().subtract(own.value());
        BigDecimal tolerance = said.tolerance().add(PriorStatement.half(own.value()));
        boolean differs = difference.abs().compareTo(tolerance) > 0;
        return new PriorRow(
                new Link(String.valueOf(said.year()), here.to(Paths.report(before))),
                catalog.sayings().subject(said.measure(), said.item()),
                said.valueUnit(),
                Shown.of(
                        own.value(),
                        own.valueUnit(),
                        here.to(Paths.report(before), "L" + own.line()),
                        false),
                Shown.of(
                        said.implied(),
                        said.valueUnit(),
                        here.to(Paths.report(id), "L" + said.line()),
                        differs),
                words.get(
                        said.change().signum() < 0 ? "prior.how.less" : "prior.how.more",
                        id.year(),
                        Numbers.text(said.amount()),
                        Numbers.text(said.change().abs())),
                differs ? Numbers.signed(difference) : "");
    }
}
