package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;
import mingzhang.report.StatementCell;

/**
 * Rows of a table between the sentences against what the sentences of its chapter say of the same
 * items, and its total against theirs.
 */
final class PlainRows {
    private static final Pattern EARLIER = Phrases.read("plain-tables").get("EARLIER");

    /** Digits between 元 and 万元. */
    private static final int YUAN = 4;

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;
    private final Map<String, List<Figure>> byChapter;

    PlainRows(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
        this.byChapter =
                account.statements().all().stream()
                        .collect(Collectors.groupingBy(f -> chapter(f.section())));
    }

    /** What the sentences of the cell's chapter state. */
    private List<Figure> around(StatementCell cell) {
        return byChapter.getOrDefault(chapter(account.pathAt(cell.line())), List.of());
    }

    void check() {
        for (PlainTable table : account.tables()) {
            earlier(table);
            column(table.columns("AMOUNT"), Kind.AMOUNT);
            column(table.columns("BUDGET"), Kind.BUDGET);
        }
    }

    private void column(List<List<StatementCell>> columns, Kind kind) {
        if (columns.size() != 1) {
            return;
        }
        List<StatementCell> all = columns.get(0);
        // Rows of one name cannot be told apart.
        List<StatementCell> cells =
                all.stream()
                        .filter(c -> all.stream().filter(o -> o.row().equals(c.row())).count() == 1)
                        .toList();
        if (cells.isEmpty() || EARLIER.matcher(cells.get(0).column()).find()) {
            return;
        }
        List<Figure> told = around(cells.get(0)).stream().filter(f -> f.kind() == kind).toList();
        for (StatementCell cell : cells) {
            compare(
                    cell,
                    told.stream()
                            .filter(f -> !f.item().isEmpty() && !PlainTable.is("TOTAL", cell))
                            .filter(f -> plain(f.item()).equals(plain(cell.row())))
                            .toList());
        }
        List<Figure> totals =
                told.stream()
                        .filter(
                                f ->
                                        f.item().isEmpty()
                                                && TableBudgets.divides(
                                                        account, cells, f.measure()))
                        .toList();
        if (totals.stream().map(Figure::measure).distinct().count() == 1) {
            cells.stream().filter(c -> PlainTable.is("TOTAL", c)).forEach(c -> compare(c, totals));
        }
    }

    /** The column of the year before against this year's amount less what it changed by. */
    private void earlier(PlainTable table) {
        String before = String.valueOf(account.year() - 1);
        for (List<StatementCell> cells : table.columns("ACCOUNT")) {
            boolean head =
                    !cells.isEmpty()
                            && (cells.get(0).column().contains(before)
                                    || EARLIER.matcher(cells.get(0).column()).find());
            if (head) {
                List<Figure> around = around(cells.get(0));
                cells.forEach(cell -> earlier(cell, around));
            }
        }
    }

    private void earlier(StatementCell cell, List<Figure> around) {
        List<Figure> changes =
                around.stream()
                        .filter(f -> f.kind() == Kind.CHANGE && !f.item().isEmpty())
                        .filter(f -> f.baseYear().orElse(0) == account.year() - 1)
                        .filter(f -> plain(f.item()).equals(plain(cell.row())))
                        .toList();
        if (changes.size() != 1) {
            return;
        }
        Figure change = changes.get(0);
        Optional<Figure> amount = account.statements().beside(change, Kind.AMOUNT);
        if (amount.isEmpty()) {
            return;
        }
        Interval right =
                Interval.rounded(amount.get().value()).minus(Interval.rounded(cell.value()));
        if (right.meets(Interval.rounded(change.value()))) {
            ledger.agrees(rule);
        } else if (!ledger.told(rule, change.line(), Findings.plain(change.value()))) {
            tell(cell, amount.get(), change, right);
        }
    }

    private void tell(StatementCell cell, Figure amount, Figure change, Interval right) {
        BigDecimal expected = amount.value().subtract(cell.value());
        String cause = new Cause().slipsOfThePen(change.value(), right).named();
        Message message =
                Message.of(
                        "finding.repeat.earlier",
                        change.line(),
                        Findings.name(change),
                        Findings.money(change.value()),
                        Findings.money(amount.value()),
                        cell.line(),
                        Findings.money(cell.value()),
                        Findings.money(expected));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .about(
                                change,
                                cause.isEmpty() ? Severity.WARNING : Severity.ERROR,
                                message,
                                expected,
                                List.of(amount, Cells.figure(account, cell, cell.row())),
                                cause));
    }

    private static String plain(String name) {
        return TableBudgets.plain(name.substring(name.lastIndexOf('/') + 1));
    }

    /** 第二部分/七 of 第二部分/七/（二）. */
    private static String chapter(String section) {
        String[] path = section.split("/", -1);
        return path.length > 2 ? path[0] + "/" + path[1] : section;
    }

    private void compare(StatementCell cell, List<Figure> told) {
        if (told.isEmpty()) {
            return;
        }
        BigDecimal value = cell.value();
        BigDecimal fromYuan = value.movePointLeft(YUAN);
        boolean agrees =
                told.stream()
                        .anyMatch(
                                f ->
                                        Interval.agree(f.value(), value)
                                                || Interval.agree(f.value(), fromYuan));
        Figure other = told.get(0);
        // The head of a table that counts in 元 may stand anywhere above it.
        BigDecimal tenfold = other.value().abs().max(BigDecimal.ONE).multiply(BigDecimal.TEN);
        BigDecimal money = value.compareTo(tenfold.multiply(BigDecimal.TEN)) > 0 ? fromYuan : value;
        // Where rows of one name are items of several measures, which is meant is not known.
        boolean one = told.stream().map(Figure::measure).distinct().count() == 1;
        if (agrees) {
            ledger.agrees(rule);
        } else if (one && !ledger.told(rule, other.line(), Findings.plain(other.value()))) {
            tell(cell, money, other);
        }
    }

    private void tell(StatementCell cell, BigDecimal money, Figure other) {
        String cause = new Cause().slipsOfThePen(other.value(), Interval.rounded(money)).named();
        Message message =
                Message.of(
                        "finding.repeat",
                        other.line(),
                        Findings.name(other),
                        Findings.money(other.value()) + other.valueUnit(),
                        cell.line(),
                        Findings.money(money) + other.valueUnit(),
                        Findings.money(money.subtract(other.value()).abs()) + other.valueUnit());
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                other.line(),
                                cause.isEmpty() ? Severity.WARNING : Severity.ERROR,
                                message,
                                other.value(),
                                money,
                                List.of(cell.line()),
                                other.quote(),
                                cause));
    }
}
