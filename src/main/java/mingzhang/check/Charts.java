package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.document.WordingFile;
import mingzhang.report.ChartValue;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** Holds the data left in a report's charts against its sentences. */
final class Charts {
    private static final Phrases WORDING = Phrases.read("chart-words");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})\\s?年");
    private static final Pattern DECORATION = WORDING.get("DECORATION");
    private static final Pattern KIND = WORDING.get("KIND");
    private static final Pattern CLASS = WORDING.get("CLASS");

    /**
     * Words of a statutory table's header: what looks like chart data there is a table in ruins.
     */
    private static final Pattern TABLE = WORDING.get("TABLE");

    /** Revenue by its source, where the measure is of all of them. */
    private static final String APPROPRIATED = "财政拨款";

    private static final int NEAR = 12;

    /** More decimals than amounts in 万元 have (a yuan is four) are shares or noise. */
    private static final int MOST_DECIMALS = 4;

    private final List<Meaning> meanings = meanings();

    /** Charts whose title, series or category has this wording show that measure. */
    private record Meaning(Pattern wording, String measure) {}

    void check(Rule rule, Account account, Ledger ledger) {
        List<Integer> tables =
                account.report().charts().stream()
                        .filter(v -> TABLE.matcher(v.series() + " " + v.category()).find())
                        .map(ChartValue::line)
                        .toList();
        TablesRead read = TablesRead.of(account.read());
        EarlierInCharts earlier = new EarlierInCharts(rule, account, ledger, this);
        for (ChartValue value : account.report().charts()) {
            boolean ofTable =
                    tables.stream().anyMatch(line -> Math.abs(line - value.line()) <= NEAR);
            if (!value.sample() && !ofTable && !read.holds(value.line())) {
                compare(rule, account, ledger, value);
                earlier.check(value);
            }
        }
    }

    private void compare(Rule rule, Account account, Ledger ledger, ChartValue value) {
        List<Figure> stated = stated(account, value);
        if (stated.isEmpty()) {
            // Another year's value is held against its change; none of what is not stated is right.
            boolean none = ofAnotherYear(account, value) || value.value().signum() == 0;
            if (none) {
                ledger.notApplicable(rule);
            } else {
                ledger.couldNot(rule, "chart-not-understood");
            }
            return;
        }
        List<Figure> same = stated.stream().filter(f -> agrees(value.value(), f)).toList();
        boolean zeros = same.stream().allMatch(f -> zerosLeftOut(account, value, f));
        if (!same.isEmpty() && !zeros) {
            ledger.agrees(rule);
        } else {
            Figure figure = same.isEmpty() ? stated.get(0) : same.get(0);
            Message message =
                    Message.of(
                            "finding.repeat.chart",
                            value.line(),
                            value.category(),
                            Findings.money(value.value()),
                            figure.line(),
                            Findings.money(figure.value()) + figure.valueUnit());
            ledger.differs(
                    rule,
                    new Findings(account, rule.id())
                            .aboutChart(
                                    value,
                                    figure,
                                    same.isEmpty() ? Severity.ERROR : Severity.WARNING,
                                    message,
                                    cause(value, figure)));
        }
    }

    /**
     * Whether the two only agree where both were rounded at a digit that neither shows: 1.8 and 1.9
     * among amounts with two decimals are 1.80 and 1.90.
     */
    private static boolean zerosLeftOut(Account account, ChartValue value, Figure figure) {
        if (figure.kind() != Kind.AMOUNT || value.value().scale() != figure.value().scale()) {
            return false;
        }
        int chart =
                scale(
                        account.report().charts().stream()
                                .filter(v -> v.line() == value.line() && !v.sample())
                                .map(ChartValue::value));
        int text =
                scale(
                        account.statements().all().stream()
                                .filter(f -> f.kind() == Kind.AMOUNT)
                                .filter(f -> account.statements().together(f, figure))
                                .map(Figure::value));
        int digits = Math.min(chart, text);
        return digits > value.value().scale()
                && digits <= MOST_DECIMALS
                && !Interval.agree(value.value().setScale(digits), figure.value().setScale(digits));
    }

    private static int scale(Stream<BigDecimal> values) {
        return values.mapToInt(BigDecimal::scale).max().orElse(0);
    }

    private static String cause(ChartValue value, Figure figure) {
        boolean twice = value.value().add(value.value()).compareTo(figure.value()) == 0;
        if (twice && figure.measure().endsWith(Statements.BOTH_SIDES)) {
            return "both_sides";
        }
        return value.value().signum() == 0
                ? ""
                : new Cause()
                        .slipsOfThePen(value.value(), Interval.rounded(figure.value()))
                        .named();
    }

    /** The statements of amounts that the chart's value agrees with. */
    List<Figure> agreeing(Account account, ChartValue value) {
        return stated(account, value).stream()
                .filter(f -> f.kind() == Kind.AMOUNT && agrees(value.value(), f))
                .toList();
    }

    /** The statements that show what the chart's value should be; none where that is not sure. */
    private List<Figure> stated(Account account, ChartValue value) {
        String where = value.chart() + " " + value.series() + " " + value.category();
        if (ofAnotherYear(account, value)) {
            return List.of();
        }
        Optional<Meaning> meaning =
                meanings.stream().filter(m -> m.wording().matcher(where).find()).findFirst();
        List<Figure> all =
                meaning.map(Meaning::measure)
                        .or(() -> ofItsSection(account, value))
                        .map(measure -> statements(account, measure, value))
                        .orElse(List.of());
        return value.perCent() ? all.stream().filter(f -> f.kind() == Kind.SHARE).toList() : all;
    }

    private static boolean ofAnotherYear(Account account, ChartValue value) {
        return YEAR.matcher(value.series() + " " + value.category())
                .results()
                .anyMatch(m -> Integer.parseInt(m.group(1)) != account.year());
    }

    private static List<Figure> statements(Account account, String measure, ChartValue value) {
        String category = plain(value.category());
        boolean appropriated =
                value.category().contains(APPROPRIATED) && !measure.contains(APPROPRIATED);
        boolean whole = !appropriated && (category.isEmpty() || category.equals(plain(measure)));
        String side =
                measure.endsWith(Statements.BOTH_SIDES)
                        ? side(value.series() + value.category())
                        : "";
        List<Figure> found = new ArrayList<>();
        for (Figure figure : account.report().figures()) {
            boolean kind = figure.kind() == Kind.AMOUNT || figure.kind() == Kind.SHARE;
            if (!kind || !figure.measure().equals(measure)) {
                continue;
            }
            boolean sameItem =
                    figure.item().isEmpty()
                            ? whole
                            : figure.item().equals(side)
                                    || figure.item().equals(value.category())
                                    || (!category.isEmpty()
                                            && plain(figure.item()).equals(category));
            if (sameItem) {
                found.add(figure);
            }
        }
        List<Figure> near = beside(account, value, found);
        return near.stream().anyMatch(f -> f.kind() == Kind.AMOUNT) ? near : List.of();
    }

    /** The one measure that the chart's own section divides into items of that name. */
    private static Optional<String> ofItsSection(Account account, ChartValue value) {
        String path = account.pathAt(value.line());
        String category = plain(value.category());
        List<String> measures =
                account.statements().all().stream()
                        .filter(f -> f.kind() == Kind.AMOUNT && !f.item().isEmpty())
                        .filter(f -> f.section().equals(path))
                        .filter(f -> plain(f.item()).equals(category))
                        .map(Figure::measure)
                        .distinct()
                        .toList();
        return measures.size() == 1 ? Optional.of(measures.get(0)) : Optional.empty();
    }

    /** A chart between the sentences shows what those of its own section state. */
    private static List<Figure> beside(Account account, ChartValue value, List<Figure> stated) {
        String path = account.pathAt(value.line());
        boolean between =
                account.narrative().stream().anyMatch(passage -> passage.path().equals(path));
        return between
                ? stated.stream().filter(f -> chapter(f.section()).equals(chapter(path))).toList()
                : stated;
    }

    /** 第二部分/七 of 第二部分/七/（二）. */
    private static String chapter(String section) {
        String[] path = section.split("/", -1);
        return path.length > 2 ? path[0] + "/" + path[1] : section;
    }

    /** The side of a total of both that the category names. */
    private static String side(String category) {
        boolean revenue = category.contains("收入");
        boolean both = revenue == category.contains("支出");
        return both ? "" : revenue ? "收入" : "支出";
    }

    /** What is left of a name when bracket, year and the words 支出, 收入, 费, 类 are taken off. */
    private static String plain(String name) {
        String bare = DECORATION.matcher(name).replaceAll("");
        return CLASS.matcher(KIND.matcher(bare).replaceAll("")).replaceAll("");
    }

    /**
     * As shares of one, or in the figure's own unit; the office program's last digits are noise.
     */
    private static boolean agrees(BigDecimal value, Figure figure) {
        if (figure.kind() == Kind.SHARE) {
            Interval allowed = Interval.trimmed(figure.value());
            return allowed.holds(value.movePointRight(2)) || allowed.holds(value);
        }
        return Interval.rounded(figure.value()).holds(value)
                || Interval.agree(value, figure.value());
    }

    private static List<Meaning> meanings() {
        return WordingFile.lines("/mingzhang/check/charts.txt").stream()
                .map(line -> line.split("→", -1))
                .map(cells -> new Meaning(Pattern.compile(cells[0].strip()), cells[1].strip()))
                .toList();
    }
}
