package mingzhang.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Breakdown;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/**
 * Budgets that are stated part by part beside their total: of 三公 its items, of the expenditure its
 * 类. Only where the amounts of the same parts make the amount of the total, so that none is
 * missing, and all speak of one budget.
 */
final class BudgetParts {
    private static final String CLASSIFIED = "一般公共预算财政拨款支出";
    private static final Pattern SORT = Phrases.read("budget-sorts").get("BUDGET");

    private final SumRule rule;
    private final Account account;
    private final Ledger ledger;

    private BudgetParts(SumRule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    static void check(SumRule rule, Account account, Ledger ledger) {
        BudgetParts budgets = new BudgetParts(rule, account, ledger);
        for (Breakdown b : account.breakdowns()) {
            if (b.whole().isEmpty() && !StatedParts.elsewhere(account.statements(), b)) {
                budgets.hold(b.measure(), b.parts(), b.needed());
            }
        }
        List<String> categories =
                account.statements().all().stream()
                        .filter(f -> f.measure().equals(CLASSIFIED) && f.kind() == Kind.AMOUNT)
                        .map(Figure::item)
                        .filter(item -> !item.isEmpty() && !item.contains("/"))
                        .distinct()
                        .toList();
        if (categories.size() > 1) {
            budgets.hold(CLASSIFIED, categories, categories);
        }
    }

    private void hold(String measure, List<String> items, List<String> needed) {
        Optional<Figure> total = once(measure, "", Kind.BUDGET);
        Optional<Figure> amount = first(measure, "");
        if (total.isEmpty() || amount.isEmpty()) {
            return;
        }
        Map<String, Figure> budgets = new LinkedHashMap<>();
        List<Figure> amounts = new ArrayList<>();
        for (String item : items) {
            once(measure, item, Kind.BUDGET).ifPresent(b -> budgets.put(item, b));
            first(measure, item).ifPresent(amounts::add);
        }
        boolean all =
                amounts.stream()
                                .filter(a -> a.value().signum() != 0)
                                .allMatch(a -> budgets.containsKey(a.item()))
                        && needed.stream().filter(budgets::containsKey).count() > 1
                        && SumRule.roundingExplains(amount.get(), amounts);
        boolean same = budgets.values().stream().allMatch(b -> sort(b).equals(sort(total.get())));
        if (all && same) {
            rule.compare(account, ledger, named(total.get()), List.copyOf(budgets.values()));
        }
    }

    private Optional<Figure> first(String measure, String item) {
        return account.statements().of(measure, item, Kind.AMOUNT).stream().findFirst();
    }

    /** The budget where all that is said of it is the same. */
    private Optional<Figure> once(String measure, String item, Kind kind) {
        List<Figure> found = account.statements().of(measure, item, kind);
        long values = found.stream().map(f -> f.value().stripTrailingZeros()).distinct().count();
        return values == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The total under the name that a reader is told: of the budget, not of the account. */
    private static Figure named(Figure budget) {
        return new Figure(
                budget.section(),
                budget.measure() + "预算",
                budget.item(),
                budget.code(),
                budget.kind(),
                budget.value(),
                budget.valueUnit(),
                budget.baseYear(),
                budget.line(),
                budget.start(),
                budget.length(),
                budget.quote());
    }

    private static String sort(Figure budget) {
        Matcher m = SORT.matcher(budget.quote());
        return m.find() ? m.group() : "";
    }
}
