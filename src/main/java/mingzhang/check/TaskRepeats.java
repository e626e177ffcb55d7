package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Project;
import mingzhang.report.Severity;

/**
 * Projects that the table of the department as a whole, or a sentence that lists what was spent,
 * names as their own tables do, with other amounts. One of them may count money carried over.
 */
final class TaskRepeats {
    private static final int LONG_ENOUGH = 5;
    private static final Phrases WORDING = Phrases.read("task-repeats");
    private static final Pattern PLAN = WORDING.get("PLAN");
    private static final String BEFORE = "，,、（(；;：:为中”";

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;
    private final List<ProjectFunds> funds;
    private final List<TaskTables.Task> tasks;
    private final List<Listing> listings;

    /** A passage that lists what was spent, and its text with narrow digits. */
    private record Listing(Account.Passage passage, String text) {}

    TaskRepeats(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
        this.funds = ProjectFunds.of(account);
        this.tasks = TaskTables.of(account).stream().flatMap(t -> t.tasks().stream()).toList();
        this.listings =
                account.appendix().stream()
                        .filter(p -> p.text().text().contains("支出"))
                        .filter(p -> p.text().text().contains("其中"))
                        .map(p -> new Listing(p, p.narrow()))
                        .toList();
    }

    void check() {
        for (Project project : account.report().projects()) {
            long namesakes =
                    account.report().projects().stream()
                            .filter(p -> plain(p.name()).equals(plain(project.name())))
                            .count();
            if (namesakes > 1 || project.budget().isEmpty() || project.executed().isEmpty()) {
                continue;
            }
            task(project).ifPresent(task -> held(project, task));
            told(project);
        }
    }

    private static String plain(String name) {
        return ProjectMatch.plain(name);
    }

    private Optional<TaskTables.Task> task(Project project) {
        List<TaskTables.Task> named =
                tasks.stream()
                        .filter(t -> plain(t.name()).equals(plain(project.name())))
                        .filter(t -> t.planned().isPresent() && t.spent().isPresent())
                        .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private void held(Project project, TaskTables.Task task) {
        Figure planned = task.planned().orElseThrow();
        Figure spent = task.spent().orElseThrow();
        boolean sameSpent = Interval.agree(spent.value(), project.executed().orElseThrow());
        if (sameSpent && states(project, planned.value())) {
            ledger.agrees(rule);
            return;
        }
        Figure differs = sameSpent ? planned : spent;
        BigDecimal stated = (sameSpent ? project.budget() : project.executed()).orElseThrow();
        int line = sameSpent ? project.budgetLine() : project.executedLine();
        Message message =
                Message.of(
                        "finding.repeat.task",
                        line,
                        Findings.quoted(project.name()),
                        Findings.money(project.budget().orElseThrow()),
                        Findings.money(project.executed().orElseThrow()),
                        differs.line(),
                        Findings.money(planned.value()),
                        Findings.money(spent.value()));
        tell(line, project, message, stated, differs.value(), List.of(differs.line()));
    }

    /** Whether the project's table has the amount, as budget or as another total. */
    private boolean states(Project project, BigDecimal value) {
        return Stream.concat(
                        project.budget().stream().filter(b -> Interval.agree(b, value)),
                        totals(project).filter(t -> t.is(value)))
                .findAny()
                .isPresent();
    }

    private Stream<ProjectFunds.Amount> totals(Project project) {
        return funds.stream()
                .filter(f -> f.line() == project.line())
                .flatMap(f -> f.columns().stream())
                .map(ProjectFunds.Column::total);
    }

    /** Sentences of an appendix that list what was spent, project by project. */
    private void told(Project project) {
        if (plain(project.name()).length() < LONG_ENOUGH) {
            return;
        }
        Pattern amount =
                Pattern.compile(
                        Pattern.quote(project.name())
                                + WORDING.get("SPENT").pattern()
                                + Told.MONEY);
        for (Listing listing : listings) {
            Matcher m = amount.matcher(listing.text());
            while (m.find()) {
                if (isSpent(listing.text(), m.start())) {
                    told(project, listing.passage(), m);
                    return;
                }
            }
        }
    }

    /** Whether the words in front say that the project is one of a list of what was spent. */
    private boolean isSpent(String text, int at) {
        String front = text.substring(Told.begin(text, at, "。"), at);
        return at > 0
                && BEFORE.indexOf(text.charAt(at - 1)) >= 0
                && front.contains("支出")
                && front.contains("其中")
                && !PLAN.matcher(front).find();
    }

    private void told(Project project, Account.Passage passage, Matcher m) {
        BigDecimal value = Told.value(m.group(1));
        BigDecimal executed = project.executed().orElseThrow();
        boolean ofTask =
                task(project)
                        .flatMap(TaskTables.Task::spent)
                        .filter(spent -> Interval.agree(spent.value(), value))
                        .isPresent();
        if (Interval.agree(executed, value) || ofTask) {
            ledger.agrees(rule);
            return;
        }
        int line = passage.text().at(m.start(1)).line();
        int other = project.executedLine();
        Message message =
                Message.of(
                        "finding.repeat.appendix",
                        line,
                        passage.text().text().substring(m.start(), m.end()),
                        other,
                        Findings.money(executed) + "万元",
                        Findings.money(value.subtract(executed).abs()) + "万元");
        tell(line, project, message, value, executed, List.of(other));
    }

    private void tell(
            int line,
            Project project,
            Message message,
            BigDecimal stated,
            BigDecimal other,
            List<Integer> others) {
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                line,
                                Severity.WARNING,
                                message,
                                stated,
                                other,
                                others,
                                project.name(),
                                new Cause()
                                        .slipsOfThePen(stated, Interval.rounded(other))
                                        .named()));
    }
}
