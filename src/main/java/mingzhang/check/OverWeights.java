package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.document.Cell;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** A score above what its row weighs, by the cell beside it or by the indicator's own words. */
final class OverWeights {
    private static final Phrases WORDING = Phrases.read("score-tables");
    private static final Pattern NAMED = WORDING.get("NAMED");
    private static final Pattern EXTRA = WORDING.get("EXTRA");

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;

    OverWeights(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    /** Those of the table; a total that does not add up has told of them. */
    void check(ScoreSheet sheet, List<ScoreTables.Total> totals) {
        List<ScoreSheet.Column> columns = sheet.columns();
        // Where weights do not make their total, it is they that are wrong.
        boolean understood = totals.stream().allMatch(ScoreTables.Total::adds);
        for (ScoreSheet.Column scores : columns) {
            if (scores.score() && understood) {
                Optional<ScoreSheet.Column> weights =
                        columns.stream()
                                .filter(c -> !c.score() && c.at() < scores.at())
                                .reduce((first, second) -> second);
                scores.entries().forEach(entry -> row(sheet, weights, entry));
            }
        }
    }

    private void row(
            ScoreSheet sheet, Optional<ScoreSheet.Column> weights, ScoreSheet.Entry score) {
        List<Optional<Cell>> cells = sheet.grid().get(score.row());
        Optional<BigDecimal> weight =
                weights.isPresent()
                        ? weights.get().in(score.row()).map(ScoreSheet.Entry::value)
                        : named(cells, score.cell());
        if (weight.isEmpty() || score.cell().rowSpan() > 1 || isExtra(cells)) {
            return;
        }
        if (score.value().compareTo(weight.get()) <= 0) {
            ledger.agrees(rule);
        } else {
            tell(score, weight.get());
        }
    }

    private static boolean isExtra(List<Optional<Cell>> cells) {
        return cells.stream()
                .flatMap(Optional::stream)
                .anyMatch(cell -> EXTRA.matcher(ScoreSheet.text(cell)).matches());
    }

    /** The weight that the nearest indicator on the left names, if that is the row's own. */
    private static Optional<BigDecimal> named(List<Optional<Cell>> cells, Cell score) {
        for (int c = score.column() - 1; c >= 0; c--) {
            Optional<Cell> cell = cells.get(c).filter(left -> left.rowSpan() == 1);
            Matcher m = NAMED.matcher(cell.map(ScoreSheet::text).orElse(""));
            if (m.matches()) {
                return Optional.of(new BigDecimal(m.group("weight")));
            }
        }
        return Optional.empty();
    }

    private void tell(ScoreSheet.Entry score, BigDecimal weight) {
        Message message =
                Message.of(
                        "finding.sum.scores.above",
                        score.line(),
                        Findings.plain(score.value()),
                        Findings.plain(weight));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                score.line(),
                                Severity.ERROR,
                                message,
                                score.value(),
                                weight,
                                List.of(),
                                score.cell().text().text(),
                                ""));
    }
}
