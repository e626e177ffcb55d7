package mingzhang.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.StatementCell;

/** Budgets that a table beside the sentences states for what a rate is of. */
final class TableBudgets {
    private static final Pattern DECORATION = Phrases.read("table-budgets").get("DECORATION");

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

    static String plain(String name) {
        return DECORATION.matcher(name).replaceAll("");
    }
}
