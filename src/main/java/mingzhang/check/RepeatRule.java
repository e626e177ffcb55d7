package mingzhang.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.document.SourceText;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** The same quantity stated with different values in one report. */
final class RepeatRule implements Rule {
    /** Each of these is held against the numbers it is made of. */
    private static final Set<Kind> DERIVED = Set.of(Kind.SHARE, Kind.COMPLETION_RATE);

    private static final Phrases WORDING = Phrases.read("budget-sorts");
    private static final Pattern BUDGET = WORDING.get("BUDGET");
    private static final Pattern OF_WHICH = WORDING.get("OF_WHICH");
    private static final Pattern WIDER = WORDING.get("WIDER");

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
        BothSides.check(this, account, ledger);
        new ProjectTables(this, account, ledger).check();
        new TaskRepeats(this, account, ledger).check();
        charts.check(this, account, ledger);
        tables.check(this, account, ledger);
        AppendixRepeats.check(this, account, ledger);
        new AppendixFunds(this, account, ledger).check();
        DividedBudget.of(account).forEach(budget -> budget.used(this, account, ledger));
        AppendixCounts.check(this, account, ledger);
        IndicatorRates.check(this, account, ledger);
        ScoreConclusions.check(this, account, ledger);
        WholeScores.check(this, account, ledger);
        new ProjectsTold(this, account, ledger).check();
        new PlainRows(this, account, ledger).check();
        new ToldAverages(this, account, ledger).check();
    }

    private void repeated(Account account, Ledger ledger, List<Figure> all) {
        Map<Object, List<Figure>> comparable = new LinkedHashMap<>();
        for (Figure figure : withoutParts(account, withoutWider(account, all))) {
            comparable.computeIfAbsent(likes(figure), any -> new ArrayList<>()).add(figure);
        }
        for (List<Figure> figures : comparable.values()) {
            if (figures.size() > 1 && !DERIVED.contains(figures.get(0).kind())) {
                compare(account, ledger, figures);
            }
        }
    }

    /** 本年收入总计90万元，其中本年收入合计80万元: the first holds what was carried over as well. */
    private static List<Figure> withoutWider(Account account, List<Figure> all) {
        List<Figure> wider = all.stream().filter(f -> WIDER.matcher(f.quote()).find()).toList();
        boolean both =
                wider.stream()
                        .anyMatch(
                                w ->
                                        all.stream()
                                                .filter(f -> !wider.contains(f))
                                                .filter(f -> f.value().compareTo(w.value()) < 0)
                                                .anyMatch(
                                                        f -> account.statements().together(f, w)));
        return both ? all.stream().filter(f -> !wider.contains(f)).toList() : all;
    }

    /** 接待12批次，其中用其他资金接待2批次: the second count is a part of the first. */
    private static List<Figure> withoutParts(Account account, List<Figure> all) {
        List<Figure> counts = new ArrayList<>();
        for (Figure figure : all) {
            boolean part =
                    figure.kind() == Kind.COUNT
                            && !counts.isEmpty()
                            && isPart(account, counts.get(counts.size() - 1), figure);
            if (!part) {
                counts.add(figure);
            }
        }
        return counts;
    }

    private static boolean isPart(Account account, Figure of, Figure figure) {
        return figure.value().compareTo(of.value()) < 0
                && account.statements().together(of, figure)
                && account.narrative().stream()
                        .filter(p -> p.text().length() > 0)
                        .anyMatch(p -> divides(p.text(), of, figure));
    }

    private static boolean divides(SourceText text, Figure of, Figure figure) {
        int from = Offsets.of(text, of.line(), of.start());
        int to = Offsets.of(text, figure.line(), figure.start());
        return from >= 0
                && to > from
                && to - from <= Told.SENTENCE
                && OF_WHICH.matcher(text.text().substring(from, to)).find();
    }

    /** Only changes from the same year, and budgets of the same sort, are one quantity. */
    private static Object likes(Figure figure) {
        boolean budget = figure.kind() == Kind.BUDGET;
        Matcher sort = BUDGET.matcher(figure.quote());
        return budget && sort.find() ? sort.group() : figure.baseYear();
    }

    private void compare(Account account, Ledger ledger, List<Figure> figures) {
        List<List<Figure>> camps = camps(account, figures);
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
                            key(at.kind()),
                            at.line(),
                            Findings.name(at),
                            Findings.money(at.value()) + at.valueUnit(),
                            other.line(),
                            Findings.money(other.value()) + other.valueUnit(),
                            Findings.money(at.value().subtract(other.value()).abs())
                                    + (at.valueUnit().equals("%") ? "" : at.valueUnit()));
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

    /** What is stated twice: a value, a budget, or what a value changed by. */
    private static String key(Kind kind) {
        return switch (kind) {
            case BUDGET -> "finding.repeat.budget";
            case CHANGE -> "finding.repeat.change";
            case CHANGE_RATE -> "finding.repeat.change_rate";
            default -> "finding.repeat";
        };
    }

    /**
     * Statements that agree, the best supported first; of equals the earlier, but no part above its
     * total.
     */
    private static List<List<Figure>> camps(Account account, List<Figure> figures) {
        List<List<Figure>> camps = new ArrayList<>();
        for (Figure figure : figures) {
            Optional<List<Figure>> own =
                    camps.stream().filter(camp -> same(camp.get(0), figure)).findFirst();
            own.ifPresentOrElse(
                    camp -> camp.add(figure), () -> camps.add(new ArrayList<>(List.of(figure))));
        }
        camps.sort(
                Comparator.comparingInt((List<Figure> camp) -> camp.size())
                        .reversed()
                        .thenComparing(camp -> isAboveTotal(account, camp.get(0))));
        return camps;
    }

    private static boolean isAboveTotal(Account account, Figure part) {
        return part.kind() == Kind.AMOUNT
                && !part.item().isEmpty()
                && account.statements()
                        .nearest(part.measure(), "", Kind.AMOUNT, part)
                        .filter(total -> part.value().compareTo(total.value()) > 0)
                        .isPresent();
    }

    /** Amounts and rates were rounded, what was counted was not. */
    private static boolean same(Figure a, Figure b) {
        return a.kind() == Kind.COUNT
                ? a.value().compareTo(b.value()) == 0
                : Interval.agree(a.value(), b.value());
    }

    private static String cause(Account account, Figure at, Figure other) {
        Optional<String> part = onlyPart(account, at);
        return part.or(() -> account.stale(at))
                .orElseGet(
                        () ->
                                new Cause()
                                        .slipsOfThePen(at.value(), Interval.rounded(other.value()))
                                        .named());
    }

    /** The part whose amount a total repeats. */
    private static Optional<String> onlyPart(Account account, Figure at) {
        List<String> parts =
                account.statements().all().stream()
                        .filter(f -> f.measure().equals(at.measure()) && f.kind() == Kind.AMOUNT)
                        .filter(f -> at.item().isEmpty() && at.kind() == Kind.AMOUNT)
                        .filter(f -> !f.item().isEmpty() && !f.item().contains("/"))
                        .filter(f -> f.value().signum() != 0)
                        .filter(f -> f.value().compareTo(at.value()) == 0)
                        .map(Figure::item)
                        .distinct()
                        .toList();
        return parts.size() == 1 ? Optional.of("only=" + parts.get(0)) : Optional.empty();
    }
}
