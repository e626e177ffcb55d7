package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.report.Message;
import mingzhang.report.Severity;
import mingzhang.report.StatementCell;

/** Rates of the tables between the sentences: 完成率 of budget and account, 占比 of the total. */
final class PlainRates {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;

    PlainRates(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    /** Each row's rate against its account and its budget. */
    void completion() {
        Stream.concat(account.tables().stream(), account.money().stream())
                .forEach(this::completion);
    }

    private void completion(PlainTable table) {
        List<List<StatementCell>> rates = table.columns("RATE");
        List<List<StatementCell>> amounts = table.columns("AMOUNT");
        if (rates.size() == 1 && amounts.size() == 1) {
            for (StatementCell rate : rates.get(0)) {
                List<StatementCell> budgets =
                        table.columns("BUDGET").stream()
                                .flatMap(column -> in(column, rate).stream())
                                .toList();
                in(amounts.get(0), rate)
                        .filter(amount -> !budgets.isEmpty())
                        .ifPresent(amount -> completion(rate, amount, budgets));
            }
        }
    }

    private void completion(StatementCell rate, StatementCell amount, List<StatementCell> budgets) {
        List<Quotient> right =
                budgets.stream()
                        .flatMap(b -> Quotient.share(amount.value(), b.value()).stream())
                        .toList();
        if (right.isEmpty()) {
            ledger.couldNot(rule, "budget-zero");
        } else if (right.stream().anyMatch(of -> fits(of, rate.value()))) {
            ledger.agrees(rule);
        } else {
            StatementCell budget = budgets.get(budgets.size() - 1);
            // What was added in the course of the year the table may not show.
            boolean initial = budgets.stream().allMatch(b -> PlainTable.headed("INITIAL", b));
            boolean open = initial && cause(rate, amount, budget).isEmpty();
            Severity severity = open ? Severity.WARNING : Severity.ERROR;
            tell("finding.completion", severity, rate, amount, budget);
        }
    }

    /** A rate may be written as a fraction of one. */
    private static boolean fits(Quotient right, BigDecimal rate) {
        return right.fits(rate) || right.fits(rate.movePointRight(2));
    }

    /** Each row's share of the row 合计. */
    void shares() {
        for (PlainTable table : account.tables()) {
            List<List<StatementCell>> shares = table.columns("SHARE");
            List<List<StatementCell>> amounts = table.columns("AMOUNT");
            if (shares.size() == 1 && amounts.size() == 1) {
                List<StatementCell> totals =
                        amounts.get(0).stream().filter(c -> PlainTable.is("TOTAL", c)).toList();
                if (totals.size() == 1) {
                    shares(shares.get(0), amounts.get(0), totals.get(0));
                }
            }
        }
    }

    private void shares(
            List<StatementCell> shares, List<StatementCell> amounts, StatementCell total) {
        if (in(shares, total).filter(c -> c.value().compareTo(HUNDRED) != 0).isPresent()) {
            // They are shares of something larger.
            ledger.notApplicable(rule);
            return;
        }
        boolean trimmed = isWhole(shares);
        BigDecimal made =
                amounts.stream()
                        .filter(c -> !c.equals(total))
                        .map(StatementCell::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        for (StatementCell share : shares) {
            Optional<StatementCell> amount =
                    in(amounts, share).filter(a -> !PlainTable.is("TOTAL", a));
            Optional<Quotient> right =
                    amount.flatMap(a -> Quotient.share(a.value(), total.value()));
            if (right.isEmpty()) {
                ledger.notApplicable(rule);
            } else if (fits(right.get(), share.value())
                    || ofTheParts(amount.get(), made, share)
                    || (trimmed && nearly(right.get(), share.value()))) {
                ledger.agrees(rule);
            } else {
                tell("finding.share", Severity.ERROR, share, amount.get(), total);
            }
        }
    }

    /** A share of what the rows make is as it should be: the slip is the total's. */
    private static boolean ofTheParts(StatementCell amount, BigDecimal made, StatementCell share) {
        return Quotient.share(amount.value(), made)
                .filter(of -> fits(of, share.value()))
                .isPresent();
    }

    /** Whether the shares were trimmed to make a hundred. */
    private static boolean isWhole(List<StatementCell> shares) {
        BigDecimal sum =
                shares.stream()
                        .filter(c -> !PlainTable.is("TOTAL", c))
                        .map(StatementCell::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(HUNDRED) == 0;
    }

    private static boolean nearly(Quotient right, BigDecimal share) {
        return right.fits(share.add(share.ulp())) || right.fits(share.subtract(share.ulp()));
    }

    /** The cell of the column in the row of the other. */
    static Optional<StatementCell> in(List<StatementCell> column, StatementCell row) {
        List<StatementCell> found =
                column.stream()
                        .filter(c -> c.row().equals(row.row()) && c.code().equals(row.code()))
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void tell(
            String key,
            Severity severity,
            StatementCell rate,
            StatementCell part,
            StatementCell whole) {
        BigDecimal expected = Findings.percent(part.value(), whole.value(), rate.value());
        Message message =
                Message.of(
                        key,
                        rate.line(),
                        Findings.quoted(rate.row()),
                        Findings.money(part.value()),
                        Findings.money(whole.value()),
                        Findings.plain(expected),
                        Findings.plain(rate.value()));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                rate.line(),
                                severity,
                                message,
                                rate.value(),
                                expected,
                                List.of(part.line(), whole.line()),
                                rate.row(),
                                cause(rate, part, whole)));
    }

    private static String cause(StatementCell rate, StatementCell part, StatementCell whole) {
        Cause cause = new Cause();
        Quotient.share(part.value(), whole.value())
                .ifPresent(of -> cause.slipsOfThePen(rate.value(), of.rounded()));
        return cause.named();
    }
}
