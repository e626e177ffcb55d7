package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.Finding;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Project;
import mingzhang.report.Severity;

/** A stated completion rate that is not amount ÷ budget, or “大于/小于/等于预算” that is not so. */
final class CompletionRule implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Characters that a sentence is looked through for how account and budget compare. */
    private static final int LONGEST = 1000;

    private static final Phrases WORDING = Phrases.read("completion");
    private static final Pattern COMPARED = WORDING.get("COMPARED");
    private static final Pattern INITIAL = WORDING.get("INITIAL");
    private static final Pattern ADJUSTED = WORDING.get("ADJUSTED");

    @Override
    public String id() {
        return "completion";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        TableBudgets tables = new TableBudgets(account);
        PassagesByLine narrative = PassagesByLine.of(account.narrative());
        for (Figure rate : account.report().figures()) {
            if (rate.kind() == Kind.COMPLETION_RATE) {
                arithmetic(account, ledger, tables, rate);
                words(account, ledger, narrative, rate);
            }
        }
        for (Project project : account.report().projects()) {
            table(account, ledger, project);
        }
        new SharesAsRates(this, account, ledger).check();
        new BudgetDifferences(this, account, ledger, tables).check();
        new PlainRates(this, account, ledger).completion();
        ToldRates.completion(this, account, ledger);
        new ToldFormulas(this, account, ledger).rates(true);
    }

    private void arithmetic(Account account, Ledger ledger, TableBudgets tables, Figure rate) {
        Optional<Figure> amount = account.statements().beside(rate, Kind.AMOUNT);
        Optional<Figure> budget = account.statements().beside(rate, Kind.BUDGET);
        if (amount.isPresent() && budget.isEmpty() && rate.item().length() > 0) {
            elsewhere(account, ledger, tables, rate, amount.get());
            return;
        }
        if (amount.isPresent() && budget.isEmpty()) {
            tables.ofTotal(rate)
                    .ifPresentOrElse(
                            cell -> ofTable(account, ledger, rate, amount.get(), cell),
                            () -> ledger.couldNot(this, "budget-not-stated"));
            return;
        }
        if (amount.isEmpty() || budget.isEmpty()) {
            ledger.couldNot(this, budget.isEmpty() ? "budget-not-stated" : "amount-not-stated");
            return;
        }
        Optional<Quotient> right = Quotient.share(amount.get().value(), budget.get().value());
        if (right.isEmpty()) {
            ledger.couldNot(this, "budget-zero");
        } else if (right.get().fits(rate)
                || ofAnotherBudget(account, rate, amount.get())
                || StatedParts.made(account, amount.get())
                        .flatMap(made -> Quotient.share(made.value(), budget.get().value()))
                        .filter(of -> of.fits(rate))
                        .isPresent()) {
            ledger.agrees(this);
        } else if (ADJUSTED.matcher(rate.quote()).find()
                && INITIAL.matcher(budget.get().quote()).find()) {
            // What was added in the course of the year is in neither number.
            ledger.couldNot(this, "budget-not-stated");
        } else {
            ledger.differs(
                    this,
                    finding(
                            account,
                            rate,
                            amount.get(),
                            budget.get(),
                            right.get().rounded(),
                            Severity.ERROR));
        }
    }

    /** The budget may stand in another paragraph of the section, where it may be another one. */
    private void elsewhere(
            Account account, Ledger ledger, TableBudgets tables, Figure rate, Figure amount) {
        List<Figure> budgets =
                account.statements().of(rate.measure(), rate.item(), Kind.BUDGET).stream()
                        .filter(b -> chapter(b.section()).equals(chapter(rate.section())))
                        .toList();
        long values = budgets.stream().map(b -> b.value().stripTrailingZeros()).distinct().count();
        Optional<Quotient> right =
                budgets.stream()
                        .limit(values == 1 ? 1 : 0)
                        .flatMap(b -> Quotient.share(amount.value(), b.value()).stream())
                        .findFirst();
        if (budgets.isEmpty()) {
            tables.of(rate)
                    .ifPresentOrElse(
                            cell -> ofTable(account, ledger, rate, amount, cell),
                            () -> ledger.couldNot(this, "budget-not-stated"));
        } else if (right.isEmpty()) {
            ledger.couldNot(this, "budget-not-stated");
        } else if (right.get().fits(rate)) {
            ledger.agrees(this);
        } else {
            Interval rounded = right.get().rounded();
            ledger.differs(
                    this,
                    finding(account, rate, amount, budgets.get(0), rounded, Severity.WARNING));
        }
    }

    /** The budget stands in a table beside the sentence. */
    private void ofTable(
            Account account, Ledger ledger, Figure rate, Figure amount, Figure stated) {
        Figure budget = TableBudgets.inUnitOf(stated, amount);
        Optional<Quotient> right = Quotient.share(amount.value(), budget.value());
        if (right.isEmpty()) {
            ledger.couldNot(this, "budget-zero");
        } else if (right.get().fits(rate)) {
            ledger.agrees(this);
        } else {
            Interval rounded = right.get().rounded();
            ledger.differs(this, finding(account, rate, amount, budget, rounded, Severity.WARNING));
        }
    }

    /** 第二部分/七 of 第二部分/七/（二）. */
    private static String chapter(String section) {
        String[] path = section.split("/", -1);
        return path.length > 2 ? path[0] + "/" + path[1] : section;
    }

    /** 年初预算 and 调整预算 may stand in one sentence: the rate is of either. */
    private static boolean ofAnotherBudget(Account account, Figure rate, Figure amount) {
        return account.statements().of(rate.measure(), rate.item(), Kind.BUDGET).stream()
                .filter(budget -> account.statements().together(budget, rate))
                .flatMap(budget -> Quotient.share(amount.value(), budget.value()).stream())
                .anyMatch(of -> of.fits(rate));
    }

    private Finding finding(
            Account account,
            Figure rate,
            Figure amount,
            Figure budget,
            Interval right,
            Severity severity) {
        BigDecimal expected = Findings.percent(amount.value(), budget.value(), rate.value());
        Message message =
                Message.of(
                        "finding.completion",
                        rate.line(),
                        Findings.name(amount),
                        Findings.money(amount.value()),
                        Findings.money(budget.value()),
                        Findings.plain(expected),
                        Findings.plain(rate.value()));
        Cause cause = new Cause().slipsOfThePen(rate.value(), right);
        return new Findings(account, id())
                .about(rate, severity, message, expected, List.of(amount, budget), cause.named());
    }

    /** “决算数小于预算数” beside a rate above 100 %, and the like. */
    private void words(Account account, Ledger ledger, PassagesByLine narrative, Figure rate) {
        Optional<Compared> compared = comparedBehind(narrative, rate);
        if (compared.isEmpty()) {
            ledger.notApplicable(this);
            return;
        }
        Interval stated = Interval.trimmed(rate.value());
        boolean holds =
                switch (compared.get().side()) {
                    case MORE -> stated.high().compareTo(HUNDRED) > 0;
                    case LESS -> stated.low().compareTo(HUNDRED) < 0;
                    case EQUAL -> stated.holds(HUNDRED) || rate.value().signum() == 0;
                };
        if (holds) {
            ledger.agrees(this);
            return;
        }
        Message message =
                Message.of(
                        "finding.completion.words",
                        rate.line(),
                        Findings.plain(rate.value()),
                        compared.get().words());
        ledger.differs(
                this,
                new Findings(account, id())
                        .about(rate, Severity.WARNING, message, HUNDRED, List.of(), ""));
    }

    private enum Side {
        MORE,
        LESS,
        EQUAL
    }

    /** How a sentence says that what was spent compares with the budget. */
    private record Compared(Side side, String words) {
        static Compared of(Matcher m) {
            Side unequal = m.group("less") == null ? Side.EQUAL : Side.LESS;
            return new Compared(m.group("more") == null ? unequal : Side.MORE, m.group("compared"));
        }
    }

    private static Optional<Compared> comparedBehind(PassagesByLine passages, Figure rate) {
        return passages.at(rate.line(), rate.start())
                .flatMap(place -> comparedBehind(place.passage().text().text(), place.offset()));
    }

    private static Optional<Compared> comparedBehind(String text, int offset) {
        int to = Math.min(text.length(), offset + LONGEST);
        int stop = text.substring(offset, to).indexOf('。');
        int end = stop < 0 ? to : offset + stop;
        Matcher m = COMPARED.matcher(text).region(offset, end);
        if (m.find()) {
            return Optional.of(Compared.of(m));
        }
        // The sentence behind may begin with it, as may the paragraph.
        int next = stop < 0 ? offset : end + 1;
        boolean begins =
                m.region(next, Math.min(text.length(), next + LONGEST)).lookingAt() && stop >= 0;
        return begins ? Optional.of(Compared.of(m)) : Optional.empty();
    }

    private void table(Account account, Ledger ledger, Project project) {
        if (project.budget().isEmpty()
                || project.executed().isEmpty()
                || project.completionRate().isEmpty()) {
            ledger.couldNot(this, "budget-not-stated");
            return;
        }
        BigDecimal rate = project.completionRate().get();
        if (inColumns(account, project)) {
            // Held against its row, with every budget that stands there.
            return;
        }
        if (ProjectMatch.sentence(account.statements(), project.name(), Kind.COMPLETION_RATE)
                .isPresent()) {
            // The rate is the sentence's, which is held against its own amounts.
            ledger.notApplicable(this);
            return;
        }
        Optional<Quotient> right = Quotient.share(project.executed().get(), project.budget().get());
        if (right.isEmpty()) {
            ledger.couldNot(this, "budget-zero");
        } else if (right.get().fits(rate)) {
            ledger.agrees(this);
        } else {
            BigDecimal expected =
                    Findings.percent(project.executed().get(), project.budget().get(), rate);
            int line = project.rateLine();
            Message message =
                    Message.of(
                            "finding.completion",
                            line,
                            Findings.quoted(project.name()),
                            Findings.money(project.executed().get()),
                            Findings.money(project.budget().get()),
                            Findings.plain(expected),
                            Findings.plain(rate));
            ledger.differs(
                    this,
                    new Findings(account, id())
                            .aboutWords(
                                    line,
                                    account.pathAt(line),
                                    Severity.WARNING,
                                    message,
                                    Findings.plain(rate),
                                    Findings.plain(expected),
                                    project.name()));
        }
    }

    private static boolean inColumns(Account account, Project project) {
        return account.money().stream()
                .flatMap(block -> block.columns("RATE").stream())
                .flatMap(List::stream)
                .anyMatch(rate -> rate.line() == project.rateLine());
    }
}
