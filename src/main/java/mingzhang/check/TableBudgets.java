package mingzhang.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.report.Figure;
import mingzhang.report.StatementCell;

/** Budgets that a table beside the sentences states for what a rate is of. */
final class TableBudgets {
    private static final Pattern DECORATION = Phrases.read("table-budgets").get("DECORATION");

    private static final Pattern SORT = Phrases.read("budget-sorts").get("BUDGET");

    private final Account account;
    private final List<List<List<StatementCell>>> columns;
    private final Map<String, List<Placed>> byRow;
    private final Map<String, List<Placed>> totals = new HashMap<>();

    /** A cell with the section that it stands in. */
    private record Placed(StatementCell cell, String path) {}

    /** All that is looked up for every rate is looked for in the tables once. */
    TableBudgets(Account account) {
        this.account = account;
        this.columns = account.tables().stream().map(table -> table.columns("BUDGET")).toList();
        this.byRow =
                columns.stream()
                        .flatMap(List::stream)
                        .flatMap(column -> placed(column).stream())
                        .collect(Collectors.groupingBy(p -> plain(p.cell().row())));
    }

    private List<Placed> placed(List<StatementCell> column) {
        String path = column.isEmpty() ? "" : account.pathAt(column.get(0).line());
        return column.stream().map(cell -> new Placed(cell, path)).toList();
    }

    /** The head of a table that counts in 元 may stand anywhere above it. */
    static Figure inUnitOf(Figure cell, Figure amount) {
        boolean yuan = cell.value().compareTo(amount.value().abs().movePointRight(3)) > 0;
        return yuan ? cell.valued(cell.value().movePointLeft(4)) : cell;
    }

    /** The budget in the one row of that name, in the rate's own section. */
    Optional<Figure> of(Figure rate) {
        List<StatementCell> cells =
                byRow.getOrDefault(plain(rate.item()), List.of()).stream()
                        .filter(p -> p.path().equals(rate.section()))
                        .map(Placed::cell)
                        .toList();
        return only(cells);
    }

    private Optional<Figure> only(List<StatementCell> cells) {
        return cells.size() == 1
                ? Optional.of(Cells.figure(account, cells.get(0), cells.get(0).row()))
                : Optional.empty();
    }

    /** The budget of the total, in the one table of the section that divides it by the form. */
    Optional<Figure> ofTotal(Figure rate) {
        List<StatementCell> cells =
                totals.computeIfAbsent(rate.measure(), this::totals).stream()
                        .filter(p -> p.path().equals(rate.section()))
                        .map(Placed::cell)
                        .filter(cell -> sort(cell.column()).equals(sort(rate.quote())))
                        .toList();
        return only(cells);
    }

    private List<Placed> totals(String measure) {
        return columns.stream()
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .filter(cells -> divides(account, cells, measure))
                .flatMap(cells -> placed(cells).stream())
                .filter(p -> PlainTable.is("TOTAL", p.cell()))
                .toList();
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
