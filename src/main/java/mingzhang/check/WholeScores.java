package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Heading;
import mingzhang.document.Paragraph;
import mingzhang.document.Table;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * The score of 部门整体支出 that the text tells, against the one table that scores it. Whoever checked
 * the self-evaluation may have scored otherwise, and another year is another score.
 */
final class WholeScores {
    private static final Phrases WORDING = Phrases.read("whole-scores");
    private static final Pattern WHOLE = WORDING.get("WHOLE");
    private static final Pattern TITLE = WORDING.get("TITLE");
    private static final Pattern TOLD = WORDING.get("TOLD");
    private static final Pattern OTHERS = WORDING.get("OTHERS");
    private static final Pattern HEADING = WORDING.get("HEADING");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年");

    /** Paragraphs before a table that may be its title. */
    private static final int CAPTIONS = 3;

    private WholeScores() {}

    /** The total of a column of scores. */
    private record Score(BigDecimal value, int line) {}

    static void check(Rule rule, Account account, Ledger ledger) {
        List<Block> blocks = account.read().document().blocks();
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table && !table.chart() && isOfWhole(blocks, i)) {
                score(table).ifPresent(scores::add);
            }
        }
        if (scores.size() != 1) {
            // Of several tables none is known to be meant.
            return;
        }
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                told(rule, account, ledger, paragraph, scores.get(0));
            }
        }
    }

    /** Whether the last title before the table says so. */
    private static boolean isOfWhole(List<Block> blocks, int table) {
        for (int i = table - 1; i >= Math.max(0, table - CAPTIONS); i--) {
            String text = text(blocks.get(i));
            if (TITLE.matcher(text).find()) {
                return WHOLE.matcher(text).find();
            }
        }
        return false;
    }

    private static String text(Block block) {
        if (block instanceof Heading heading) {
            return heading.text().text();
        }
        return block instanceof Paragraph paragraph ? paragraph.text().text() : "";
    }

    private static Optional<Score> score(Table table) {
        List<List<Optional<Cell>>> grid = table.grid();
        int total = ScoreSheet.totalRow(grid);
        List<Score> found = new ArrayList<>();
        for (ScoreSheet.Column column : ScoreSheet.of(grid).columns()) {
            if (total >= 0 && HEADING.matcher(column.heading()).find()) {
                Optional<Cell> cell = grid.get(total).get(column.at());
                cell.flatMap(ScoreSheet::number)
                        .map(value -> new Score(value, cell.get().text().line()))
                        .ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static void told(
            Rule rule, Account account, Ledger ledger, Paragraph paragraph, Score score) {
        String text = paragraph.text().text();
        Matcher m = TOLD.matcher(text);
        while (m.find()) {
            String before = text.substring(Told.begin(text, m.start(), "。"), m.end());
            boolean ofTheYear =
                    YEAR.matcher(before)
                            .results()
                            .allMatch(y -> Integer.parseInt(y.group(1)) == account.year());
            if (ofTheYear && !OTHERS.matcher(before).find()) {
                compare(rule, account, ledger, paragraph, m, score);
            }
        }
    }

    private static void compare(
            Rule rule,
            Account account,
            Ledger ledger,
            Paragraph paragraph,
            Matcher m,
            Score score) {
        BigDecimal named = new BigDecimal(m.group("score"));
        if (Interval.agree(named, score.value())) {
            ledger.agrees(rule);
            return;
        }
        int line = paragraph.text().at(m.start("score")).line();
        Message message =
                Message.of(
                        "finding.repeat.scores",
                        line,
                        Findings.plain(named),
                        score.line(),
                        Findings.plain(score.value()));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                line,
                                Severity.WARNING,
                                message,
                                named,
                                score.value(),
                                List.of(score.line()),
                                m.group(),
                                ""));
    }
}
