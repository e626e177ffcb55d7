package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/** What an amount was used for may be listed in part, but never for more than the amount. */
final class ListedParts {
    private static final Phrases WORDING = Phrases.read("listed-parts");
    private static final Pattern PART = WORDING.get("PART");
    private static final Pattern END = WORDING.get("END");
    private static final List<Sought> LISTS =
            List.of(
                    WORDING.sought("USED"),
                    WORDING.sought("ECONOMIC"),
                    WORDING.sought("NATURE"),
                    WORDING.sought("ASSETS"));
    private static final Sought WITHIN = WORDING.sought("WITHIN");
    private static final Pattern REST = WORDING.get("REST");

    private ListedParts() {}

    static void check(SumRule rule, Account account, Ledger ledger) {
        for (Account.Passage passage : account.narrative()) {
            if (passage.text().length() > 0) {
                for (Sought list : LISTS) {
                    list.each(passage, m -> list(rule, account, ledger, passage, m));
                }
                WITHIN.each(passage, m -> within(rule, account, ledger, passage, m));
            }
        }
    }

    private static void list(
            SumRule rule, Account account, Ledger ledger, Account.Passage passage, Matcher m) {
        Figure whole = Told.amount(passage, m, m.group("name"), "whole");
        judge(rule, account, ledger, passage, whole, own(account, passage, parts(passage, m)));
    }

    /** 公务用车运行维护费中，加油2.10万元，维修1.70万元: the whole was stated before. */
    private static void within(
            SumRule rule, Account account, Ledger ledger, Account.Passage passage, Matcher m) {
        String name = m.group("name");
        int line = passage.text().at(m.start()).line();
        account.statements().all().stream()
                .filter(f -> f.kind() == Kind.AMOUNT && f.item().equals(name))
                .filter(f -> f.line() <= line)
                .reduce((first, last) -> last)
                .ifPresent(
                        whole -> judge(rule, account, ledger, passage, whole, parts(passage, m)));
    }

    /** A list that ends with what is left is whole; any other may have been cut short. */
    private static void judge(
            SumRule rule,
            Account account,
            Ledger ledger,
            Account.Passage passage,
            Figure whole,
            List<Figure> parts) {
        boolean more = SumRule.sum(parts).compareTo(whole.value()) > 0;
        boolean complete = parts.stream().anyMatch(p -> REST.matcher(p.item()).matches());
        // A number that no part can be has 万元 for 元, which the unit tells.
        BigDecimal most = whole.value().movePointRight(2);
        boolean yuan = parts.stream().anyMatch(p -> p.value().compareTo(most) > 0);
        boolean tells = more || complete || SumRule.roundingExplains(whole, parts);
        if (parts.size() < 2
                || yuan
                || !tells
                || parts.stream().anyMatch(p -> isRead(account, passage, p))) {
            ledger.notApplicable(rule);
        } else {
            rule.compare(account, ledger, whole, parts);
        }
    }

    /** 人员经费90万元，包括工资60万元、奖金30万元；公用经费5万元: what is read is another's part already. */
    private static List<Figure> own(Account account, Account.Passage passage, List<Figure> parts) {
        List<Figure> own = parts.stream().takeWhile(p -> !isRead(account, passage, p)).toList();
        return own.size() > 1 ? own : parts;
    }

    /** What the open data has a measure for is added up by that. */
    private static boolean isRead(Account account, Account.Passage passage, Figure part) {
        int at = Offsets.of(passage.text(), part.line(), part.start());
        return at >= 0
                && account.statements().all().stream()
                        .filter(f -> f.kind() == Kind.AMOUNT)
                        .anyMatch(f -> Offsets.of(passage.text(), f.line(), f.start()) == at);
    }

    private static List<Figure> parts(Account.Passage passage, Matcher list) {
        String text = passage.narrow();
        int to = list.end("parts");
        Matcher end = END.matcher(text).region(list.start("parts"), to);
        Matcher m = PART.matcher(text).region(list.start("parts"), end.find() ? end.start() : to);
        List<Figure> parts = new ArrayList<>();
        while (m.find()) {
            parts.add(Told.amount(passage, m, m.group("name"), "part"));
        }
        return parts;
    }
}
