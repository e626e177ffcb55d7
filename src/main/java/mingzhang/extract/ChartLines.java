package mingzhang.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Paragraph;
import mingzhang.document.SourceText;
import mingzhang.document.Table;
import mingzhang.document.WordingPatterns;
import mingzhang.report.ChartValue;

/**
 * Lines between the sentences that give a chart's values in words, behind its caption: {@code
 * （图2：支出决算结构图）} and below it {@code 基本支出：141.50万元}. They are the chart's, and no sentences.
 */
final class ChartLines {
    private static final WordingPatterns WORDING =
            WordingPatterns.read("/mingzhang/forms/chart-lines.txt");
    private static final Pattern CAPTION = WORDING.get("CAPTION");
    private static final Pattern SENTENCE = WORDING.get("SENTENCE");
    private static final Pattern OTHER = WORDING.get("OTHER");
    private static final Pattern SHARES = WORDING.get("SHARES");
    private static final Pattern UNIT = Pattern.compile("（?(?:金额)?单位：(?:万元|%|万元、%)）?");
    private static final String YEAR = "(?:19|20)[0-9]{2}年度?";
    private static final String WORDS = "[^0-9，；：。、%|]";
    private static final String DIGITS =
            "(?:[0-9]{1,3}(?:，[0-9]{3})+|[0-9]{1,12})(?:\\.[0-9]{1,4})?";
    private static final Pattern PAIR =
            Pattern.compile(
                    "(?<name>"
                            + YEAR
                            + WORDS
                            + "{0,30}?|"
                            + WORDS
                            + "{2,30}?)\\s*[：|]?\\s*"
                            + "(?<value>"
                            + DIGITS
                            + ")\\s*(?<unit>万元|%|(?![0-9元亿人个辆批次年.，]))"
                            + "(?:[，、（]?\\s*(?<share>"
                            + DIGITS
                            + ")\\s*%）?)?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s，、；|]*");

    private static final int LONGEST = 120;
    private static final Pattern CELL = Pattern.compile("(" + DIGITS + ")(%?)");
    private static final int MOST_ROWS = 12;

    /** A paragraph, or a small table, that gives a chart's values. */
    record Line(Block block, List<ChartValue> values) {}

    private ChartLines() {}

    /** The lines of charts among the blocks, each with its values. */
    static List<Line> in(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        String caption = "";
        for (Block block : blocks) {
            String text = block instanceof Paragraph p ? narrow(p.text()).strip() : "";
            if (CAPTION.matcher(text).matches()) {
                caption = text;
            } else if (!caption.isEmpty() && !UNIT.matcher(text).matches()) {
                List<ChartValue> values = values(caption, block);
                caption = values.isEmpty() ? "" : caption;
                if (!values.isEmpty()) {
                    lines.add(new Line(block, values));
                }
            }
        }
        return lines;
    }

    /** The blocks without the lines of charts. */
    static List<Block> without(List<Block> blocks) {
        List<Block> lines =
                in(blocks).stream().map(Line::block).filter(Paragraph.class::isInstance).toList();
        return lines.isEmpty()
                ? blocks
                : blocks.stream().filter(b -> lines.stream().noneMatch(l -> l == b)).toList();
    }

    private static List<ChartValue> values(String caption, Block block) {
        if (block instanceof Paragraph paragraph) {
            return values(caption, paragraph);
        }
        return block instanceof Table table ? values(caption, table) : List.of();
    }

    /** The values of a small table with a head and names on the left. */
    private static List<ChartValue> values(String caption, Table table) {
        List<ChartValue> values = new ArrayList<>();
        if (table.chart() || table.rows().size() > MOST_ROWS || table.rows().size() < 2) {
            return values;
        }
        List<List<Optional<Cell>>> grid = table.grid();
        for (List<Optional<Cell>> row : grid.subList(1, grid.size())) {
            for (int c = 1; c < row.size(); c++) {
                String head = text(grid.get(0).get(c));
                String name = text(row.get(0));
                Matcher cell = CELL.matcher(text(row.get(c)));
                if (cell.matches() && !name.isEmpty() && !OTHER.matcher(head).find()) {
                    boolean perCent = !cell.group(2).isEmpty() || SHARES.matcher(head).find();
                    BigDecimal value = new BigDecimal(cell.group(1).replace("，", ""));
                    int line = row.get(c).orElseThrow().text().line();
                    values.add(new ChartValue(caption, head, name, value, perCent, false, line));
                }
            }
        }
        return values;
    }

    private static String text(Optional<Cell> cell) {
        return cell.map(c -> narrow(c.text()).strip()).orElse("");
    }

    /** The values of a paragraph whose every line holds nothing else; none of any other. */
    private static List<ChartValue> values(String caption, Paragraph paragraph) {
        List<ChartValue> values = new ArrayList<>();
        for (SourceText line : lines(paragraph.text())) {
            List<ChartValue> found = values(caption, line);
            if (found.isEmpty()) {
                return List.of();
            }
            values.addAll(found);
        }
        return values;
    }

    /** The lines of the source that were joined: a number must not run into the next one's year. */
    private static List<SourceText> lines(SourceText text) {
        List<SourceText> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.at(i).line() != text.at(from).line()) {
                lines.add(text.slice(from, i));
                from = i;
            }
        }
        return lines;
    }

    private static List<ChartValue> values(String caption, SourceText line) {
        String text = narrow(line);
        if (text.length() > LONGEST || SENTENCE.matcher(text).find()) {
            return List.of();
        }
        List<ChartValue> values = new ArrayList<>();
        Matcher pair = PAIR.matcher(text);
        int at = between(text, 0);
        while (at < text.length() && pair.region(at, text.length()).lookingAt()) {
            values.add(value(caption, line, pair, "value", pair.group("unit").equals("%")));
            if (pair.group("share") != null) {
                values.add(value(caption, line, pair, "share", true));
            }
            at = between(text, pair.end());
        }
        return at == text.length() ? values : List.of();
    }

    private static ChartValue value(
            String caption, SourceText line, Matcher pair, String group, boolean perCent) {
        return new ChartValue(
                caption,
                "",
                pair.group("name").strip(),
                new BigDecimal(pair.group(group).replace("，", "")),
                perCent,
                false,
                line.at(pair.start(group)).line());
    }

    private static int between(String text, int from) {
        Matcher between = BETWEEN.matcher(text).region(from, text.length());
        return between.lookingAt() ? between.end() : from;
    }

    private static String narrow(SourceText source) {
        StringBuilder narrow = new StringBuilder(source.length());
        source.text().chars().forEach(c -> narrow.append(Prose.normal((char) c)));
        return narrow.toString();
    }
}
