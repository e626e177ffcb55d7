package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.document.WordingFile;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Project;
import mingzhang.report.Severity;

/**
 * What an appendix says of the unit's own totals. Such texts count differently and are right to
 * (with money carried over, or appropriations alone), so that another number is none of ours; only
 * one that is a slip of the pen away from what 决算情况说明 states is the same quantity written wrong.
 */
final class AppendixRepeats {
    private static final int TELLING = 3;
    private static final String OF_WHICH = "其中";
    private static final String CLAUSE = "。；;，,：:";
    private static final Phrases WORDING = Phrases.read("appendix-repeats");
    private static final Pattern OTHER = WORDING.get("OTHER");
    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})\\s?年");
    private static final Pattern ALL_FUNDS = WORDING.get("ALL_FUNDS");
    private static final List<String> OTHER_FUNDS = List.of("政府性基金预算财政拨款支出", "国有资本经营预算财政拨款支出");
    private static final Pattern END_OF_YEAR = WORDING.get("END_OF_YEAR");
    private static final Pattern PLAN = WORDING.get("PLAN");
    private static final Sought SAVED = WORDING.sought("SAVED");
    private static final List<Wording> WORDINGS = Wording.all();

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;
    private final boolean units;

    private AppendixRepeats(Rule rule, Account account, Ledger ledger, boolean units) {
        this.units = units;
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    /** Words of a text, and the statements that they may repeat. */
    private record Wording(Sought words, Kind kind, List<String> measures, String item) {
        static List<Wording> all() {
            return WordingFile.lines("/mingzhang/check/appendix.txt").stream()
                    .map(line -> line.split("→", -1))
                    .map(
                            c ->
                                    new Wording(
                                            words(c[1].strip()),
                                            Kind.valueOf(c[0].strip()),
                                            List.of(c[2].strip().split("\\|")),
                                            c[3].strip()))
                    .toList();
        }

        private static Sought words(String expression) {
            String money = "(?<n>" + Told.MONEY.substring(1).replace("万元", "[万亿]?元");
            return Sought.of(Pattern.compile(expression.replace("{money}", money)));
        }
    }

    /** The same amounts with the other unit, rule {@code unit}. */
    static void units(Rule rule, Account account, Ledger ledger) {
        new AppendixRepeats(rule, account, ledger, true).check();
    }

    /** Other amounts, rule {@code repeat}. */
    static void check(Rule rule, Account account, Ledger ledger) {
        new AppendixRepeats(rule, account, ledger, false).check();
    }

    private void check() {
        for (Account.Passage passage : account.appendix()) {
            for (Wording wording : WORDINGS) {
                wording.words().each(passage, m -> statement(passage, m, wording));
            }
            SAVED.each(passage, m -> saved(passage, m));
        }
    }

    private void statement(Account.Passage passage, Matcher m, Wording wording) {
        List<Figure> stated =
                wording.measures().stream()
                        .flatMap(
                                measure ->
                                        account
                                                .statements()
                                                .of(measure, wording.item(), wording.kind())
                                                .stream())
                        .toList();
        boolean rate = wording.kind() == Kind.CHANGE_RATE;
        BigDecimal value = rate ? Told.value(m.group("n")) : Told.money(m, "n");
        if (stated.isEmpty()
                || value.precision() < TELLING
                || ofAnother(passage, m, wording)
                || ofAllFunds(words(passage, m))) {
            return;
        }
        if (stated.stream().anyMatch(f -> Interval.agree(f.value().abs(), value))) {
            agrees();
            return;
        }
        Optional<Figure> slipped =
                stated.stream()
                        .filter(f -> f.value().precision() >= TELLING)
                        .filter(f -> !cause(value, f.value().abs()).isEmpty())
                        .findFirst();
        int line = passage.text().at(m.start("n")).line();
        slipped.ifPresent(
                f -> {
                    BigDecimal own = f.value().abs();
                    if (isRight(f, value)) {
                        // Its own sentence bears the appendix out, so that the slip is there.
                        tell(f.line(), f.quote(), own, value, line, f.valueUnit());
                    } else {
                        tell(line, words(passage, m), value, own, f.line(), f.valueUnit());
                    }
                });
    }

    /** Whether a rate is what its sentence's difference and amount give, and the one stated not. */
    private boolean isRight(Figure rate, BigDecimal size) {
        Optional<Figure> change = account.statements().beside(rate, Kind.CHANGE);
        Optional<Figure> amount = account.statements().amountOf(rate);
        if (rate.kind() != Kind.CHANGE_RATE || change.isEmpty() || amount.isEmpty()) {
            return false;
        }
        BigDecimal signed = rate.value().signum() < 0 ? size.negate() : size;
        return new Movement(rate, change.get(), amount.get())
                .right()
                .filter(right -> right.fits(signed) && !right.fits(rate))
                .isPresent();
    }

    /** 财政拨款支出 of a unit with several funds is that of all of them, told elsewhere. */
    private boolean ofAllFunds(String words) {
        return ALL_FUNDS.matcher(words).find()
                && OTHER_FUNDS.stream()
                        .flatMap(fund -> account.statements().of(fund, "", Kind.AMOUNT).stream())
                        .anyMatch(f -> f.value().signum() != 0);
    }

    /** Whether the clause speaks of another year or of a plan. */
    private boolean ofAnother(Account.Passage passage, Matcher m, Wording wording) {
        String text = passage.text().text();
        String clause = text.substring(Told.begin(text, m.start("n"), CLAUSE), m.start("n"));
        if (wording.kind() == Kind.CHANGE_RATE) {
            return clause.contains("预算");
        }
        int sentence = Told.begin(text, m.start("n"), "。");
        return OTHER.matcher(clause).find()
                || PLAN.matcher(divided(text, sentence, m.start("n"))).find()
                || YEAR.matcher(text.substring(sentence, m.start("n")))
                        .results()
                        .anyMatch(y -> Integer.parseInt(y.group(1)) != account.year());
    }

    /** 预算安排90万元，其中：基本支出60万元: the clause that 其中 divides says what money it is. */
    private static String divided(String text, int sentence, int until) {
        int of = text.substring(sentence, until).lastIndexOf(OF_WHICH);
        String list = of < 0 ? "" : text.substring(sentence + of, until);
        if (list.isEmpty() || list.contains("；") || list.contains(";")) {
            return "";
        }
        int end = sentence + of;
        while (end > sentence && CLAUSE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(Told.begin(text, end, CLAUSE), end);
    }

    /**
     * What was paid and what was left of a project's budget against what its table says was paid.
     */
    private void saved(Account.Passage passage, Matcher m) {
        BigDecimal paid = Told.money(m, "paid");
        BigDecimal budget = paid.add(Told.money(m, "saved"));
        List<Project> projects =
                account.report().projects().stream()
                        .filter(p -> p.budget().filter(b -> Interval.agree(b, budget)).isPresent())
                        .filter(p -> p.executed().isPresent())
                        .toList();
        if (projects.size() != 1) {
            return;
        }
        BigDecimal executed = projects.get(0).executed().get();
        if (Interval.agree(executed, paid)) {
            agrees();
        } else {
            int line = passage.text().at(m.start("paid")).line();
            tell(line, words(passage, m), paid, executed, projects.get(0).line(), "万元");
        }
    }

    private void agrees() {
        if (!units) {
            ledger.agrees(rule);
        }
    }

    /** The match as the source writes it: commas and digits may be wide there. */
    private static String words(Account.Passage passage, Matcher m) {
        return END_OF_YEAR
                .matcher(passage.text().text().substring(m.start(), m.end()))
                .replaceFirst("");
    }

    private static String cause(BigDecimal stated, BigDecimal right) {
        return new Cause().slipsOfThePen(stated, Interval.rounded(right)).named();
    }

    private void tell(
            int line, String words, BigDecimal stated, BigDecimal right, int other, String unit) {
        String cause = cause(stated, right);
        if (cause.equals("yuan") != units) {
            // The unit tells of its own slips.
            return;
        }
        Message message =
                Message.of(
                        unit.equals("%") ? "finding.repeat.rate" : "finding.repeat.appendix",
                        line,
                        words,
                        other,
                        Findings.money(right) + unit,
                        Findings.money(stated.subtract(right).abs())
                                + (unit.equals("%") ? "" : unit));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                line,
                                Severity.ERROR,
                                message,
                                stated,
                                right,
                                List.of(other),
                                words,
                                cause));
    }
}
