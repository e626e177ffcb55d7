package mingzhang.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/**
 * 一般公共预算财政拨款支出 that a paragraph divides into 基本支出 and 项目支出, for which the open data has no items.
 */
final class DividedExpenditure {
    private static final String MEASURE = "一般公共预算财政拨款支出";
    private static final Pattern PARTS = Phrases.read("divided-expenditure").get("PARTS");

    private DividedExpenditure() {}

    static void check(SumRule rule, Account account, Ledger ledger) {
        for (Account.Passage passage : account.narrative()) {
            if (passage.heading() || passage.text().length() == 0) {
                continue;
            }
            Matcher m = PARTS.matcher(Told.narrow(passage));
            while (m.find()) {
                Optional<Figure> whole = whole(account, passage, m.start());
                if (whole.isPresent()) {
                    List<Figure> parts =
                            List.of(
                                    Told.amount(passage, m, "基本支出", "basic"),
                                    Told.amount(passage, m, "项目支出", "project"));
                    rule.compare(account, ledger, whole.get(), parts);
                }
            }
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
