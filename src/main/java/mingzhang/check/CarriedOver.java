package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;

/**
 * 收支总计 where the sentence says what it consists of: the year's revenue and what was carried over
 * into it, or the year's expenditure and what was carried over out of it.
 */
final class CarriedOver {
    private static final Pattern TOTAL =
            Pattern.compile("(收入|支出|收[、,]?支)(?:决算)?总计(?:均|各)?为?" + Told.MONEY + "([^。]{0,300})");
    private static final String CARRIED = "(?:财政拨款)?(?:资金)?结转(?:和|与|、)?(?:结余)?(?:资金)?";
    private static final Pattern REVENUE =
            part("本年(?:财政拨款)?收入(?:合计)?|使用非财政拨款(?:专用)?结余(?:和专用结余)?|用事业基金弥补收支差额|(?:年初|上年)" + CARRIED);
    private static final Pattern EXPENDITURE = part("本年(?:财政拨款)?支出(?:合计)?|结余分配|年末" + CARRIED);

    private CarriedOver() {}

    private static Pattern part(String names) {
        return Pattern.compile("(" + names + ")(?:为|是)?" + Told.MONEY);
    }

    static void check(SumRule rule, Account account, Ledger ledger) {
        for (Account.Passage passage : account.narrative()) {
            if (passage.heading() || passage.text().length() == 0) {
                continue;
            }
            Matcher total = TOTAL.matcher(Told.narrow(passage));
            while (total.find()) {
                boolean out = total.group(1).equals("支出");
                Matcher m =
                        (out ? EXPENDITURE : REVENUE)
                                .matcher(Told.narrow(passage))
                                .region(total.start(3), total.end(3));
                List<Figure> parts = new ArrayList<>();
                while (m.find()) {
                    parts.add(Told.amount(passage, m, m.group(1), 2));
                }
                boolean year = parts.stream().anyMatch(p -> p.item().startsWith("本年"));
                boolean carried = parts.stream().anyMatch(p -> p.item().contains("结转"));
                if (year && carried) {
                    String name = total.group(1) + "总计";
                    hold(rule, account, ledger, Told.amount(passage, total, name, 2), parts);
                }
            }
        }
    }

    /** A total above its parts may hold one that the sentence calls by another name. */
    private static void hold(
            SumRule rule, Account account, Ledger ledger, Figure total, List<Figure> parts) {
        boolean more = SumRule.sum(parts).compareTo(total.value()) < 0;
        boolean open =
                more
                        && !SumRule.roundingExplains(total, parts)
                        && SumRule.cause(account, total, parts).isEmpty();
        if (open) {
            ledger.couldNot(rule, "parts-not-stated");
        } else {
            rule.compare(account, ledger, total, parts);
        }
    }
}
