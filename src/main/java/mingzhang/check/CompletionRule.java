package mingzhang.check;

import java.math.BigDecimal;
import java.math.MathContext;
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
    private static final Pattern COMPARED =
            Pattern.compile("(?:支出)?决算数?(大于|高于|小于|低于|等于)(?![/／、或])[^，。；]{0,6}预算数");

    @Override
    public String id() {
        return "completion";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        for (Figure rate : account.report().figures()) {
            if (rate.kind() == Kind.COMPLETION_RATE) {
                arithmetic(account, ledger, rate);
                words(account, ledger, rate);
            }
        }
        for (Project project : account.report().projects()) {
            table(account, ledger, project);
        }
        new SharesAsRates(this, account, ledger).check();
        new BudgetDifferences(this, account, ledger).check();
    }

    private void arithmetic(Account account, Ledger ledger, Figure rate) {
        Optional<Figure> amount = account.statements().beside(rate, Kind.AMOUNT);
        Optional<Figure> budget = account.statements().beside(rate, Kind.BUDGET);
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
        } else {
            ledger.differs(
                    this,
                    finding(account, rate, amount.get(), budget.get(), right.get().rounded()));
        }
    }

    /** 年初预算 and 调整预算 may stand in one sentence: the rate is of either. */
    private static boolean ofAnotherBudget(Account account, Figure rate, Figure amount) {
        return account.statements().of(rate.measure(), rate.item(), Kind.BUDGET).stream()
                .filter(budget -> account.statements().together(budget, rate))
                .flatMap(budget -> Quotient.share(amount.value(), budget.value()).stream())
                .anyMatch(of -> of.fits(rate));
    }

    private Finding finding(
            Account account, Figure rate, Figure amount, Figure budget, Interval right) {
        BigDecimal expected = percent(amount.value(), budget.value(), rate.value().scale());
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
                .about(
                        rate,
                        Severity.ERROR,
                        message,
                        expected,
                        List.of(amount, budget),
                        cause.named());
    }

    private static BigDecimal percent(BigDecimal amount, BigDecimal budget, int scale) {
        return Findings.rounded(
                amount.multiply(HUNDRED).divide(budget, MathContext.DECIMAL64), Math.max(2, scale));
    }

    /** “决算数小于预算数” beside a rate above 100 %, and the like. */
    private void words(Account account, Ledger ledger, Figure rate) {
        Optional<String> compared = comparedBehind(account, rate);
        if (compared.isEmpty()) {
            ledger.notApplicable(this);
            return;
        }
        Interval stated = Interval.trimmed(rate.value());
        boolean holds =
                switch (compared.get()) {
                    case "大于", "高于" -> stated.high().compareTo(HUNDRED) > 0;
                    case "小于", "低于" -> stated.low().compareTo(HUNDRED) < 0;
                    default -> stated.holds(HUNDRED) || rate.value().signum() == 0;
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
                        compared.get());
        ledger.differs(
                this,
                new Findings(account, id())
                        .about(rate, Severity.WARNING, message, HUNDRED, List.of(), ""));
    }

    private static Optional<String> comparedBehind(Account account, Figure rate) {
        for (Account.Passage passage : account.narrative()) {
            int offset = Offsets.of(passage.text(), rate.line(), rate.start());
            if (offset >= 0) {
                String rest = passage.text().text().substring(offset);
                int end = rest.indexOf('。');
                Matcher m = COMPARED.matcher(end < 0 ? rest : rest.substring(0, end));
                if (m.find()) {
                    return Optional.of(m.group(1));
                }
                // The sentence behind may begin with it, as may the paragraph.
                Matcher next = COMPARED.matcher(rest.substring(end + 1));
                boolean begins = end >= 0 && next.lookingAt();
                return begins ? Optional.of(next.group(1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void table(Account account, Ledger ledger, Project project) {
        if (project.budget().isEmpty()
                || project.executed().isEmpty()
                || project.completionRate().isEmpty()) {
            ledger.couldNot(this, "budget-not-stated");
            return;
        }
        BigDecimal rate = project.completionRate().get();
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
                    percent(project.executed().get(), project.budget().get(), rate.scale());
            Message message =
                    Message.of(
                            "finding.completion",
                            project.line(),
                            Findings.quoted(project.name()),
                            Findings.money(project.executed().get()),
                            Findings.money(project.budget().get()),
                            Findings.plain(expected),
                            Findings.plain(rate));
            ledger.differs(
                    this,
                    new Findings(account, id())
                            .aboutWords(
                                    project.line(),
                                    account.pathAt(project.line()),
                                    Severity.WARNING,
                                    message,
                                    Findings.plain(rate),
                                    Findings.plain(expected),
                                    project.name()));
        }
    }
}
