package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;

/** Sums that a sentence of an appendix writes out. */
final class AppendixSums {
    private static final Phrases WORDING = Phrases.read("appendix-sums");
    private static final Sought SPENT = WORDING.sought("SPENT");
    private static final Sought WEIGHTS = WORDING.sought("WEIGHTS");
    private static final Pattern WEIGHT = WORDING.get("WEIGHT");

    private AppendixSums() {}

    static void check(SumRule rule, Account account, Ledger ledger) {
        for (Account.Passage passage : account.appendix()) {
            SPENT.each(passage, m -> spent(rule, account, ledger, passage, m));
            WEIGHTS.each(passage, m -> weights(rule, account, ledger, passage, m));
        }
        DividedBudget.of(account).forEach(budget -> budget.sum(rule, account, ledger));
    }

    private static void spent(
            SumRule rule, Account account, Ledger ledger, Account.Passage passage, Matcher m) {
        rule.compare(
                account,
                ledger,
                Told.amount(passage, m, "支出", "total"),
                List.of(
                        Told.amount(passage, m, "基本支出", "basic"),
                        Told.amount(passage, m, "项目支出", "projects")));
    }

    private static void weights(
            SumRule rule, Account account, Ledger ledger, Account.Passage passage, Matcher m) {
        Matcher weight = WEIGHT.matcher(passage.narrow()).region(m.start("list"), m.end("list"));
        List<Figure> parts = new ArrayList<>();
        while (weight.find()) {
            parts.add(points(Told.amount(passage, weight, "分值", "points")));
        }
        if (parts.size() > 1) {
            Figure total = points(Told.amount(passage, m, "共计", "total"));
            rule.compare(account, ledger, total, parts);
        }
    }

    /** The statement in points, which are no money. */
    private static Figure points(Figure f) {
        return new Figure(
                f.section(),
                f.measure(),
                f.item(),
                f.code(),
                f.kind(),
                f.value(),
                "分",
                f.baseYear(),
                f.line(),
                f.start(),
                f.length(),
                f.quote());
    }
}
