package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;

/** What an amount was used for may be listed in part, but never for more than the amount. */
final class ListedParts {
    private static final Phrases WORDING = Phrases.read("listed-parts");
    private static final Pattern PART = WORDING.get("PART");
    private static final Pattern END = WORDING.get("END");
    private static final List<Pattern> LISTS =
            List.of(WORDING.get("USED"), WORDING.get("ECONOMIC"), WORDING.get("ASSETS"));

    private ListedParts() {}

    static void check(SumRule rule, Account account, Ledger ledger) {
        for (Account.Passage passage : account.narrative()) {
            if (passage.text().length() > 0) {
                LISTS.forEach(list -> lists(rule, account, ledger, passage, list));
            }
        }
    }

    private static void lists(
            SumRule rule, Account account, Ledger ledger, Account.Passage passage, Pattern list) {
        Matcher m = list.matcher(Told.narrow(passage));
        while (m.find()) {
            Figure whole = Told.amount(passage, m, m.group("name"), "whole");
            List<Figure> parts = parts(passage, m);
            boolean more = SumRule.sum(parts).compareTo(whole.value()) > 0;
            if (parts.size() < 2 || (!more && !SumRule.roundingExplains(whole, parts))) {
                ledger.notApplicable(rule);
            } else {
                rule.compare(account, ledger, whole, parts);
            }
        }
    }

    private static List<Figure> parts(Account.Passage passage, Matcher list) {
        String text = Told.narrow(passage);
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
