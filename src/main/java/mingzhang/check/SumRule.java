package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingzhang.report.Breakdown;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * Parts that do not add up to their stated total: by the form's breakdowns, and 项 to 类 to total.
 */
final class SumRule implements Rule {
    private static final String CLASSIFIED = "一般公共预算财政拨款支出";

    @Override
    public String id() {
        return "sum";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        for (Breakdown breakdown : account.breakdowns()) {
            breakdown(account, ledger, breakdown);
        }
        classification(account, ledger);
        bothSides(account, ledger);
        BudgetParts.check(this, account, ledger);
        ScoreTables.check(this, account, ledger);
        CarriedOver.check(this, account, ledger);
        DividedExpenditure.check(this, account, ledger);
        CountedParts.check(this, account, ledger);
        ProjectTotals.check(this, account, ledger);
        RespectiveParts.check(this, account, ledger);
        ListedParts.check(this, account, ledger);
        ToldScores.check(this, account, ledger);
        AppendixSums.check(this, account, ledger);
        new TableSums(this, account, ledger).check();
        TaskTables.of(account).stream()
                .flatMap(table -> table.columns().stream())
                .forEach(c -> compare(account, ledger, c.sum(), c.parts()));
        new ToldListSums(this, account, ledger).check();
        new ToldPoints(this, account, ledger).check();
        new ToldFormulas(this, account, ledger).points();
        ProjectFunds.of(account).forEach(funds -> funds.check(this, account, ledger));
    }

    /** A total of both sides is never revenue and expenditure added: it is each of them. */
    private void bothSides(Account account, Ledger ledger) {
        Statements statements = account.statements();
        Optional<Figure> total = first(statements, "收支总计");
        Optional<Figure> revenue = first(statements, "本年收入合计");
        Optional<Figure> expenditure = first(statements, "本年支出合计");
        if (total.isEmpty() || revenue.isEmpty() || expenditure.isEmpty()) {
            return;
        }
        List<Figure> sides = List.of(revenue.get(), expenditure.get());
        if (sides.stream().anyMatch(s -> s.value().signum() == 0)
                || !roundingExplains(total.get(), sides)) {
            ledger.agrees(this);
            return;
        }
        Message message =
                Message.of(
                        "finding.sum.both",
                        total.get().line(),
                        Findings.name(total.get()),
                        Findings.money(total.get().value()),
                        Findings.money(revenue.get().value()),
                        Findings.money(expenditure.get().value()));
        BigDecimal larger = revenue.get().value().max(expenditure.get().value());
        ledger.differs(
                this,
                new Findings(account, id())
                        .about(total.get(), Severity.ERROR, message, larger, sides, "both_sides"));
    }

    private static Optional<Figure> first(Statements statements, String measure) {
        return statements.of(measure, "", Kind.AMOUNT).stream().findFirst();
    }

    private void breakdown(Account account, Ledger ledger, Breakdown breakdown) {
        Statements statements = account.statements();
        if (StatedParts.elsewhere(statements, breakdown)
                && !StatedParts.some(statements, breakdown)) {
            ledger.notApplicable(this);
            return;
        }
        List<Figure> parts = new ArrayList<>();
        Optional<Figure> anchor =
                breakdown.needed().stream()
                        .flatMap(p -> statements.of(breakdown.measure(), p, Kind.AMOUNT).stream())
                        .findFirst();
        if (anchor.isEmpty()) {
            ledger.notApplicable(this);
            return;
        }
        for (String part : breakdown.parts()) {
            closest(statements.of(breakdown.measure(), part, Kind.AMOUNT), anchor.get())
                    .ifPresent(parts::add);
        }
        Optional<Figure> whole =
                statements.nearest(
                        breakdown.measure(), breakdown.whole(), Kind.AMOUNT, anchor.get());
        if (whole.isEmpty()) {
            ledger.couldNot(this, "whole-not-stated");
        } else if (!stated(parts).containsAll(breakdown.needed())
                && sum(parts).compareTo(whole.get().value()) <= 0) {
            ledger.couldNot(this, "parts-not-stated");
        } else {
            compare(account, ledger, whole.get(), parts);
        }
    }

    private static List<String> stated(List<Figure> parts) {
        return parts.stream().map(Figure::item).toList();
    }

    static Optional<Figure> closest(List<Figure> statements, Figure anchor) {
        return statements.stream()
                .min(
                        java.util.Comparator.comparingInt(
                                f ->
                                        Math.abs(f.line() - anchor.line()) * 2
                                                + (f.line() < anchor.line() ? 1 : 0)));
    }

    /** 类 to the total, and 项 to their 类. */
    private void classification(Account account, Ledger ledger) {
        Map<String, List<Figure>> itemsByCategory = new LinkedHashMap<>();
        List<Figure> categories = new ArrayList<>();
        for (Figure figure : account.report().figures()) {
            if (!figure.measure().equals(CLASSIFIED) || figure.kind() != Kind.AMOUNT) {
                continue;
            }
            String[] path = figure.item().split("/", -1);
            if (path.length > 1) {
                itemsByCategory.computeIfAbsent(path[0], any -> new ArrayList<>()).add(figure);
            } else if (!figure.item().isEmpty()) {
                categories.add(figure);
            }
        }
        List<Figure> distinct = firstOfEach(categories);
        if (!distinct.isEmpty()) {
            account.statements()
                    .nearest(CLASSIFIED, "", Kind.AMOUNT, distinct.get(0))
                    .or(() -> ClassifiedTotal.over(account, distinct.get(0)))
                    .ifPresentOrElse(
                            whole -> compare(account, ledger, whole, distinct),
                            () -> ledger.couldNot(this, "whole-not-stated"));
        }
        if (distinct.isEmpty() && itemsAlone(account, ledger, itemsByCategory.values())) {
            return;
        }
        boolean everyOne =
                distinct.stream()
                        .filter(f -> f.value().signum() != 0)
                        .allMatch(f -> itemsByCategory.containsKey(f.item()));
        for (Map.Entry<String, List<Figure>> entry : itemsByCategory.entrySet()) {
            Optional<Figure> whole =
                    distinct.stream().filter(f -> f.item().equals(entry.getKey())).findFirst();
            if (whole.isEmpty()) {
                ledger.couldNot(this, "whole-not-stated");
                continue;
            }
            boolean lacks = lacks(account, whole.get(), entry.getValue());
            if (lacks && !everyOne) {
                ledger.couldNot(this, "parts-not-stated");
            } else {
                // One 项 alone that is less than its 类 may be the only one that was written down.
                boolean alone = lacks && entry.getValue().size() == 1;
                Severity severity = alone ? Severity.WARNING : Severity.ERROR;
                compare(account, ledger, whole.get(), entry.getValue(), severity);
            }
        }
    }

    /**
     * 项 without any 类 add up to the total themselves; a list may leave some out. Whether there is
     * such a list and a total.
     */
    private boolean itemsAlone(
            Account account, Ledger ledger, Collection<List<Figure>> itemsByCategory) {
        List<Figure> items = firstOfEach(itemsByCategory.stream().flatMap(List::stream).toList());
        Optional<Figure> total =
                items.stream()
                        .findFirst()
                        .flatMap(
                                first ->
                                        account.statements()
                                                .nearest(CLASSIFIED, "", Kind.AMOUNT, first)
                                                .filter(of -> over(of, first)));
        if (total.isEmpty() || items.size() < 2) {
            return false;
        }
        compareListed(account, ledger, total.get(), items);
        return true;
    }

    /**
     * Whether the total stands over the list: one behind it, in another section, is of other money.
     */
    private static boolean over(Figure total, Figure first) {
        return total.line() <= first.line()
                && (first.section().startsWith(total.section())
                        || total.section().startsWith(parent(first.section())));
    }

    private static String parent(String section) {
        String[] path = section.split("/", -1);
        return path.length > 2 ? path[0] + "/" + path[1] + "/" : section;
    }

    /** Holds a total against parts of which some may not be stated: only more than it is told. */
    void compareListed(Account account, Ledger ledger, Figure whole, List<Figure> parts) {
        boolean less = sum(parts).compareTo(whole.value()) < 0;
        if (less && !roundingExplains(whole, parts)) {
            ledger.couldNot(this, "parts-not-stated");
        } else {
            compare(account, ledger, whole, parts);
        }
    }

    /** A list of 项 that leaves out whole 类 may leave out 项 as well. */
    private static boolean lacks(Account account, Figure whole, List<Figure> parts) {
        return sum(parts).compareTo(whole.value()) < 0
                && !roundingExplains(whole, parts)
                && cause(account, whole, parts).isEmpty();
    }

    private static List<Figure> firstOfEach(List<Figure> figures) {
        return List.copyOf(
                figures.stream()
                        .collect(
                                Collectors.toMap(
                                        Figure::item, f -> f, (a, b) -> a, LinkedHashMap::new))
                        .values());
    }

    /** Holds a total against the sum of its parts. */
    void compare(Account account, Ledger ledger, Figure whole, List<Figure> parts) {
        compare(account, ledger, whole, parts, Severity.ERROR);
    }

    private void compare(
            Account account, Ledger ledger, Figure whole, List<Figure> parts, Severity severity) {
        BigDecimal sum = sum(parts);
        if (roundingExplains(whole, parts)) {
            ledger.agrees(this);
            return;
        }
        if (account.namesBetween(parts, whole.value().subtract(sum))) {
            // What is missing stands there, but was not read as a part.
            ledger.couldNot(this, "parts-not-stated");
            return;
        }
        // “13.36 = 13.36” is no sum: a single part is shown with the zeros beside it.
        boolean several = parts.stream().filter(p -> p.value().signum() != 0).count() > 1;
        String terms =
                parts.stream()
                        .filter(p -> !several || p.value().signum() != 0)
                        .map(p -> Findings.money(p.value()))
                        .collect(Collectors.joining(" + "))
                        .replace("+ -", "− ");
        Message message =
                Message.of(
                        "finding.sum",
                        whole.line(),
                        Findings.name(whole),
                        Findings.money(whole.value()) + whole.valueUnit(),
                        terms.isEmpty() ? "0" : terms,
                        Findings.money(sum),
                        Findings.money(sum.subtract(whole.value()).abs()) + whole.valueUnit(),
                        lines(parts));
        ledger.differs(
                this,
                new Findings(account, id())
                        .about(whole, severity, message, sum, parts, cause(account, whole, parts)));
    }

    private static String lines(List<Figure> parts) {
        return parts.stream()
                .map(Figure::line)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
    }

    static BigDecimal sum(List<Figure> parts) {
        return parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * All rounded: n parts and the total may be off by half a last digit each. All cut off: the
     * total may exceed the sum by nearly a last digit for each part.
     */
    static boolean roundingExplains(Figure whole, List<Figure> parts) {
        Interval sum = Interval.exact(BigDecimal.ZERO);
        BigDecimal cut = BigDecimal.ZERO;
        for (Figure part : parts) {
            sum = sum.plus(Interval.rounded(part.value()));
            if (part.value().signum() != 0) {
                cut = cut.add(part.value().ulp());
            }
        }
        BigDecimal excess = whole.value().subtract(sum(parts));
        return sum.meets(Interval.rounded(whole.value()))
                || (excess.signum() >= 0 && excess.compareTo(cut) < 0);
    }

    static String cause(Account account, Figure whole, List<Figure> parts) {
        BigDecimal stated = whole.value();
        BigDecimal sum = sum(parts);
        List<Figure> nonzero = parts.stream().filter(p -> p.value().signum() != 0).toList();
        Interval about = Interval.exact(BigDecimal.ZERO);
        for (Figure part : nonzero) {
            about = about.plus(Interval.rounded(part.value()));
        }
        Cause cause = new Cause();
        for (Figure part : nonzero) {
            if (nonzero.size() > 1) {
                cause.when(part.value().compareTo(stated) == 0, "only=" + part.item());
                cause.when(
                        nonzero.size() > 2
                                && about.minus(Interval.exact(part.value()))
                                        .meets(Interval.rounded(stated)),
                        "without=" + part.item());
            }
            BigDecimal right = stated.subtract(sum.subtract(part.value()));
            Interval allowed =
                    new Interval(
                            right.subtract(whole.value().ulp()), right.add(whole.value().ulp()));
            if (right.signum() > 0) {
                cause.slipsOfThePen(part.value(), allowed);
            }
        }
        if (stated.signum() != 0 && sum.signum() != 0) {
            cause.slipsOfThePen(stated, about);
        }
        account.stale(whole).ifPresent(stale -> cause.when(true, stale));
        parts.forEach(part -> account.stale(part).ifPresent(stale -> cause.when(true, stale)));
        return cause.named();
    }
}
