package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingzhang.report.ChartValue;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * A chart's value of the year before against what the sentence gives for that year: its amount less
 * what it changed by. Only where the chart's value of this year is the sentence's.
 */
final class EarlierInCharts {
    private static final int NEAR = 4;

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;
    private final Charts charts;
    private final Map<List<String>, List<ChartValue>> byNames;

    EarlierInCharts(Rule rule, Account account, Ledger ledger, Charts charts) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
        this.charts = charts;
        this.byNames =
                account.report().charts().stream()
                        .filter(value -> !value.sample())
                        .collect(
                                Collectors.groupingBy(
                                        v -> names(v.chart(), v.series(), v.category())));
    }

    private static List<String> names(String chart, String series, String category) {
        return List.of(chart, series, category);
    }

    void check(ChartValue value) {
        Optional<Figure> now =
                thisYears(value).stream()
                        .filter(other -> Math.abs(other.line() - value.line()) <= NEAR)
                        .limit(NEAR)
                        .flatMap(other -> charts.agreeing(account, other).stream())
                        .filter(amount -> change(amount).isPresent())
                        .findFirst();
        now.ifPresent(amount -> compare(value, amount, change(amount).orElseThrow()));
    }

    /** The values of the same names, with this year for the one before. */
    private List<ChartValue> thisYears(ChartValue value) {
        String before = String.valueOf(account.year() - 1);
        String year = String.valueOf(account.year());
        boolean named = value.series().contains(before) || value.category().contains(before);
        return named
                ? byNames.getOrDefault(
                        names(
                                value.chart(),
                                value.series().replace(before, year),
                                value.category().replace(before, year)),
                        List.of())
                : List.of();
    }

    private Optional<Figure> change(Figure amount) {
        return account.statements()
                .beside(amount, Kind.CHANGE)
                .filter(c -> c.baseYear().orElse(account.year() - 1) == account.year() - 1);
    }

    private void compare(ChartValue value, Figure amount, Figure change) {
        BigDecimal before = amount.value().subtract(change.value());
        BigDecimal off = amount.value().ulp().add(change.value().ulp());
        Interval allowed = new Interval(before.subtract(off), before.add(off));
        if (allowed.meets(Interval.rounded(value.value()))) {
            ledger.agrees(rule);
            return;
        }
        Message message =
                Message.of(
                        "finding.repeat.chart.earlier",
                        value.line(),
                        value.series().isEmpty() ? value.category() : value.series(),
                        Findings.money(value.value()),
                        amount.line(),
                        Findings.money(amount.value()),
                        Findings.money(change.value()),
                        Findings.money(before));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                value.line(),
                                Severity.WARNING,
                                message,
                                value.value(),
                                before,
                                List.of(amount.line()),
                                value.category(),
                                new Cause()
                                        .slipsOfThePen(value.value(), Interval.rounded(before))
                                        .named()));
    }
}
