package mingzhang.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;

/**
 * 收支总计 where the report says what it consists of: the year's revenue and what was carried over into
 * it, or the year's expenditure and what was carried over out of it.
 */
final class CarriedOver {
    private static final Phrases WORDING = Phrases.read("carried-over");
    private static final Sought TOTAL = WORDING.sought("TOTAL");
    private static final Sought DIVIDED = WORDING.sought("DIVIDED");
    private static final Pattern LISTED = WORDING.get("LISTED");
    private static final Pattern REVENUE = WORDING.get("REVENUE");
    private static final Pattern EXPENDITURE = WORDING.get("EXPENDITURE");
    private static final Sought JOINED = WORDING.sought("JOINED");
    private static final Sought BALANCE = WORDING.sought("BALANCE");
    private static final Sought BALANCE_FRONT = WORDING.sought("BALANCE_FRONT");
    private static final Sought BALANCE_BEHIND = WORDING.sought("BALANCE_BEHIND");

    private static final int ENTRIES = 8;

    private final SumRule rule;
    private final Account account;
    private final Ledger ledger;

    /** The sides whose total one sentence or list divides. */
    private final Set<String> held = new HashSet<>();

    private CarriedOver(SumRule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    static void check(SumRule rule, Account account, Ledger ledger) {
        CarriedOver over = new CarriedOver(rule, account, ledger);
        List<Account.Passage> passages =
                account.narrative().stream().filter(p -> p.text().length() > 0).toList();
        for (int i = 0; i < passages.size(); i++) {
            over.totals(passages, i);
            Account.Passage passage = passages.get(i);
            JOINED.each(passage, m -> over.joined(passage, m));
            for (Sought balance : List.of(BALANCE, BALANCE_BEHIND, BALANCE_FRONT)) {
                balance.each(passage, m -> over.balance(passage, m));
            }
        }
        over.scattered();
    }

    private void scattered() {
        ScatteredTotals totals = new ScatteredTotals(account);
        for (String side : List.of("收入", "支出")) {
            Optional<ScatteredTotals.Whole> whole =
                    held.contains(side) ? Optional.empty() : totals.of(side);
            whole.ifPresent(this::scattered);
        }
    }

    private void scattered(ScatteredTotals.Whole whole) {
        if (whole.complete()) {
            rule.compare(account, ledger, whole.total(), whole.parts());
        } else {
            rule.compareListed(account, ledger, whole.total(), whole.parts());
        }
    }

    private void totals(List<Account.Passage> passages, int i) {
        Account.Passage passage = passages.get(i);
        TOTAL.each(passage, total -> total(passages, i, total));
        DIVIDED.each(passage, m -> divided(passage, m));
    }

    private void total(List<Account.Passage> passages, int i, Matcher total) {
        Account.Passage passage = passages.get(i);
        String text = passage.narrow();
        Pattern parts = total.group("side").equals("支出") ? EXPENDITURE : REVENUE;
        Figure whole = Told.amount(passage, total, total.group("side") + "总计", "total");
        List<Figure> found = within(passage, text, total.end(), parts);
        if (found.isEmpty() && isListedBelow(text, total.end())) {
            found = below(passages, i, parts);
        }
        boolean year = found.stream().anyMatch(p -> p.item().startsWith("本年"));
        boolean carried = found.stream().anyMatch(p -> p.item().contains("结转"));
        if (year && carried) {
            held.add(total.group("side"));
            hold(whole, found, total.group("fiscal") != null);
        }
    }

    private static boolean isListedBelow(String text, int from) {
        int end = text.length();
        return LISTED.matcher(text).region(Math.max(from, end - Told.SENTENCE), end).find();
    }

    /** 收入总计中：本年收入80万元，年初结转5万元: the total itself stands in a sentence before. */
    private void divided(Account.Passage passage, Matcher m) {
        String side = m.group("side");
        Pattern parts = side.equals("支出") ? EXPENDITURE : REVENUE;
        List<Figure> found = within(passage, passage.narrow(), m.end(), parts);
        Optional<Figure> total =
                found.size() > 1 && !held.contains(side)
                        ? new ScatteredTotals(account).total(side)
                        : Optional.empty();
        total.ifPresent(
                whole -> {
                    held.add(side);
                    hold(whole, found, false);
                });
    }

    /** The parts in the total's own sentence, up to the next total. */
    private static List<Figure> within(
            Account.Passage passage, String text, int from, Pattern parts) {
        int total = Math.min(next(TOTAL, text, from), next(DIVIDED, text, from));
        // 支出总计80万元。本年支出合计70万元，年末结转和结余10万元。
        int to = Math.min(total, from + Told.SENTENCE);
        int stop = text.substring(from, to).indexOf('。', 1);
        return parts(passage, parts.matcher(text).region(from, stop < 0 ? to : from + stop));
    }

    private static int next(Sought wording, String text, int from) {
        int to = Math.min(text.length(), from + 2 * Told.SENTENCE);
        Matcher next = wording.pattern().matcher(text).region(from, to);
        return next.find() ? next.start() : text.length();
    }

    /** The entries of the list below, up to the next total. */
    private static List<Figure> below(List<Account.Passage> passages, int i, Pattern parts) {
        List<Figure> found = new ArrayList<>();
        for (int k = i + 1; k < passages.size() && k <= i + ENTRIES; k++) {
            String text = passages.get(k).narrow();
            if (passages.get(k).heading() || TOTAL.pattern().matcher(text).find()) {
                break;
            }
            // An entry begins with what it is about; what else it says compares.
            int stop = text.indexOf('。');
            int to = stop < 0 ? text.length() : stop;
            List<Figure> entry = parts(passages.get(k), parts.matcher(text).region(0, to));
            found.addAll(entry.subList(0, Math.min(1, entry.size())));
        }
        return found;
    }

    private static List<Figure> parts(Account.Passage passage, Matcher m) {
        List<Figure> parts = new ArrayList<>();
        while (m.find()) {
            parts.add(Told.amount(passage, m, m.group("name"), "part"));
        }
        return parts;
    }

    private void joined(Account.Passage passage, Matcher m) {
        List<Figure> parts =
                List.of(
                        Told.amount(passage, m, m.group("name"), "part"),
                        Told.amount(passage, m, m.group("carried"), "rest"));
        hold(Told.amount(passage, m, m.group("name") + "总计", "total"), parts, false);
    }

    /** Where no total is stated, both sides still have to be the same. */
    private void balance(Account.Passage passage, Matcher m) {
        Figure left = Told.amount(passage, m, "年末结转", "after");
        Figure spent = Told.amount(passage, m, "支出", "expenditure");
        List<Figure> parts =
                List.of(
                        Told.amount(passage, m, m.group("name"), "revenue"),
                        Told.amount(passage, m, m.group("carried"), "before"),
                        spent.valued(spent.value().negate()));
        rule.compare(account, ledger, left, parts);
    }

    /**
     * A total above its parts may hold one that the sentence calls by another name; appropriations
     * are the year's and what was carried over, and nothing else.
     */
    private void hold(Figure total, List<Figure> parts, boolean whole) {
        boolean more = SumRule.sum(parts).compareTo(total.value()) < 0;
        boolean open =
                more
                        && !whole
                        && !SumRule.roundingExplains(total, parts)
                        && SumRule.cause(account, total, parts).isEmpty();
        if (open) {
            ledger.couldNot(rule, "parts-not-stated");
        } else {
            rule.compare(account, ledger, total, parts);
        }
    }
}
