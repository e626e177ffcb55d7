package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** Rates of execution in sentences of appendices against the amounts in front of them. */
final class ToldRates {
    private ToldRates() {}

    /** A rate that no budget of its sentence gives, rule {@code completion}. */
    static void completion(Rule rule, Account account, Ledger ledger) {
        for (ToldRate told : account.rates()) {
            Figure rate = told.rate();
            if (told.inOtherUnit().isPresent()
                    || ledger.told(rule, rate.line(), Findings.plain(rate.value()))) {
                ledger.notApplicable(rule);
            } else if (told.fits()) {
                ledger.agrees(rule);
            } else {
                Figure budget = told.budgets().get(told.budgets().size() - 1);
                Quotient.share(ToldRate.money(told.spent()), ToldRate.money(budget))
                        .ifPresentOrElse(
                                right -> tell(rule, account, ledger, told, budget, right),
                                () -> ledger.couldNot(rule, "budget-zero"));
            }
        }
    }

    private static void tell(
            Rule rule,
            Account account,
            Ledger ledger,
            ToldRate told,
            Figure budget,
            Quotient right) {
        Figure rate = told.rate();
        BigDecimal spent = ToldRate.money(told.spent());
        BigDecimal whole = ToldRate.money(budget);
        BigDecimal expected = Findings.percent(spent, whole, rate.value());
        Message message =
                Message.of(
                        "finding.completion",
                        rate.line(),
                        told.spent().item(),
                        Findings.money(spent),
                        Findings.money(whole),
                        Findings.plain(expected),
                        Findings.plain(rate.value()));
        String cause = new Cause().slipsOfThePen(rate.value(), right.rounded()).named();
        List<Figure> others = new ArrayList<>(told.budgets());
        others.add(told.spent());
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .about(
                                rate,
                                cause.isEmpty() ? Severity.WARNING : Severity.ERROR,
                                message,
                                expected,
                                others,
                                cause));
    }

    /** 元 beside 万元 where the rate shows that both are meant alike, rule {@code unit}. */
    static void units(Rule rule, Account account, Ledger ledger) {
        for (ToldRate told : account.rates()) {
            Optional<Figure> other = told.inOtherUnit();
            if (other.isEmpty() || told.fits()) {
                continue;
            }
            Figure budget = other.get();
            // In a report that counts in 元 it is 万元 that is the slip.
            boolean atBudget = budget.valueUnit().equals("元") != account.yuan().held();
            Figure slip = atBudget ? budget : told.spent();
            Figure right = atBudget ? told.spent() : budget;
            boolean known =
                    ledger.findings().stream().anyMatch(f -> f.place().line() == slip.line());
            if (known) {
                continue;
            }
            Message message =
                    Message.of(
                            "finding.unit.told",
                            slip.line(),
                            slip.quote(),
                            right.quote(),
                            Findings.plain(told.rate().value()));
            ledger.differs(
                    rule,
                    new Findings(account, rule.id())
                            .about(
                                    slip,
                                    Severity.ERROR,
                                    message,
                                    slip.value(),
                                    List.of(right, told.rate()),
                                    "yuan"));
        }
    }
}
