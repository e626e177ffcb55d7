package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.document.WordingFile;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;
import mingzhang.report.StatementCell;

/** Holds the statutory tables against the sentences, by the pairs of {@code tables.txt}. */
final class StatutoryTables {
    private static final String MEASURE = "一般公共预算财政拨款支出";
    private static final String REVENUE = "本年收入合计";
    private static final String APPROPRIATED = "财政拨款收入";
    private static final Phrases WORDING = Phrases.read("statutory-tables");
    private static final Pattern CLASSIFIED = WORDING.get("CLASSIFIED");
    private static final Pattern LINE_ITEM = Pattern.compile("2[0-9]{6}");
    private static final Pattern CATEGORY = Pattern.compile("2[0-9]{2}");
    private static final Pattern WHOLE = WORDING.get("WHOLE");
    private static final Pattern BUDGET = WORDING.get("BUDGET");

    private final List<Meaning> meanings = meanings();

    /** What a cell of such a table, row and column states. */
    private record Meaning(
            Pattern table, Pattern row, Pattern column, String measure, String item, Kind kind) {
        boolean fits(StatementCell cell) {
            return table.matcher(cell.table()).matches()
                    && row.matcher(cell.row()).matches()
                    && column.matcher(cell.column()).matches()
                    && BUDGET.matcher(cell.column()).find() == (kind == Kind.BUDGET);
        }
    }

    /** A cell and the sentences that state the same quantity. */
    private record Pair(StatementCell cell, List<Figure> stated) {
        boolean agrees() {
            return stated.stream().anyMatch(f -> Interval.agree(cell.value(), f.value()));
        }
    }

    void check(Rule rule, Account account, Ledger ledger) {
        for (Cells cells : Cells.of(account)) {
            List<Pair> pairs = new ArrayList<>();
            for (StatementCell cell : cells.all()) {
                List<Figure> stated = stated(account.statements(), cell);
                if (!stated.isEmpty()) {
                    pairs.add(new Pair(cell, stated));
                }
            }
            compare(rule, account, ledger, pairs);
        }
    }

    /**
     * A table that differs more often than it agrees was not understood, or is another body's; but
     * slips of the pen are slips.
     */
    private static void compare(Rule rule, Account account, Ledger ledger, List<Pair> pairs) {
        List<Pair> differing = pairs.stream().filter(p -> !p.agrees()).toList();
        for (int i = differing.size(); i < pairs.size(); i++) {
            ledger.agrees(rule);
        }
        boolean understood =
                differing.size() * 2 < pairs.size()
                        || (pairs.size() > 1 && differing.size() * 2 == pairs.size())
                        || differing.stream().noneMatch(p -> cause(p).isEmpty());
        for (Pair pair : differing) {
            if (understood) {
                tell(rule, account, ledger, pair);
            } else {
                ledger.couldNot(rule, "table-not-understood");
            }
        }
    }

    private static String cause(Pair pair) {
        Interval stated = Interval.rounded(pair.stated().get(0).value());
        return new Cause().slipsOfThePen(pair.cell().value(), stated).named();
    }

    private static void tell(Rule rule, Account account, Ledger ledger, Pair pair) {
        Figure stated = pair.stated().get(0);
        BigDecimal value = pair.cell().value();
        Message message =
                Message.of(
                        "finding.repeat.statement",
                        pair.cell().line(),
                        Findings.quoted(pair.cell().table()),
                        Findings.name(stated),
                        Findings.money(value) + "万元",
                        stated.line(),
                        Findings.money(stated.value()) + "万元",
                        Findings.money(value.subtract(stated.value()).abs()) + "万元");
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .aboutCell(pair.cell(), stated, Severity.ERROR, message, cause(pair)));
    }

    private List<Figure> stated(Statements statements, StatementCell cell) {
        boolean item = LINE_ITEM.matcher(cell.code()).matches();
        if (CLASSIFIED.matcher(cell.table()).matches()
                && (item || CATEGORY.matcher(cell.code()).matches())) {
            return WHOLE.matcher(cell.column()).matches()
                    ? coded(statements, cell.code(), item)
                    : List.of();
        }
        Optional<Meaning> meaning = meanings.stream().filter(m -> m.fits(cell)).findFirst();
        List<Figure> stated =
                meaning.map(m -> statements.of(m.measure(), m.item(), m.kind())).orElse(List.of());
        if (stated.isEmpty()) {
            stated = meaning.map(m -> side(statements, m, cell)).orElse(List.of());
        }
        boolean appropriated = meaning.filter(m -> m.item().equals(APPROPRIATED)).isPresent();
        return stated.isEmpty() && appropriated ? appropriated(statements, cell) : stated;
    }

    /** A sentence may state the total of each side: 收入总计…，支出总计…. */
    private static List<Figure> side(Statements statements, Meaning meaning, StatementCell cell) {
        boolean both = meaning.measure().endsWith(Statements.BOTH_SIDES);
        boolean whole = meaning.item().isEmpty() && meaning.kind() == Kind.AMOUNT;
        String item = cell.column().split("/", 2)[0];
        return both && whole
                ? statements.of(meaning.measure(), item, Kind.AMOUNT).stream()
                        .filter(f -> f.quote().contains("总"))
                        .toList()
                : List.of();
    }

    /**
     * The funds that the sentence states, added, or what the cell says where their rounding
     * explains it; none where its sources leave a part of the total open.
     */
    private static List<Figure> appropriated(Statements statements, StatementCell cell) {
        List<Figure> sources =
                statements.all().stream()
                        .filter(f -> f.measure().equals(REVENUE) && f.kind() == Kind.AMOUNT)
                        .filter(f -> !f.item().isEmpty())
                        .toList();
        List<Figure> funds =
                sources.stream().filter(f -> f.item().endsWith("预算" + APPROPRIATED)).toList();
        Optional<Figure> total =
                statements.of(REVENUE, "", Kind.AMOUNT).stream()
                        .filter(whole -> SumRule.roundingExplains(whole, sources))
                        .findFirst();
        if (total.isEmpty() || funds.isEmpty()) {
            return List.of();
        }
        BigDecimal sum = SumRule.sum(funds);
        return List.of(added(funds.get(0), isSame(cell.value(), funds) ? cell.value() : sum));
    }

    /**
     * The sentence may cut off where the table rounds: a last digit for each fund, half for the
     * sum.
     */
    private static boolean isSame(BigDecimal cell, List<Figure> funds) {
        BigDecimal slack = cell.ulp().divide(BigDecimal.valueOf(2));
        for (Figure fund : funds) {
            slack = slack.add(fund.value().signum() == 0 ? BigDecimal.ZERO : fund.value().ulp());
        }
        return cell.subtract(SumRule.sum(funds)).abs().compareTo(slack) <= 0;
    }

    private static Figure added(Figure first, BigDecimal sum) {
        return new Figure(
                first.section(),
                REVENUE,
                APPROPRIATED,
                "",
                Kind.AMOUNT,
                sum,
                first.valueUnit(),
                first.baseYear(),
                first.line(),
                first.start(),
                first.length(),
                first.quote());
    }

    /** The sentence of the 类 or 项 with the code; none where two items have it. */
    private static List<Figure> coded(Statements statements, String code, boolean item) {
        List<Figure> items =
                statements.all().stream()
                        .filter(f -> f.measure().equals(MEASURE) && f.kind() == Kind.AMOUNT)
                        .filter(f -> f.item().contains("/") == item && f.code().equals(code))
                        .toList();
        return items.stream().map(Figure::item).distinct().count() == 1 ? items : List.of();
    }

    private static List<Meaning> meanings() {
        return WordingFile.lines("/mingzhang/check/tables.txt").stream()
                .map(line -> line.split("→", -1))
                .map(
                        c ->
                                new Meaning(
                                        Pattern.compile(c[0].strip()),
                                        Pattern.compile(c[1].strip()),
                                        Pattern.compile(c[2].strip()),
                                        c[3].strip(),
                                        c[4].strip(),
                                        c.length > 5 ? Kind.valueOf(c[5].strip()) : Kind.AMOUNT))
                .toList();
    }
}
