package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Message;
import mingzhang.report.Severity;
import mingzhang.report.StatementCell;

/** Differences and growth in the tables between the sentences: 上年决算数, 本年决算数, 增减额, 增减率. */
final class PlainGrowth {
    private final Rule rule;
    private final Account account;
    private final Ledger ledger;

    PlainGrowth(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    /** Two columns of accounts, and the one of what lies between them. */
    private record Years(
            List<StatementCell> before, List<StatementCell> now, List<StatementCell> differences) {
        long fitting() {
            return differences.stream().filter(this::fits).count();
        }

        boolean fits(StatementCell difference) {
            return right(difference)
                    .filter(of -> Interval.agree(of, difference.value()))
                    .isPresent();
        }

        Optional<BigDecimal> right(StatementCell row) {
            Optional<StatementCell> then = PlainRates.in(before, row);
            Optional<StatementCell> value = PlainRates.in(now, row);
            return then.isPresent() && value.isPresent()
                    ? Optional.of(value.get().value().subtract(then.get().value()))
                    : Optional.empty();
        }

        /** Which columns are meant is known where most rows say so. */
        boolean understood() {
            long half = isHeaded() ? 1 : 0;
            return fitting() > 1 && fitting() * 2 + half > differences.size();
        }

        /** Whether the heads say which year is which. */
        private boolean isHeaded() {
            return PlainTable.headed("BEFORE", before.get(0))
                    && PlainTable.headed("NOW", now.get(0));
        }
    }

    void check() {
        for (PlainTable table : account.tables()) {
            List<List<StatementCell>> differences = table.columns("DIFFERENCE");
            if (differences.size() == 1) {
                years(table, differences.get(0))
                        .ifPresent(
                                years -> {
                                    differences(years);
                                    table.columns("GROWTH").stream()
                                            .limit(1)
                                            .forEach(growth -> growth(years, growth));
                                });
            }
        }
    }

    private static Optional<Years> years(PlainTable table, List<StatementCell> differences) {
        List<List<StatementCell>> accounts = table.columns("ACCOUNT");
        return accounts.stream()
                .flatMap(
                        before ->
                                accounts.stream()
                                        .filter(now -> now != before)
                                        .map(now -> new Years(before, now, differences)))
                .filter(Years::understood)
                .max(java.util.Comparator.comparingLong(Years::fitting));
    }

    private void differences(Years years) {
        for (StatementCell difference : years.differences()) {
            Optional<BigDecimal> right = years.right(difference);
            if (right.isEmpty()) {
                ledger.notApplicable(rule);
            } else if (years.fits(difference) || ofTheRows(years, difference)) {
                ledger.agrees(rule);
            } else {
                StatementCell now = PlainRates.in(years.now(), difference).orElseThrow();
                StatementCell before = PlainRates.in(years.before(), difference).orElseThrow();
                Message message =
                        Message.of(
                                "finding.change.cells",
                                difference.line(),
                                Findings.quoted(difference.row()),
                                Findings.money(difference.value()),
                                Findings.money(now.value()),
                                Findings.money(before.value()),
                                Findings.money(right.get()));
                tell(difference, message, right.get(), Interval.rounded(right.get()));
            }
        }
    }

    private void growth(Years years, List<StatementCell> rates) {
        for (StatementCell rate : rates) {
            Optional<StatementCell> now = PlainRates.in(years.now(), rate);
            Optional<BigDecimal> difference = years.right(rate);
            Optional<Quotient> right =
                    difference.flatMap(d -> Quotient.change(now.orElseThrow().value(), d));
            if (right.isEmpty()) {
                ledger.notApplicable(rule);
            } else if (right.get().fits(rate.value()) || ofTheDifference(years, rate)) {
                ledger.agrees(rule);
            } else {
                BigDecimal before = now.orElseThrow().value().subtract(difference.get());
                BigDecimal expected = Findings.percent(difference.get(), before, rate.value());
                Message message =
                        Message.of(
                                "finding.change",
                                rate.line(),
                                Findings.money(difference.get()),
                                Findings.money(before),
                                Findings.plain(expected),
                                Findings.plain(rate.value()),
                                Findings.money(now.orElseThrow().value()),
                                Findings.quoted(rate.row()));
                tell(rate, message, expected, right.get().rounded());
            }
        }
    }

    /**
     * A total's difference that its rows make: the slip is in one of the totals, which the sum
     * tells.
     */
    private static boolean ofTheRows(Years years, StatementCell total) {
        BigDecimal made =
                years.differences().stream()
                        .filter(c -> !c.equals(total))
                        .map(StatementCell::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return PlainTable.is("TOTAL", total)
                && years.differences().size() > 2
                && Interval.agree(made, total.value());
    }

    /** A rate that is right of the year before and the difference that its row states. */
    private static boolean ofTheDifference(Years years, StatementCell rate) {
        Optional<BigDecimal> before = PlainRates.in(years.before(), rate).map(StatementCell::value);
        return PlainRates.in(years.differences(), rate)
                .flatMap(d -> before.flatMap(then -> Quotient.share(d.value(), then)))
                .filter(of -> of.fits(rate.value()))
                .isPresent();
    }

    private void tell(StatementCell cell, Message message, BigDecimal expected, Interval right) {
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                cell.line(),
                                Severity.ERROR,
                                message,
                                cell.value(),
                                expected,
                                List.of(),
                                cell.row(),
                                new Cause().slipsOfThePen(cell.value(), right).named()));
    }
}
