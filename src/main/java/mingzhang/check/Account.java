package mingzhang.check;

import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.archive.ReadReport;
import mingzhang.archive.ReportSummary;
import mingzhang.document.Block;
import mingzhang.document.Heading;
import mingzhang.document.Paragraph;
import mingzhang.document.SourceText;
import mingzhang.document.Table;
import mingzhang.report.Breakdown;
import mingzhang.report.Figure;
import mingzhang.report.Report;

/**
 * All that the rules look at when they check one report.
 *
 * @param earlier the report of the year before, of the same unit or of the one that it follows
 * @param breakdowns which parts add up to which whole
 * @param yuan whether it counts in 元
 * @param tables those between the sentences that are none of the statutory ones
 * @param money the rows of evaluation tables that tell of money
 * @param narrative the passages of 决算情况说明 in all its parts, headings and table cells included
 * @param appendix running text behind that, cells of tables included
 * @param evaluations the appendix, and what of 决算情况说明 stands behind its first words of performance:
 *     an appendix whose heading is not known looks as if it went on
 * @param lists what sentences of the evaluations divide
 * @param rates of execution that they give
 */
record Account(
        ReadReport read,
        Statements statements,
        YuanCustom yuan,
        Optional<ReportSummary> earlier,
        List<Breakdown> breakdowns,
        List<PlainTable> tables,
        List<PlainTable> money,
        List<Passage> passages,
        List<Passage> narrative,
        List<Passage> appendix,
        List<Passage> evaluations,
        List<ToldList> lists,
        List<ToldRate> rates) {
    private static final Pattern EVALUATION = Phrases.read("told-lists").get("EVALUATION");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,4}|(?=万元(?!及?以上|[(（]含)))");

    /** Lines that a sentence may go on for behind the last part that was read. */
    private static final int JUST_BEHIND = 3;

    /** Fewer digits than these agree by chance. */
    private static final int TELLING = 3;

    /**
     * A heading or paragraph.
     *
     * @param path of the section it stands in
     * @param narrow the text with narrow digits and marks, each character in its place
     * @param letters of both
     */
    record Passage(String path, SourceText text, boolean heading, String narrow, Letters letters) {
        Passage(String path, SourceText text, boolean heading) {
            this(path, text, heading, NarrowText.of(text.text()));
        }

        private Passage(String path, SourceText text, boolean heading, String narrow) {
            this(path, text, heading, narrow, Letters.of(text.text(), narrow));
        }
    }

    static Account of(
            ReadReport given, Optional<ReportSummary> earlier, List<Breakdown> breakdowns) {
        ReadReport read = ShownDigits.of(given);
        List<Passage> passages = new ArrayList<>();
        String path = "";
        for (Block block : read.document().blocks()) {
            if (block instanceof Heading heading) {
                path = heading.path();
                passages.add(new Passage(path, heading.text(), true));
            } else if (block instanceof Paragraph paragraph) {
                passages.add(new Passage(path, paragraph.text(), false));
            } else if (block instanceof Table table) {
                addCells(passages, path, table);
            }
        }
        Map<Integer, Integer> paragraphs = new HashMap<>();
        for (Passage passage : passages) {
            passage.text()
                    .runs()
                    .forEach(run -> paragraphs.putIfAbsent(run.line(), passage.text().line()));
        }
        Statements statements = new Statements(read.report().figures(), paragraphs);
        List<String> parts = narrativeParts(read.report()).toList();
        List<Passage> narrative =
                passages.stream().filter(p -> parts.contains(p.path().split("/", -1)[0])).toList();
        List<Passage> evaluations = evaluations(passages, narrative);
        return new Account(
                read,
                statements,
                YuanCustom.of(read.report().figures()),
                earlier,
                breakdowns,
                PlainTables.of(read),
                MoneyBlocks.of(read),
                passages,
                narrative,
                appendix(passages, narrative),
                evaluations,
                ToldList.of(evaluations),
                ToldRate.of(evaluations, read.report().figures()));
    }

    /** The account with 万元 for the 元 that cannot be meant. */
    Account meant() {
        List<Figure> literal = report().figures();
        List<Figure> figures = literal.stream().map(f -> UnitRule.meant(this, f)).toList();
        return figures.equals(literal)
                ? this
                : of(
                        new ReadReport(
                                read.submission(), read.document(), report().stating(figures)),
                        earlier,
                        breakdowns);
    }

    private static void addCells(List<Passage> passages, String path, Table table) {
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().length() > 0)
                .forEach(cell -> passages.add(new Passage(path, cell.text(), false)));
    }

    Report report() {
        return read.report();
    }

    int year() {
        return report().id().year();
    }

    /**
     * The path of the part whose sections state the figures, such as 第二部分; empty if there are none.
     */
    String narrativePart() {
        return narrativeParts(report()).findFirst().orElse("");
    }

    /** Some forms tell of 其他重要事项 in a part of its own. */
    private static Stream<String> narrativeParts(Report report) {
        return report.figures().stream()
                .map(figure -> figure.section().split("/", -1)[0])
                .filter(part -> !part.isEmpty())
                .distinct();
    }

    /**
     * The cause {@code stale=<year>} where the figure is what the report of the year before says.
     */
    Optional<String> stale(Figure figure) {
        boolean telling = figure.value().precision() >= TELLING;
        return earlier.flatMap(e -> e.headline(figure.measure(), figure.item(), figure.kind()))
                .filter(then -> telling && Interval.agree(then.value(), figure.value()))
                .map(then -> "stale=" + (year() - 1));
    }

    /**
     * Whether a positive number that was not read stands in the text from the first of the figures
     * to the last, or just behind it.
     */
    boolean namesBetween(List<Figure> figures, BigDecimal number) {
        if (number.signum() <= 0 || figures.isEmpty()) {
            return false;
        }
        int first = figures.stream().mapToInt(Figure::line).min().getAsInt();
        int last = figures.stream().mapToInt(Figure::line).max().getAsInt() + JUST_BEHIND;
        // A bare 0 beside amounts with decimals shows no digits that were rounded.
        BigDecimal digit = figures.stream().map(f -> f.value().ulp()).min(naturalOrder()).get();
        BigDecimal most = digit.multiply(BigDecimal.valueOf(figures.size() + 1L));
        return passages.stream()
                .filter(p -> p.text().length() > 0)
                .filter(p -> p.text().line() <= last)
                .filter(p -> p.text().at(p.text().length() - 1).line() >= first)
                .flatMap(p -> numbers(p.text().text()))
                .filter(n -> n.subtract(number).abs().compareTo(most) <= 0)
                .anyMatch(
                        n ->
                                statements.all().stream()
                                        .filter(f -> f.line() >= first && f.line() <= last)
                                        .noneMatch(f -> isOf(f, n)));
    }

    private static boolean isOf(Figure figure, BigDecimal number) {
        return figure.value().abs().compareTo(number) == 0;
    }

    private static Stream<BigDecimal> numbers(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "");
        return NUMBER.matcher(narrow).results().map(m -> new BigDecimal(m.group()));
    }

    /** The path of the section that the source line stands in, empty before the first heading. */
    String pathAt(int line) {
        String path = "";
        for (Passage passage : passages) {
            if (passage.text().line() > line) {
                break;
            }
            path = passage.path();
        }
        return path;
    }

    private static List<Passage> appendix(List<Passage> passages, List<Passage> narrative) {
        int last = -1;
        if (!narrative.isEmpty()) {
            last = passages.lastIndexOf(narrative.get(narrative.size() - 1));
        }
        return last < 0
                ? List.of()
                : passages.subList(last + 1, passages.size()).stream()
                        .filter(p -> !p.heading() && p.text().length() > 0)
                        .toList();
    }

    private static List<Passage> evaluations(List<Passage> passages, List<Passage> narrative) {
        int from = narrative.isEmpty() ? passages.size() : passages.indexOf(narrative.get(0));
        while (from < passages.size()
                && !EVALUATION.matcher(passages.get(from).text().text()).find()) {
            from++;
        }
        return passages.subList(from, passages.size()).stream()
                .filter(p -> !p.heading() && p.text().length() > 0)
                .toList();
    }
}
