package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.report.Figure;
import mingzhang.report.Indicator;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Project;
import mingzhang.report.Severity;

/** What a project's table states against its sentence, and against its own indicators. */
final class ProjectTables {
    private static final Phrases WORDING = Phrases.read("project-tables");
    private static final Pattern PAID = WORDING.get("PAID");
    private static final Pattern PLANNED = WORDING.get("PLANNED");

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;
    private final List<ProjectFunds> funds;

    ProjectTables(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
        this.funds = ProjectFunds.of(account);
    }

    void check() {
        for (Project project : account.report().projects()) {
            project.budget().ifPresent(value -> sentence(project, Kind.BUDGET, value));
            project.executed().ifPresent(value -> sentence(project, Kind.AMOUNT, value));
        }
        account.report().indicators().forEach(this::indicator);
    }

    /** A project's table against its sentence. */
    private void sentence(Project project, Kind kind, BigDecimal value) {
        Optional<Figure> sentence =
                ProjectMatch.sentence(account.statements(), project.name(), kind);
        if (sentence.isEmpty()) {
            ledger.notApplicable(rule);
            return;
        }
        Figure stated = sentence.get();
        if (Interval.agree(stated.value(), value)) {
            ledger.agrees(rule);
            return;
        }
        boolean fiscal =
                funds.stream()
                        .filter(f -> f.line() == project.line())
                        .anyMatch(f -> f.isFiscalPart(stated.value(), value));
        Message message =
                Message.of(
                        fiscal ? "finding.repeat.fiscal" : "finding.repeat.table",
                        stated.line(),
                        Findings.quoted(project.name()),
                        Findings.money(stated.value()) + stated.valueUnit(),
                        project.line(),
                        Findings.money(value) + "万元",
                        Findings.money(stated.value().subtract(value).abs()) + "万元");
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                stated.line(),
                                fiscal ? Severity.WARNING : Severity.ERROR,
                                message,
                                stated.value(),
                                value,
                                lines(project, value),
                                stated.quote(),
                                fiscal ? "only=财政拨款" : cause(stated.value(), value)));
    }

    /** Where the table has the project's name, and where the amount. */
    private List<Integer> lines(Project project, BigDecimal value) {
        return Stream.concat(
                        Stream.of(project.line()),
                        funds.stream()
                                .filter(f -> f.line() == project.line())
                                .flatMap(f -> f.columns().stream())
                                .map(ProjectFunds.Column::total)
                                .filter(total -> total.is(value))
                                .map(ProjectFunds.Amount::line))
                .toList();
    }

    private static String cause(BigDecimal stated, BigDecimal right) {
        return new Cause().slipsOfThePen(stated, Interval.rounded(right)).named();
    }

    /** What an indicator says was paid or planned in the year against the head of its table. */
    private void indicator(Indicator indicator) {
        for (Project project : account.report().projects()) {
            if (project.name().equals(indicator.project())) {
                project.executed().ifPresent(v -> indicator(indicator, PAID, v));
                project.budget().ifPresent(v -> indicator(indicator, PLANNED, v));
                return;
            }
        }
    }

    private void indicator(Indicator indicator, Pattern pattern, BigDecimal value) {
        for (String text : List.of(indicator.target(), indicator.actual())) {
            Matcher m = pattern.matcher(text.strip());
            if (m.find() && Integer.parseInt(m.group("year")) == account.year()) {
                amount(indicator, m.group(), Told.money(m, "amount"), value);
            }
        }
    }

    private int line(Indicator indicator, String words) {
        return account.passages().stream()
                .filter(p -> p.text().line() >= indicator.line())
                .filter(p -> p.text().text().contains(words))
                .map(p -> p.text().at(p.text().text().indexOf(words)).line())
                .findFirst()
                .orElse(indicator.line());
    }

    private void amount(Indicator indicator, String words, BigDecimal stated, BigDecimal value) {
        if (Interval.agree(stated, value)) {
            ledger.agrees(rule);
            return;
        }
        if (stated.compareTo(value) < 0) {
            // What was paid for one indicator may be a part of what the project cost, never more.
            ledger.notApplicable(rule);
            return;
        }
        int line = line(indicator, words);
        Message message =
                Message.of(
                        "finding.repeat.indicator",
                        line,
                        Findings.quoted(indicator.project()),
                        words,
                        Findings.money(value) + "万元",
                        Findings.money(stated.subtract(value).abs()) + "万元");
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                line,
                                Severity.ERROR,
                                message,
                                stated,
                                value,
                                List.of(),
                                words,
                                cause(stated, value)));
    }
}
