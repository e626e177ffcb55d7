package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;

/** Sums that a sentence of an appendix writes out. */
final class AppendixSums {
    private static final Pattern SPENT =
            Pattern.compile(
                    "(支出)[^,，。;；0-9]{0,10}"
                            + Told.MONEY
                            + "[,，]?其中[:：]?(基本支出)[^,，。;；0-9]{0,4}"
                            + Told.MONEY
                            + "[^。;；]{0,40}(项目支出)[^,，。;；0-9]{0,4}"
                            + Told.MONEY
                            + "(?![^。]{0,60}(?:经营支出|上缴上级支出|对附属单位补助支出))");
    private static final Pattern WEIGHTS =
            Pattern.compile("个一级指标([^。]{4,200})。?[^。]{0,40}共计\\s?([0-9]{1,4})\\s?分");
    private static final Pattern WEIGHT =
            Pattern.compile("[(（][^()（）]{0,20}?([0-9]{1,3}(?:\\.[0-9])?)\\s?分[)）]");

    private AppendixSums() {}

    static void check(SumRule rule, Account account, Ledger ledger) {
        for (Account.Passage passage : account.appendix()) {
            String text = Told.narrow(passage);
            spent(rule, account, ledger, passage, SPENT.matcher(text));
            weights(rule, account, ledger, passage, WEIGHTS.matcher(text));
        }
        DividedBudget.of(account).forEach(budget -> budget.sum(rule, account, ledger));
    }

    private static void spent(
            SumRule rule, Account account, Ledger ledger, Account.Passage passage, Matcher m) {
        while (m.find()) {
            rule.compare(
                    account,
                    ledger,
                    Told.amount(passage, m, m.group(1), 2),
                    List.of(
                            Told.amount(passage, m, m.group(3), 4),
                            Told.amount(passage, m, m.group(5), 6)));
        }
    }

    private static void weights(
            SumRule rule, Account account, Ledger ledger, Account.Passage passage, Matcher m) {
        while (m.find()) {
            Matcher weight = WEIGHT.matcher(Told.narrow(passage)).region(m.start(1), m.end(1));
            List<Figure> parts = new ArrayList<>();
            while (weight.find()) {
                parts.add(points(Told.amount(passage, weight, "分值", 1)));
            }
            if (parts.size() > 1) {
                Figure total = points(Told.amount(passage, m, "共计", 2));
                rule.compare(account, ledger, total, parts);
            }
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
