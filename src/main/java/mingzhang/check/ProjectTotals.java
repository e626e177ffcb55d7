package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;

/**
 * 甲项目预算5万元，支出4万元；乙项目…。两个项目合计支出9万元: as many amounts of one sort as are counted make the total behind
 * them.
 */
final class ProjectTotals {
    private static final Sought TOTAL = Phrases.read("project-totals").sought("TOTAL");
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
            Optional<Account.Passage> before =
                    i > 0 ? Optional.of(passages.get(i - 1)) : Optional.empty();
            TOTAL.each(
                    passage,
                    m -> {
                        List<Figure> parts = parts(passage, before, m);
                        if (parts.size() == CountWord.value(m.group("count"))) {
                            Figure total = Told.amount(passage, m, "项目", "total");
                            rule.compare(account, ledger, total, parts);
                        }
                    });
        }
    }

    /** What stands in front of the total; where nothing does, in the passage before. */
    private static List<Figure> parts(
            Account.Passage passage, Optional<Account.Passage> before, Matcher total) {
        Pattern sort = isBudget(total) ? BUDGET : SPENT;
        List<Figure> own = parts(passage, passage.narrow(), total.start(), sort);
        return own.isEmpty() && before.isPresent()
                ? parts(before.get(), before.get().narrow(), before.get().narrow().length(), sort)
                : own;
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
