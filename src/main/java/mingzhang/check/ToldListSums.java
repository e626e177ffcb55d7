package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * Lists in the sentences of appendices that do not make what they divide. Such a list may leave
 * something out, so that too little is told only where nothing can be missing.
 */
final class ToldListSums {
    private static final Phrases WORDING = Phrases.read("told-lists");
    private static final Sought TOGETHER = WORDING.sought("TOGETHER");
    private static final Sought ADJUSTED = WORDING.sought("ADJUSTED");

    private static final String ENDS = "。；;：:（(";

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;

    ToldListSums(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    void check() {
        account.lists().forEach(this::divided);
        for (Account.Passage passage : before(account)) {
            TOGETHER.each(
                    passage,
                    together -> {
                        if (together.group("unit").endsWith("元")) {
                            together(passage, passage.narrow(), together);
                        }
                    });
        }
        for (Account.Passage passage : account.evaluations()) {
            TOGETHER.each(passage, m -> together(passage, passage.narrow(), m));
            ADJUSTED.each(passage, m -> adjusted(passage, m));
        }
    }

    /** The sentences of 决算情况说明 in front of the evaluations. */
    private static List<Account.Passage> before(Account account) {
        List<Account.Passage> all = account.narrative();
        List<Account.Passage> evaluations = account.evaluations();
        int to = evaluations.isEmpty() ? -1 : all.indexOf(evaluations.get(0));
        return all.subList(0, to < 0 ? all.size() : to).stream()
                .filter(p -> !p.heading() && p.text().length() > 0)
                .toList();
    }

    private void divided(ToldList list) {
        BigDecimal more = list.sum().subtract(list.total().value());
        if (holds(list.total(), list.parts()) || endsBefore(list)) {
            ledger.agrees(rule);
        } else if (more.signum() < 0 && !(list.closed() && list.whole())) {
            ledger.couldNot(rule, "parts-not-stated");
        } else {
            tell(list.total(), list.parts());
        }
    }

    /** The list may be over before the sentence is. */
    private static boolean endsBefore(ToldList list) {
        return IntStream.range(2, list.parts().size())
                .anyMatch(n -> holds(list.total(), list.parts().subList(0, n)));
    }

    /** Money was rounded, what was counted was not. */
    private static boolean holds(Figure total, List<Figure> parts) {
        return total.valueUnit().endsWith("元")
                ? SumRule.roundingExplains(total, parts)
                : SumRule.sum(parts).compareTo(total.value()) == 0;
    }

    private void together(Account.Passage passage, String text, Matcher m) {
        int from = Told.begin(text, m.start(), ENDS);
        List<Figure> parts =
                ToldList.Items.before(passage, text, from, m.start(), m.group("unit")).stream()
                        .map(ToldList.Item::amount)
                        .toList();
        Figure total = Told.stated(passage, m, m.group("name"), "whole", m.group("unit"));
        boolean holds =
                IntStream.range(0, Math.max(0, parts.size() - 1))
                        .anyMatch(n -> holds(total, parts.subList(n, parts.size())));
        if (parts.size() < 2) {
            ledger.notApplicable(rule);
        } else if (holds) {
            ledger.agrees(rule);
        } else {
            tell(total, parts);
        }
    }

    /** The first budget and what was added or taken away are the last. */
    private void adjusted(Account.Passage passage, Matcher m) {
        Figure first = Told.amount(passage, m, "年初预算", "first");
        Figure changed = Told.amount(passage, m, m.group("how"), "changed");
        Figure last = Told.amount(passage, m, "调整后预算", "last");
        boolean less = m.group("less") != null;
        List<Figure> parts = new ArrayList<>(List.of(first));
        parts.add(less ? changed.valued(changed.value().negate()) : changed);
        if (SumRule.roundingExplains(last, parts)) {
            ledger.agrees(rule);
        } else {
            tell(last, parts);
        }
    }

    private void tell(Figure total, List<Figure> parts) {
        if (ledger.told(rule, total.line(), Findings.plain(total.value()))) {
            return;
        }
        String cause = SumRule.cause(account, total, parts);
        String terms =
                String.join(" + ", parts.stream().map(p -> Findings.money(p.value())).toList());
        BigDecimal sum = SumRule.sum(parts);
        Message message =
                Message.of(
                        "finding.sum.told",
                        total.line(),
                        total.item().isBlank() ? total.quote() : total.item(),
                        Findings.money(total.value()) + total.valueUnit(),
                        terms,
                        Findings.money(sum),
                        Findings.money(sum.subtract(total.value()).abs()) + total.valueUnit());
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .about(
                                total,
                                cause.isEmpty() ? Severity.WARNING : Severity.ERROR,
                                message,
                                sum,
                                parts,
                                cause));
    }
}
