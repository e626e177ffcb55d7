package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Breakdown;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/** Parts of the form that a sentence names first and states behind: 甲费、乙费分别为1万元、2万元. */
final class RespectiveParts {
    private static final Phrases WORDING = Phrases.read("respective-parts");
    private static final Sought LIST = WORDING.sought("LIST");
    private static final Sought SUMMED = WORDING.sought("SUMMED");
    private static final Pattern AMOUNT = WORDING.get("AMOUNT");
    private static final Pattern BETWEEN = WORDING.get("BETWEEN");
    private static final Pattern BEFORE = WORDING.get("BEFORE");

    private final SumRule rule;
    private final Account account;
    private final Ledger ledger;

    private RespectiveParts(SumRule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    static void check(SumRule rule, Account account, Ledger ledger) {
        for (Account.Passage passage : account.narrative()) {
            if (passage.text().length() > 0 && !passage.heading()) {
                String text = passage.narrow();
                RespectiveParts parts = new RespectiveParts(rule, account, ledger);
                LIST.each(passage, m -> parts.list(passage, text, m));
                SUMMED.each(
                        passage,
                        summed -> {
                            Figure total = Told.amount(passage, summed, "合计", "total");
                            rule.compare(account, ledger, total, amounts(passage, text, summed));
                        });
            }
        }
    }

    private void list(Account.Passage passage, String text, Matcher m) {
        String[] names =
                BETWEEN.split(BEFORE.matcher(m.group("names").strip()).replaceFirst(""), -1);
        List<Figure> parts = amounts(passage, text, m);
        for (Breakdown breakdown : account.breakdowns()) {
            if (parts.size() == names.length && isOf(breakdown, names)) {
                whole(passage, breakdown, m.start())
                        .ifPresent(of -> rule.compare(account, ledger, of, parts));
            }
        }
    }

    private static List<Figure> amounts(Account.Passage passage, String text, Matcher list) {
        List<Figure> parts = new ArrayList<>();
        Matcher m = AMOUNT.matcher(text).region(list.start("amounts"), list.end("amounts"));
        while (m.find()) {
            parts.add(Told.amount(passage, m, "分别", "part"));
        }
        return parts;
    }

    /** Whether the names are all of what the form needs, and nothing else. */
    private static boolean isOf(Breakdown breakdown, String... names) {
        List<String> stated = List.of(names).stream().map(RespectiveParts::plain).toList();
        List<String> parts = breakdown.parts().stream().map(RespectiveParts::plain).toList();
        List<String> needed = breakdown.needed().stream().map(RespectiveParts::plain).toList();
        return breakdown.whole().isEmpty()
                && needed.size() > 1
                && parts.containsAll(stated)
                && stated.containsAll(needed);
    }

    private static String plain(String name) {
        return TableBudgets.plain(
                java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC));
    }

    /** The total that the paragraph states last before the names. */
    private Optional<Figure> whole(Account.Passage passage, Breakdown breakdown, int until) {
        return account.statements().of(breakdown.measure(), "", Kind.AMOUNT).stream()
                .filter(
                        f -> {
                            int at = Offsets.of(passage.text(), f.line(), f.start());
                            return at >= 0 && at < until;
                        })
                .reduce((first, last) -> last);
    }
}
