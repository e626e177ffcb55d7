package mingzhang.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Project;
import mingzhang.report.Severity;

/** The same quantity stated with different values in one report. */
final class RepeatRule implements Rule {
    private final Charts charts = new Charts();
    private final StatutoryTables tables = new StatutoryTables();

    @Override
    public String id() {
        return "repeat";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        account.statements()
                .bySubject()
                .forEach((subject, figures) -> repeated(account, ledger, figures));
        for (Project project : account.report().projects()) {
            project.budget().ifPresent(v -> table(account, ledger, project, Kind.BUDGET, v));
            project.executed().ifPresent(v -> table(account, ledger, project, Kind.AMOUNT, v));
        }
        charts.check(this, account, ledger);
        tables.check(this, account, ledger);
        ScoreTables.conclusions(this, account, ledger);
    }

    private void repeated(Account account, Ledger ledger, List<Figure> all) {
        Map<Object, List<Figure>> comparable = new LinkedHashMap<>();
        for (Figure figure : all) {
            comparable.computeIfAbsent(figure.baseYear(), any -> new ArrayList<>()).add(figure);
        }
        for (List<Figure> figures : comparable.values()) {
            if (figures.size() > 1 && figures.get(0).kind() != Kind.SHARE) {
                compare(account, ledger, figures);
            }
        }
    }

    private void compare(Account account, Ledger ledger, List<Figure> figures) {
        List<List<Figure>> camps = camps(figures);
        if (camps.size() == 1) {
            ledger.agrees(this);
            return;
        }
        List<Figure> supported = camps.get(0);
        for (List<Figure> camp : camps.subList(1, camps.size())) {
            Figure at = camp.get(camp.size() - 1);
            Figure other = supported.get(0);
            List<Figure> others = new ArrayList<>(supported);
            others.addAll(camp.subList(0, camp.size() - 1));
            Message message =
                    Message.of(
                            "finding.repeat",
                            at.line(),
                            Findings.name(at),
                            Findings.money(at.value()) + at.valueUnit(),
                            other.line(),
                            Findings.money(other.value()) + other.valueUnit(),
                            Findings.money(at.value().subtract(other.value()).abs())
                                    + at.valueUnit());
            ledger.differs(
                    this,
                    new Findings(account, id())
                            .about(
                                    at,
                                    Severity.ERROR,
                                    message,
                                    other.value(),
                                    others,
                                    cause(account, at, other)));
        }
    }

    /** Statements that agree, the best supported first; of equals the earlier. */
    private static List<List<Figure>> camps(List<Figure> figures) {
        List<List<Figure>> camps = new ArrayList<>();
        for (Figure figure : figures) {
            Optional<List<Figure>> own =
                    camps.stream()
                            .filter(
                                    camp ->
                                            Interval.rounded(camp.get(0).value())
                                                    .meets(Interval.rounded(figure.value())))
                            .findFirst();
            own.ifPresentOrElse(
                    camp -> camp.add(figure), () -> camps.add(new ArrayList<>(List.of(figure))));
        }
        camps.sort(Comparator.comparingInt((List<Figure> camp) -> camp.size()).reversed());
        return camps;
    }

    private static String cause(Account account, Figure at, Figure other) {
        Optional<String> stale = account.stale(at);
        return stale.isPresent() ? stale.get() : cause(at, other);
    }

    private static String cause(Figure at, Figure other) {
        return new Cause().slipsOfThePen(at.value(), Interval.rounded(other.value())).named();
    }

    /** A project's table against its sentence. */
    private void table(
            Account account,
            Ledger ledger,
            Project project,
            Kind kind,
            java.math.BigDecimal value) {
        Optional<Figure> sentence =
                ProjectMatch.sentence(account.statements(), project.name(), kind);
        if (sentence.isEmpty()) {
            ledger.notApplicable(this);
            return;
        }
        Figure stated = sentence.get();
        if (Interval.rounded(stated.value()).meets(Interval.rounded(value))) {
            ledger.agrees(this);
            return;
        }
        Message message =
                Message.of(
                        "finding.repeat.table",
                        stated.line(),
                        project.name(),
                        Findings.money(stated.value()) + stated.valueUnit(),
                        project.line(),
                        Findings.money(value) + "万元",
                        Findings.money(stated.value().subtract(value).abs()) + "万元");
        Figure tableFigure =
                new Figure(
                        account.pathAt(project.line()),
                        ProjectMatch.MEASURE,
                        project.name(),
                        "",
                        kind,
                        value,
                        "万元",
                        java.util.OptionalInt.empty(),
                        project.line(),
                        1,
                        0,
                        project.name());
        ledger.differs(
                this,
                new Findings(account, id())
                        .about(
                                stated,
                                Severity.ERROR,
                                message,
                                value,
                                List.of(tableFigure),
                                cause(stated, tableFigure)));
    }
}
