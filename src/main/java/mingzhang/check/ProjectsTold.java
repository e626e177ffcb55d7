package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * What was spent on a project and how it was scored, told a second time: in a list beside its own
 * table, in a sentence of an appendix beside either.
 */
final class ProjectsTold {
    private static final Phrases WORDING = Phrases.read("told-rates");
    private static final Pattern AMOUNT = WORDING.get("AMOUNT");
    private static final Pattern BUDGET = WORDING.get("BUDGET");
    private static final Pattern SPENT = WORDING.get("SPENT");
    private static final Pattern FOLLOWED = WORDING.get("FOLLOWED");
    private static final Pattern ELSEWHEN = WORDING.get("ELSEWHEN");
    private static final Pattern BESIDE = WORDING.get("BESIDE");
    private static final Pattern SCORED = WORDING.get("SCORED");

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;
    private final KnownProjects known;

    ProjectsTold(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
        this.known = KnownProjects.of(account);
    }

    void check() {
        List<String> names = known.names();
        for (String name : names) {
            listed(known.spent(name), "万元");
            listed(known.scored(name), "分");
        }
        Mentions mentions = new Mentions(names);
        for (Account.Passage passage : account.evaluations()) {
            String text = passage.narrow();
            mentions.in(text).forEach(mention -> told(passage, text, mention));
        }
    }

    /** Lists against the project's own table. */
    private void listed(List<KnownProjects.Entry> entries, String unit) {
        Optional<KnownProjects.Entry> own = KnownProjects.own(entries);
        List<KnownProjects.Entry> lists = entries.stream().filter(e -> !e.own()).toList();
        boolean divided =
                lists.stream().map(e -> e.value().stripTrailingZeros()).distinct().count() > 1;
        if (own.isEmpty() || divided) {
            // A list may have a row for each of a project's funds.
            return;
        }
        for (KnownProjects.Entry entry : lists) {
            if (Interval.agree(entry.value(), own.get().value())) {
                ledger.agrees(rule);
            } else {
                tell(entry.line(), entry.name(), entry.value(), own.get(), unit);
            }
        }
    }

    /** The sentence behind a name, up to where another project is named. */
    private void told(Account.Passage passage, String text, Mentions.Mention mention) {
        String name = mention.name();
        boolean beside = BESIDE.matcher(text).region(mention.from(), text.length()).lookingAt();
        boolean own = FOLLOWED.matcher(text).region(mention.from(), text.length()).lookingAt();
        if (beside || !own) {
            return;
        }
        int sentence = text.substring(mention.from(), mention.to()).indexOf('。');
        int end = sentence < 0 ? mention.to() : mention.from() + sentence;
        // 项目自评得分95分。全年预算80万元，执行数78万元: nothing else is named in between.
        boolean money = spent(passage, text, name, mention.from(), end);
        if (!money && sentence >= 0) {
            int next = text.indexOf('。', end + 1);
            spent(
                    passage,
                    text,
                    name,
                    end + 1,
                    next < 0 ? mention.to() : Math.min(next, mention.to()));
        }
        Matcher score = SCORED.matcher(text).region(mention.from(), end);
        if (score.find()) {
            BigDecimal value = new BigDecimal(score.group("score"));
            compare(passage, score.start("score"), name, value, known.scored(name), "分");
        }
    }

    /** What was planned and spent; whether the text says either. */
    private boolean spent(Account.Passage passage, String text, String name, int from, int to) {
        Matcher m = AMOUNT.matcher(text).region(Math.min(from, to), to);
        boolean planned = false;
        while (m.find()) {
            String label = m.group("label").strip();
            BigDecimal money = Told.money(m, "amount");
            if (ELSEWHEN.matcher(label).find()) {
                continue;
            }
            if (SPENT.matcher(label).find()) {
                compare(passage, m.start("amount"), name, money, known.spent(name), "万元");
                return true;
            }
            if (!planned && BUDGET.matcher(label).find()) {
                planned = true;
                planned(passage, m.start("amount"), name, label, money);
            }
        }
        return planned;
    }

    /** A project may have several budgets; of one alone, of the same sort, any other is a slip. */
    private void planned(
            Account.Passage passage, int at, String name, String label, BigDecimal money) {
        List<KnownProjects.Entry> entries = known.planned(name);
        boolean one =
                entries.stream().map(e -> e.value().stripTrailingZeros()).distinct().count() == 1;
        String sort = TableBudgets.sort(label);
        boolean same = entries.stream().anyMatch(e -> TableBudgets.sort(e.head()).equals(sort));
        boolean agrees = entries.stream().anyMatch(e -> Interval.agree(e.value(), money));
        if (one && (same || agrees)) {
            compare(passage, at, name, money, entries, "万元");
        }
    }

    private void compare(
            Account.Passage passage,
            int at,
            String name,
            BigDecimal value,
            List<KnownProjects.Entry> entries,
            String unit) {
        if (entries.isEmpty()) {
            return;
        }
        if (entries.stream().anyMatch(e -> Interval.agree(e.value(), value))) {
            if (!isRead(passage, at)) {
                ledger.agrees(rule);
            }
            return;
        }
        tell(passage.text().at(at).line(), name, value, entries.get(0), unit);
    }

    /** What was read as a figure is counted where it is held against the project's table. */
    private boolean isRead(Account.Passage passage, int at) {
        int line = passage.text().at(at).line();
        return account.statements().all().stream()
                .filter(f -> f.line() == line)
                .anyMatch(f -> Offsets.of(passage.text(), f.line(), f.start()) == at);
    }

    private void tell(
            int line, String name, BigDecimal value, KnownProjects.Entry other, String unit) {
        if (ledger.told(rule, line, Findings.plain(value)) || line == other.line()) {
            return;
        }
        String cause = new Cause().slipsOfThePen(value, Interval.rounded(other.value())).named();
        Message message =
                Message.of(
                        "finding.repeat",
                        line,
                        Findings.quoted(name),
                        Findings.money(value) + unit,
                        other.line(),
                        Findings.money(other.value()) + unit,
                        Findings.money(value.subtract(other.value()).abs()) + unit);
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                line,
                                cause.isEmpty() ? Severity.WARNING : Severity.ERROR,
                                message,
                                value,
                                other.value(),
                                List.of(other.line()),
                                name,
                                cause));
    }
}
