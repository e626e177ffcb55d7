package mingzhang.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;
import mingzhang.report.StatementCell;

/** Holds the statutory tables against the sentences, by the pairs of {@code tables.txt}. */
final class StatutoryTables {
    private static final Pattern BUDGET = Pattern.compile("预算数|年初");

    private final List<Meaning> meanings = meanings();

    /** What a cell of such a table, row and column states. */
    private record Meaning(
            Pattern table, Pattern row, Pattern column, String measure, String item) {
        boolean fits(StatementCell cell) {
            return table.matcher(cell.table()).matches()
                    && row.matcher(cell.row()).matches()
                    && column.matcher(cell.column()).matches()
                    && !BUDGET.matcher(cell.column()).find();
        }
    }

    /** A cell and the sentences that state the same quantity. */
    private record Pair(StatementCell cell, List<Figure> stated) {
        boolean agrees() {
            Interval here = Interval.trimmed(cell.value());
            return stated.stream().anyMatch(f -> here.meets(Interval.rounded(f.value())));
        }
    }

    void check(Rule rule, Account account, Ledger ledger) {
        Map<String, List<Pair>> byTable = new LinkedHashMap<>();
        for (StatementCell cell : account.report().cells()) {
            if (cell.valueUnit().equals("万元")) {
                List<Figure> stated = stated(account.statements(), cell);
                if (!stated.isEmpty()) {
                    byTable.computeIfAbsent(cell.table(), any -> new ArrayList<>())
                            .add(new Pair(cell, stated));
                }
            }
        }
        byTable.values().forEach(pairs -> compare(rule, account, ledger, pairs));
    }

    /** A table that differs more often than it agrees was not understood, or is another body's. */
    private static void compare(Rule rule, Account account, Ledger ledger, List<Pair> pairs) {
        List<Pair> differing = pairs.stream().filter(p -> !p.agrees()).toList();
        for (int i = differing.size(); i < pairs.size(); i++) {
            ledger.agrees(rule);
        }
        boolean understood = differing.size() * 2 < pairs.size();
        for (Pair pair : differing) {
            if (understood) {
                tell(rule, account, ledger, pair);
            } else {
                ledger.couldNot(rule, "table-not-understood");
            }
        }
    }

    private static void tell(Rule rule, Account account, Ledger ledger, Pair pair) {
        Figure stated = pair.stated().get(0);
        BigDecimal value = pair.cell().value();
        Message message =
                Message.of(
                        "finding.repeat.statement",
                        pair.cell().line(),
                        pair.cell().table(),
                        Findings.name(stated),
                        Findings.money(value) + "万元",
                        stated.line(),
                        Findings.money(stated.value()) + "万元",
                        Findings.money(value.subtract(stated.value()).abs()) + "万元");
        String cause = new Cause().slipsOfThePen(value, Interval.rounded(stated.value())).named();
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .aboutCell(pair.cell(), stated, Severity.ERROR, message, cause));
    }

    private List<Figure> stated(Statements statements, StatementCell cell) {
        Optional<Meaning> meaning = meanings.stream().filter(m -> m.fits(cell)).findFirst();
        return meaning.map(m -> statements.of(m.measure(), m.item(), Kind.AMOUNT))
                .orElse(List.of());
    }

    private static List<Meaning> meanings() {
        try (InputStream in =
                StatutoryTables.class.getResourceAsStream("/mingzhang/check/tables.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("→", -1))
                    .map(
                            c ->
                                    new Meaning(
                                            Pattern.compile(c[0].strip()),
                                            Pattern.compile(c[1].strip()),
                                            Pattern.compile(c[2].strip()),
                                            c[3].strip(),
                                            c[4].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
