package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Table;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** The score that the conclusion of an evaluation table names, against the table's own total. */
final class ScoreConclusions {
    private static final Pattern CONCLUDED = Phrases.read("score-tables").get("CONCLUDED");

    private ScoreConclusions() {}

    static void check(Rule repeat, Account account, Ledger ledger) {
        for (Block block : account.read().document().blocks()) {
            if (block instanceof Table table && !table.chart()) {
                conclusion(repeat, account, ledger, table);
            }
        }
    }

    private static void conclusion(Rule repeat, Account account, Ledger ledger, Table table) {
        List<List<Optional<Cell>>> grid = table.grid();
        int total = ScoreSheet.totalRow(grid);
        if (total < 0) {
            return;
        }
        List<BigDecimal> totals =
                grid.get(total).stream()
                        .flatMap(Optional::stream)
                        .flatMap(c -> ScoreSheet.number(c).stream())
                        .toList();
        for (int r = total + 1; r < grid.size() && !totals.isEmpty(); r++) {
            for (Cell cell : table.rows().get(r).cells()) {
                Matcher m = CONCLUDED.matcher(cell.text().text());
                if (m.find()) {
                    told(repeat, account, ledger, cell, m, grid.get(total), totals);
                }
            }
        }
    }

    private static void told(
            Rule repeat,
            Account account,
            Ledger ledger,
            Cell cell,
            Matcher m,
            List<Optional<Cell>> totalRow,
            List<BigDecimal> totals) {
        BigDecimal named = new BigDecimal(m.group("score"));
        BigDecimal score = totals.get(totals.size() - 1);
        if (named.compareTo(score) == 0) {
            ledger.agrees(repeat);
            return;
        }
        int line = cell.text().at(m.start("score")).line();
        int totalLine = totalRow.get(0).map(c -> c.text().line()).orElse(0);
        Message message =
                Message.of(
                        "finding.repeat.scores",
                        line,
                        Findings.plain(named),
                        totalLine,
                        Findings.plain(score));
        ledger.differs(
                repeat,
                new Findings(account, repeat.id())
                        .beside(
                                line,
                                Severity.ERROR,
                                message,
                                named,
                                score,
                                List.of(totalLine),
                                m.group(),
                                ""));
    }
}
