package mingzhang.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/**
 * Expenditure that a paragraph divides into parts for which the open data has no items:
 * 一般公共预算财政拨款支出 into 基本支出 and 项目支出, 基本支出 of all money into 人员经费 and 公用经费.
 */
final class DividedExpenditure {
    private static final String BASIC = "一般公共预算财政拨款基本支出";
    private static final String MEASURE = "一般公共预算财政拨款支出";
    private static final Phrases WORDING = Phrases.read("divided-expenditure");
    private static final Sought PARTS = WORDING.sought("PARTS");
    private static final Sought RUNNING = WORDING.sought("RUNNING");

    private DividedExpenditure() {}

    static void check(SumRule rule, Account account, Ledger ledger) {
        for (Account.Passage passage : account.narrative()) {
            if (passage.heading() || passage.text().length() == 0) {
                continue;
            }
            PARTS.each(passage, m -> parts(rule, account, ledger, passage, m));
            RUNNING.each(passage, m -> running(rule, account, ledger, passage, m));
        }
    }

    private static void parts(
            SumRule rule, Account account, Ledger ledger, Account.Passage passage, Matcher m) {
        Optional<Figure> whole = whole(account, passage, m.start());
        if (whole.isPresent()) {
            List<Figure> parts =
                    List.of(
                            Told.amount(passage, m, "基本支出", "basic"),
                            Told.amount(passage, m, "项目支出", "project"));
            rule.compare(account, ledger, whole.get(), parts);
        }
    }

    /** 基本支出 of all money, which the open data does not divide. */
    private static void running(
            SumRule rule, Account account, Ledger ledger, Account.Passage passage, Matcher m) {
        Figure whole = Told.amount(passage, m, "基本支出", "whole");
        boolean read =
                account.statements().of(BASIC, "", Kind.AMOUNT).stream()
                        .anyMatch(f -> offset(passage, f) == m.start("whole"));
        if (!read) {
            List<Figure> parts =
                    List.of(
                            Told.amount(passage, m, "人员经费", "staff"),
                            Told.amount(passage, m, "公用经费", "office"));
            rule.compare(account, ledger, whole, parts);
        }
    }

    /** What is divided: the amount stated last, if that is the total; a budget has other parts. */
    private static Optional<Figure> whole(Account account, Account.Passage passage, int end) {
        return account.statements().all().stream()
                .filter(f -> f.kind() == Kind.AMOUNT || f.kind() == Kind.BUDGET)
                .filter(f -> offset(passage, f) >= 0 && offset(passage, f) < end)
                .max(Comparator.comparingInt(f -> offset(passage, f)))
                .filter(f -> f.kind() == Kind.AMOUNT)
                .filter(f -> f.item().isEmpty() && f.measure().equals(MEASURE));
    }

    private static int offset(Account.Passage passage, Figure figure) {
        return Offsets.of(passage.text(), figure.line(), figure.start());
    }
}
