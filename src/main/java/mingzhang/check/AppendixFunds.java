package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * What an appendix says of the year's appropriations, against what the funds of 决算情况说明 make
 * together. Only where the text itself shows that it means the same: by its basic expenditure, or
 * by the money carried over that makes up the difference.
 */
final class AppendixFunds {
    private static final List<String> SPENT =
            List.of("一般公共预算财政拨款支出", "政府性基金预算财政拨款支出", "国有资本经营预算财政拨款支出");
    private static final List<String> RECEIVED =
            List.of("一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入");
    private static final String BASIC = "一般公共预算财政拨款基本支出";

    private static final Phrases WORDING = Phrases.read("appendix-funds");
    private static final Sought EXPENDITURE = WORDING.sought("EXPENDITURE");
    private static final Sought REVENUE = WORDING.sought("REVENUE");
    private static final Pattern CARRIED = WORDING.get("CARRIED");
    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})\\s?年");

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;

    AppendixFunds(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    void check() {
        for (Account.Passage passage : account.appendix()) {
            String text = passage.narrow();
            EXPENDITURE.each(
                    passage,
                    spent -> {
                        if (ofTheYear(text, spent.start())) {
                            spent(passage, spent);
                        }
                    });
            REVENUE.each(
                    passage,
                    received -> {
                        if (ofTheYear(text, received.start())) {
                            received(passage, text, received);
                        }
                    });
        }
    }

    private boolean ofTheYear(String text, int until) {
        int sentence = Told.begin(text, until, "。");
        return YEAR.matcher(text.substring(sentence, until))
                .results()
                .allMatch(y -> Integer.parseInt(y.group(1)) == account.year());
    }

    private void spent(Account.Passage passage, Matcher m) {
        Figure stated = Told.amount(passage, m, m.group("name"), "total");
        List<Figure> funds = SPENT.stream().flatMap(measure -> first(measure, "")).toList();
        boolean same =
                first(BASIC, "")
                        .anyMatch(basic -> Interval.agree(basic.value(), Told.money(m, "basic")));
        if (!same || funds.size() < SPENT.size()) {
            return;
        }
        if (SumRule.roundingExplains(stated, funds)) {
            ledger.agrees(rule);
        } else {
            Message message =
                    Message.of(
                            "finding.repeat.funds",
                            stated.line(),
                            m.group("name") + Findings.money(stated.value()),
                            lines(funds),
                            terms(funds),
                            Findings.money(SumRule.sum(funds)),
                            Findings.money(SumRule.sum(funds).subtract(stated.value()).abs()));
            tell(stated, message, SumRule.sum(funds), funds);
        }
    }

    private void received(Account.Passage passage, String text, Matcher m) {
        Figure stated = Told.amount(passage, m, m.group("name"), "total");
        List<Figure> funds = RECEIVED.stream().flatMap(item -> first("本年收入合计", item)).toList();
        if (funds.isEmpty()) {
            return;
        }
        if (SumRule.roundingExplains(stated, funds)) {
            ledger.agrees(rule);
            return;
        }
        Matcher carried = CARRIED.matcher(text);
        while (carried.find()) {
            List<Figure> together = new ArrayList<>(funds);
            together.add(Told.amount(passage, carried, "上年结转", "carried"));
            if (SumRule.roundingExplains(stated, together)) {
                Message message =
                        Message.of(
                                "finding.repeat.carried",
                                stated.line(),
                                m.group("name") + Findings.money(stated.value()),
                                lines(funds),
                                Findings.money(SumRule.sum(funds)),
                                carried.group("carried"));
                tell(stated, message, SumRule.sum(funds), funds);
                return;
            }
        }
    }

    private Stream<Figure> first(String measure, String item) {
        return account.statements().of(measure, item, Kind.AMOUNT).stream().limit(1);
    }

    private static String lines(List<Figure> funds) {
        return funds.stream()
                .map(Figure::line)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
    }

    private static String terms(List<Figure> funds) {
        return funds.stream()
                .map(f -> Findings.money(f.value()))
                .collect(Collectors.joining(" + "));
    }

    /** Such texts may leave something out on purpose, so this is never more than a question. */
    private void tell(Figure stated, Message message, BigDecimal right, List<Figure> funds) {
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .about(stated, Severity.WARNING, message, right, funds, ""));
    }
}
