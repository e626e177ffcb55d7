package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Spaces;
import mingzhang.document.Table;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * The money of a project's table: what budget and execution consist of (其中：财政拨款, 其他资金), column by
 * column.
 *
 * @param line where the project's name stands
 */
record ProjectFunds(String project, int line, List<Column> columns) {
    private static final Phrases WORDING = Phrases.read("project-funds");
    private static final Pattern NAME = WORDING.get("NAME");
    private static final Pattern TOTAL = WORDING.get("TOTAL");
    private static final Pattern BEFORE = WORDING.get("BEFORE");
    private static final Pattern FISCAL = WORDING.get("FISCAL");
    private static final Pattern SOURCE = WORDING.get("SOURCE");
    private static final Pattern LEVEL = WORDING.get("LEVEL");
    private static final Pattern NATURE = WORDING.get("NATURE");
    private static final Pattern END = Pattern.compile("[:：]$");
    private static final Pattern MONEY = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,6})?)(万元|元)?");

    /** A number and what stands before it. */
    record Amount(String label, BigDecimal value, String unit, int line) {
        boolean is(BigDecimal other) {
            BigDecimal fromYuan = value.movePointLeft(4);
            return (!unit.equals("元") && Interval.agree(value, other))
                    // the head of the table may say 元 for all its cells
                    || (!unit.equals("万元") && Interval.agree(fromYuan, other));
        }
    }

    /**
     * A total and its parts.
     *
     * @param blank whether the cell of a part is empty
     */
    record Column(Amount total, List<Amount> parts, boolean blank) {
        BigDecimal sum() {
            return parts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Nothing is added where one amount says its unit and another leaves it open. */
        boolean comparable() {
            return parts.stream()
                    .filter(p -> p.value().signum() != 0)
                    .allMatch(p -> p.unit().equals(total.unit()));
        }

        boolean adds() {
            Interval sum = Interval.exact(BigDecimal.ZERO);
            for (Amount part : parts) {
                sum = sum.plus(Interval.rounded(part.value()));
            }
            return sum.meets(Interval.rounded(total.value()));
        }
    }

    /** The funds of every project table of the report. */
    static List<ProjectFunds> of(Account account) {
        List<ProjectFunds> all = new ArrayList<>();
        for (Block block : account.read().document().blocks()) {
            if (block instanceof Table table && !table.chart()) {
                read(table.grid()).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<ProjectFunds> read(List<List<Optional<Cell>>> grid) {
        for (int r = 0; r < grid.size(); r++) {
            Optional<Cell> name = name(grid.get(r));
            if (name.isPresent()) {
                String project = name.get().text().text().strip();
                List<Column> columns = columns(grid, r + 1);
                return Optional.of(new ProjectFunds(project, name.get().text().line(), columns));
            }
        }
        // That of the department as a whole names no project.
        List<Column> columns = columns(grid, 0);
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProjectFunds("", columns.get(0).total().line(), columns));
    }

    private static Optional<Cell> name(List<Optional<Cell>> row) {
        List<Cell> filled =
                row.stream().flatMap(Optional::stream).filter(c -> !bare(c).isEmpty()).toList();
        boolean named =
                filled.size() > 1 && filled.stream().anyMatch(c -> NAME.matcher(bare(c)).matches());
        return filled.stream()
                .filter(c -> named)
                .dropWhile(c -> !NAME.matcher(bare(c)).matches())
                .filter(c -> !NAME.matcher(bare(c)).matches())
                .findFirst();
    }

    private static List<Column> columns(List<List<Optional<Cell>>> grid, int from) {
        for (int r = from; r < grid.size(); r++) {
            Optional<Cell> total =
                    grid.get(r).stream()
                            .flatMap(Optional::stream)
                            .filter(cell -> TOTAL.matcher(bare(cell)).matches())
                            .findFirst();
            int to = r + 1;
            while (total.isPresent() && to < grid.size() && isFund(grid.get(to))) {
                to++;
            }
            if (to > r + 1) {
                String label = bare(total.get());
                return columns(label, grid.get(r), grid.subList(r + 1, to));
            }
        }
        return List.of();
    }

    private static boolean isFund(List<Optional<Cell>> row) {
        return Stream.of(SOURCE, LEVEL, NATURE).anyMatch(sort -> fund(row, sort).isPresent());
    }

    /** A table may divide its money by source and by nature, each of them wholly. */
    private static List<Column> columns(
            String label, List<Optional<Cell>> total, List<List<Optional<Cell>>> rows) {
        List<Column> columns = new ArrayList<>();
        boolean bySource = rows.stream().anyMatch(row -> fund(row, SOURCE).isPresent());
        for (Pattern sort : List.of(bySource ? SOURCE : LEVEL, NATURE)) {
            List<List<Optional<Cell>>> funds =
                    rows.stream().filter(row -> fund(row, sort).isPresent()).toList();
            if (!funds.isEmpty()) {
                columns.addAll(columns(label, total, funds, sort));
            }
        }
        return columns;
    }

    private static List<Column> columns(
            String label,
            List<Optional<Cell>> total,
            List<List<Optional<Cell>>> funds,
            Pattern sort) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < total.size(); c++) {
            Optional<Amount> whole = amount(total.get(c), label);
            List<Amount> parts = new ArrayList<>();
            boolean blank = false;
            for (List<Optional<Cell>> row : funds) {
                Optional<Amount> part = amount(row.get(c), fund(row, sort).orElseThrow());
                part.ifPresent(parts::add);
                blank |= part.isEmpty();
            }
            boolean spanned = c > 0 && total.get(c).equals(total.get(c - 1));
            if (whole.isPresent() && !parts.isEmpty() && !spanned) {
                columns.add(new Column(whole.get(), parts, blank));
            }
        }
        return columns;
    }

    private static Optional<String> fund(List<Optional<Cell>> row, Pattern sort) {
        return row.stream()
                .flatMap(Optional::stream)
                .map(cell -> BEFORE.matcher(bare(cell)).replaceFirst(""))
                .map(label -> END.matcher(label).replaceFirst(""))
                .filter(label -> sort.matcher(label).matches())
                .findFirst();
    }

    private static Optional<Amount> amount(Optional<Cell> cell, String label) {
        return cell.map(c -> MONEY.matcher(bare(c)))
                .filter(Matcher::matches)
                .map(
                        m ->
                                new Amount(
                                        label,
                                        new BigDecimal(m.group(1)),
                                        m.group(2) == null ? "" : m.group(2),
                                        cell.get().text().line()));
    }

    private static String bare(Cell cell) {
        return Spaces.removed(cell.text().text(), "　,，");
    }

    /** Whether the value is the appropriated part alone of what the table totals, both in 万元. */
    boolean isFiscalPart(BigDecimal value, BigDecimal total) {
        return columns.stream()
                .filter(Column::adds)
                .filter(column -> column.total().is(total))
                .flatMap(column -> column.parts().stream())
                .anyMatch(part -> FISCAL.matcher(part.label()).matches() && part.is(value));
    }

    /** Holds each total against its parts. */
    void check(Rule rule, Account account, Ledger ledger) {
        // What one column adds up without, another hardly needs.
        boolean whole = columns.stream().anyMatch(c -> c.blank() && c.adds());
        for (Column column : columns) {
            boolean slip = whole && cause(column.total().value(), column.sum()).equals("digits");
            boolean more = column.sum().compareTo(column.total().value()) > 0 || slip;
            if (!column.comparable()) {
                ledger.couldNot(rule, "units-differ");
            } else if (column.adds()) {
                ledger.agrees(rule);
            } else if (column.blank() && !more) {
                ledger.couldNot(rule, "parts-not-stated");
            } else {
                tell(rule, account, ledger, column);
            }
        }
    }

    private void tell(Rule rule, Account account, Ledger ledger, Column column) {
        Amount total = column.total();
        String terms =
                column.parts().stream()
                        .map(p -> p.label() + " " + Findings.money(p.value()))
                        .collect(Collectors.joining(" + "));
        Message message =
                Message.of(
                        "finding.sum.funds",
                        total.line(),
                        Findings.quoted(project.isEmpty() ? total.label() : project),
                        Findings.money(total.value()) + total.unit(),
                        terms,
                        Findings.money(column.sum()),
                        Findings.money(column.sum().subtract(total.value()).abs()));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                total.line(),
                                Severity.ERROR,
                                message,
                                total.value(),
                                column.sum(),
                                column.parts().stream().map(Amount::line).toList(),
                                project.isEmpty() ? total.label() : project,
                                cause(total.value(), column.sum())));
    }

    /** A total shown to fewer digits than its parts differs in more than one of them. */
    private static String cause(BigDecimal total, BigDecimal sum) {
        return sum.scale() > total.scale()
                ? ""
                : new Cause().slipsOfThePen(total, Interval.rounded(sum)).named();
    }
}
