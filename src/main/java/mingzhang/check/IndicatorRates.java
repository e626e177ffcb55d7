package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.Indicator;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * A rate that a sentence sets against its target, 完成率91.16%，比目标值超额完成6.16%, and the indicator with
 * that very target, whose actual value is another.
 */
final class IndicatorRates {
    private static final Sought ABOVE = Phrases.read("appendix-counts").sought("ABOVE");
    private static final Pattern RATE =
            Pattern.compile("^[≥>＞=]?\\s?(?<n>[0-9]{1,3}(?:\\.[0-9]{1,2})?)\\s?[%％]$");

    /** Characters at the end of two names that make them one indicator: 完成率, 满意率. */
    private static final int TAIL = 3;

    private IndicatorRates() {}

    static void check(Rule rule, Account account, Ledger ledger) {
        List<Indicator> indicators = account.report().indicators();
        if (indicators.isEmpty()) {
            return;
        }
        Map<Indicator, List<Figure>> told = new LinkedHashMap<>();
        for (Account.Passage passage : account.passages()) {
            if (!passage.heading() && passage.text().length() > 0) {
                ABOVE.each(passage, m -> told(passage, m, indicators, told));
            }
        }
        told.forEach((indicator, stated) -> compare(rule, account, ledger, stated, indicator));
    }

    private static void told(
            Account.Passage passage,
            Matcher m,
            List<Indicator> indicators,
            Map<Indicator, List<Figure>> told) {
        Figure stated = Told.amount(passage, m, m.group("name"), "rate");
        meant(indicators, m)
                .ifPresent(i -> told.computeIfAbsent(i, any -> new ArrayList<>()).add(stated));
    }

    /** The one indicator of that name whose target is what the sentence says it is. */
    private static Optional<Indicator> meant(List<Indicator> indicators, Matcher m) {
        BigDecimal rate = new BigDecimal(m.group("rate"));
        BigDecimal target = rate.subtract(new BigDecimal(m.group("above")));
        List<Indicator> meant =
                indicators.stream()
                        .filter(i -> alike(name(i), m.group("name")))
                        .filter(i -> rate(i.target()).filter(t -> same(t, target)).isPresent())
                        .filter(i -> rate(i.actual()).isPresent())
                        .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static String name(Indicator indicator) {
        return indicator.level3().isEmpty() ? indicator.level2() : indicator.level3();
    }

    private static boolean alike(String a, String b) {
        return a.length() >= TAIL
                && b.length() >= TAIL
                && a.substring(a.length() - TAIL).equals(b.substring(b.length() - TAIL));
    }

    private static Optional<BigDecimal> rate(String cell) {
        Matcher m = RATE.matcher(cell.strip());
        return m.matches() ? Optional.of(new BigDecimal(m.group("n"))) : Optional.empty();
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) == 0;
    }

    /** A text may state both: the rate of all and, with the target, that of a part. */
    private static boolean stated(Account account, Indicator indicator) {
        String name = name(indicator);
        String words =
                name.substring(name.length() - TAIL) + rate(indicator.actual()).orElseThrow();
        return account.passages().stream()
                .filter(p -> p.text().length() > words.length())
                .anyMatch(p -> p.narrow().contains(words));
    }

    private static void compare(
            Rule rule, Account account, Ledger ledger, List<Figure> told, Indicator indicator) {
        BigDecimal actual = rate(indicator.actual()).orElseThrow();
        List<Figure> differing =
                told.stream().filter(f -> !Interval.agree(f.value(), actual)).toList();
        if (differing.isEmpty()) {
            ledger.agrees(rule);
            return;
        }
        if (stated(account, indicator)) {
            ledger.couldNot(rule, "parts-not-stated");
            return;
        }
        Figure first = differing.get(0);
        List<Integer> others = new ArrayList<>(differing.stream().map(Figure::line).toList());
        others.add(indicator.line());
        Message message =
                Message.of(
                        "finding.repeat.target",
                        first.line(),
                        first.item(),
                        Findings.plain(first.value()),
                        indicator.line(),
                        Findings.quoted(name(indicator)),
                        Findings.plain(actual));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                first.line(),
                                Severity.WARNING,
                                message,
                                first.value(),
                                actual,
                                others,
                                first.quote(),
                                ""));
    }
}
