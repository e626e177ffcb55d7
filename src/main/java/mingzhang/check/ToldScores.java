package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.Severity;

/** A score that a sentence divides in brackets: 得分96.5分（其中：预算执行9.5分，产出48分 …）. */
final class ToldScores {
    private static final Phrases WORDING = Phrases.read("told-scores");
    private static final Sought SCORED = WORDING.sought("SCORED");
    private static final Pattern PART = WORDING.get("PART");
    private static final Pattern OTHERS = WORDING.get("OTHERS");

    private ToldScores() {}

    static void check(Rule rule, Account account, Ledger ledger) {
        for (Account.Passage passage : account.passages()) {
            if (passage.text().length() > 0) {
                SCORED.each(passage, m -> score(rule, account, ledger, passage, m));
            }
        }
    }

    private static void score(
            Rule rule, Account account, Ledger ledger, Account.Passage passage, Matcher m) {
        List<Figure> parts = new ArrayList<>();
        Matcher part = PART.matcher(passage.narrow()).region(m.start("parts"), m.end("parts"));
        while (part.find()) {
            parts.add(Told.amount(passage, part, part.group("name"), "points"));
        }
        if (parts.size() < 2 || OTHERS.matcher(m.group("parts")).find()) {
            ledger.notApplicable(rule);
            return;
        }
        Figure whole = Told.amount(passage, m, "得分", "whole");
        BigDecimal sum = SumRule.sum(parts);
        // Points are whole unless they are shown otherwise: only decimals were rounded.
        if (sum.subtract(whole.value()).abs().compareTo(rounded(sum, parts)) <= 0) {
            ledger.agrees(rule);
            return;
        }
        new CountedSum(whole, parts)
                .differs(
                        rule,
                        account,
                        ledger,
                        Severity.ERROR,
                        SumRule.cause(account, whole, parts));
    }

    private static BigDecimal rounded(BigDecimal sum, List<Figure> parts) {
        BigDecimal half = sum.ulp().movePointLeft(1).multiply(BigDecimal.valueOf(5));
        return sum.scale() > 0
                ? half.multiply(BigDecimal.valueOf(parts.size() + 1L))
                : BigDecimal.ZERO;
    }
}
