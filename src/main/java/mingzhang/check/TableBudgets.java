package mingzhang.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.StatementCell;

/** Budgets that a table beside the sentences states for what a rate is of. */
final class TableBudgets {
    private static final Pattern DECORATION = Phrases.read("table-budgets").get("DECORATION");

    private static final Pattern SORT = Phrases.read("budget-sorts").get("BUDGET");

    private final Account account;

    TableBudgets(Account account) {
        this.account = account;
    }

    /** The budget in the one row of that name, in the rate's own section. */
    Optional<Figure> of(Figure rate) {
        List<StatementCell> cells =
                account.tables().stream()
                        .flatMap(table -> table.columns("BUDGET").stream())
                        .flatMap(List::stream)
                        .filter(cell -> account.pathAt(cell.line()).equals(rate.section()))
                        .filter(cell -> plain(cell.row()).equals(plain(rate.item())))
                        .toList();
        return cells.size() == 1
                ? Optional.of(Cells.figure(account, cells.get(0), cells.get(0).row()))
                : Optional.empty();
    }

    /** The budget of the total, in the one table of the section that divides it by the form. */
    Optional<Figure> ofTotal(Figure rate) {
        List<StatementCell> totals =
                account.tables().stream()
                        .map(table -> table.columns("BUDGET"))
                        .filter(columns -> columns.size() == 1)
                        .map(columns -> columns.get(0))
                        .filter(cells -> divides(account, cells, rate.measure()))
                        .flatMap(List::stream)
                        .filter(cell -> PlainTable.is("TOTAL", cell))
                        .filter(cell -> account.pathAt(cell.line()).equals(rate.section()))
                        .filter(cell -> sort(cell.column()).equals(sort(rate.quote())))
                        .toList();
        return totals.size() == 1
                ? Optional.of(Cells.figure(account, totals.get(0), totals.get(0).row()))
                : Optional.empty();
    }

    /** 年初, 全年 or 调整, or none: a rate of one sort of budget is none of another. */
    static String sort(String words) {
        Matcher m = SORT.matcher(words);
        return m.find() ? m.group() : "";
    }

    /** Whether the rows are what the measure consists of, by the form. */
    static boolean divides(Account account, List<StatementCell> cells, String measure) {
        List<String> rows = cells.stream().map(c -> plain(c.row())).toList();
        return account.breakdowns().stream()
                .filter(b -> b.measure().equals(measure) && b.whole().isEmpty())
                .anyMatch(b -> b.parts().stream().filter(p -> rows.contains(plain(p))).count() > 1);
    }

    static String plain(String name) {
        return DECORATION.matcher(name).replaceAll("");
    }
}
