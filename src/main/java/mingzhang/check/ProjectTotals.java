package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;

/**
 * 甲项目预算5万元，支出4万元；乙项目…。两个项目合计支出9万元: as many amounts of one sort as are counted make the total behind
 * them.
 */
final class ProjectTotals {
    private static final Pattern TOTAL = Phrases.read("project-totals").get("TOTAL");
    private static final Phrases WORDING = Phrases.read("told-rates");
    private static final Pattern AMOUNT = WORDING.get("AMOUNT");
    private static final Pattern BUDGET = WORDING.get("BUDGET");
    private static final Pattern SPENT = WORDING.get("SPENT");

    /** Characters that a list of projects has at most. */
    private static final int LIST = 1200;

    private ProjectTotals() {}

    static void check(SumRule rule, Account account, Ledger ledger) {
        List<Account.Passage> passages = account.evaluations();
        for (int i = 0; i < passages.size(); i++) {
            Account.Passage passage = passages.get(i);
            String text = passage.narrow();
            Matcher m = TOTAL.matcher(text);
            while (m.find()) {
                Pattern sort = isBudget(m) ? BUDGET : SPENT;
                List<Figure> parts = parts(passage, text, m.start(), sort);
                if (parts.isEmpty() && i > 0) {
                    Account.Passage before = passages.get(i - 1);
                    String list = before.narrow();
                    parts = parts(before, list, list.length(), sort);
                }
                if (parts.size() == CountWord.value(m.group("count"))) {
                    Figure total = Told.amount(passage, m, "项目", "total");
                    rule.compare(account, ledger, total, parts);
                }
            }
        }
    }

    private static boolean isBudget(Matcher m) {
        return "预算".equals(m.group("what")) || "预算".equals(m.group("how"));
    }

    private static List<Figure> parts(
            Account.Passage passage, String text, int until, Pattern sort) {
        Matcher m = AMOUNT.matcher(text).region(Math.max(0, until - LIST), until);
        List<Figure> parts = new ArrayList<>();
        while (m.find()) {
            String label = m.group("label").strip();
            if (sort.matcher(label).find()) {
                parts.add(Told.amount(passage, m, label, "amount"));
            }
        }
        return parts;
    }
}
