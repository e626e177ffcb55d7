package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** A number whose unit cannot be right: 元 for 万元, {@code %} after an amount, no unit at all. */
final class UnitRule implements Rule {
    private static final int YUAN_TO_TEN_THOUSAND = 4;
    private static final Pattern TEN_THOUSAND = Pattern.compile("[0-9０-９]\\s*万元$");
    private static final Pattern BARE = Pattern.compile("[0-9０-９]$");
    private static final Phrases WORDING = Phrases.read("unit");
    private static final Sought PERCENT_AFTER_AMOUNT = WORDING.sought("PERCENT_AFTER_AMOUNT");
    private static final Sought AMOUNT_AFTER_SHARE = WORDING.sought("AMOUNT_AFTER_SHARE");
    private static final Sought COUNTER = WORDING.sought("COUNTER");

    /** No part of an account is so many times the whole. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<String> WHOLE = List.of("收支总计", "本年收入合计", "本年支出合计");

    @Override
    public String id() {
        return "unit";
    }

    @Override
    public boolean literal() {
        return true;
    }

    @Override
    public void check(Account account, Ledger ledger) {
        for (Figure figure : account.report().figures()) {
            if (figure.valueUnit().equals("万元")) {
                money(account, ledger, figure);
            }
        }
        ToldRates.units(this, account, ledger);
        AppendixRepeats.units(this, account, ledger);
        for (Account.Passage passage : account.narrative()) {
            form(
                    account,
                    ledger,
                    passage,
                    PERCENT_AFTER_AMOUNT,
                    Severity.INFO,
                    "finding.unit.percent");
            form(account, ledger, passage, AMOUNT_AFTER_SHARE, Severity.INFO, "finding.unit.share");
            form(account, ledger, passage, COUNTER, Severity.WARNING, "finding.unit.counter");
        }
    }

    private void money(Account account, Ledger ledger, Figure figure) {
        if (isTooMuch(account, figure)) {
            tooMuch(account, ledger, figure);
        } else if (exceeds(account, figure)) {
            exceeding(account, ledger, figure);
        } else if (BARE.matcher(figure.quote()).find()) {
            if (isChartData(account, figure)) {
                ledger.agrees(this);
                return;
            }
            Message message =
                    Message.of("finding.unit.bare", figure.line(), Findings.money(figure.value()));
            tell(account, ledger, figure, Severity.INFO, message, figure.value(), "");
        } else if (YuanCustom.isIn(figure)) {
            yuan(account, ledger, figure);
        } else {
            ledger.agrees(this);
        }
    }

    /** The data of a chart, one name and number a line, never have a unit. */
    private static boolean isChartData(Account account, Figure figure) {
        return account.passages().stream()
                .filter(p -> p.text().length() > 0 && p.text().line() == figure.line())
                .anyMatch(p -> p.text().strip().text().equals(figure.quote()));
    }

    /** 万元 in a report that counts in 元, where that is a hundred times all that it states. */
    private static boolean isTooMuch(Account account, Figure figure) {
        return account.yuan().isExceededBy(figure.value())
                && TEN_THOUSAND.matcher(figure.quote()).find();
    }

    private void tooMuch(Account account, Ledger ledger, Figure figure) {
        BigDecimal right = figure.value().movePointLeft(YUAN_TO_TEN_THOUSAND);
        Message message =
                Message.of(
                        "finding.unit.ten-thousand",
                        figure.line(),
                        Findings.money(figure.value()),
                        Findings.money(right));
        tell(account, ledger, figure, Severity.ERROR, message, right, "yuan");
    }

    /** 万元 where the digits are those of 元: a hundred times all that the report tells of. */
    private static boolean exceeds(Account account, Figure figure) {
        return TEN_THOUSAND.matcher(figure.quote()).find()
                && whole(account)
                        .filter(w -> figure.value().abs().compareTo(w.multiply(HUNDRED)) > 0)
                        .filter(w -> inTenThousand(figure).abs().compareTo(w) <= 0)
                        .isPresent();
    }

    /** The largest of the totals, where there are several that bear each other out. */
    private static Optional<BigDecimal> whole(Account account) {
        List<BigDecimal> totals =
                WHOLE.stream()
                        .map(measure -> account.statements().of(measure, "", Kind.AMOUNT))
                        .filter(told -> !told.isEmpty())
                        .map(told -> told.get(0).value())
                        .filter(value -> value.signum() > 0)
                        .sorted()
                        .toList();
        boolean alike =
                totals.size() > 1
                        && totals.get(totals.size() - 1)
                                        .compareTo(totals.get(0).multiply(BigDecimal.TEN))
                                < 0;
        return alike ? Optional.of(totals.get(totals.size() - 1)) : Optional.empty();
    }

    private static BigDecimal inTenThousand(Figure figure) {
        return figure.value().movePointLeft(YUAN_TO_TEN_THOUSAND);
    }

    private void exceeding(Account account, Ledger ledger, Figure figure) {
        Message message =
                Message.of(
                        "finding.unit.exceeds",
                        figure.line(),
                        Findings.money(figure.value()),
                        Findings.money(inTenThousand(figure)),
                        Findings.money(whole(account).orElseThrow()));
        tell(account, ledger, figure, Severity.ERROR, message, inTenThousand(figure), "yuan");
    }

    private static BigDecimal asWritten(Figure figure) {
        return figure.value().scaleByPowerOfTen(YUAN_TO_TEN_THOUSAND);
    }

    /** The figure as it must be meant: in 万元, where it stands in 元 and cannot be. */
    static Figure meant(Account account, Figure figure) {
        boolean money = figure.valueUnit().equals("万元");
        if (money && (isTooMuch(account, figure) || exceeds(account, figure))) {
            return figure.valued(figure.value().movePointLeft(YUAN_TO_TEN_THOUSAND));
        }
        boolean slip =
                money
                        && YuanCustom.isIn(figure)
                        && new YuanEvidence(account, figure, asWritten(figure)).found();
        return slip ? figure.valued(asWritten(figure)) : figure;
    }

    /** 元 is possible, but not where the same digits in 万元 are what everything else says. */
    private void yuan(Account account, Ledger ledger, Figure figure) {
        BigDecimal asWritten = asWritten(figure);
        YuanEvidence evidence = new YuanEvidence(account, figure, asWritten);
        boolean sure = evidence.found();
        if (!sure && !evidence.likely()) {
            ledger.agrees(this);
            return;
        }
        Message message =
                Message.of(
                        sure ? "finding.unit.yuan" : "finding.unit.yuan.small",
                        figure.line(),
                        Findings.money(asWritten),
                        Findings.money(figure.value()));
        tell(
                account,
                ledger,
                figure,
                sure ? Severity.ERROR : Severity.WARNING,
                message,
                asWritten,
                "yuan");
    }

    private void tell(
            Account account,
            Ledger ledger,
            Figure figure,
            Severity severity,
            Message message,
            BigDecimal expected,
            String cause) {
        ledger.differs(
                this,
                new Findings(account, id())
                        .about(figure, severity, message, expected, List.of(), cause));
    }

    private void form(
            Account account,
            Ledger ledger,
            Account.Passage passage,
            Sought wording,
            Severity severity,
            String key) {
        wording.eachAsWritten(
                passage,
                m -> {
                    int line = passage.text().at(m.start()).line();
                    ledger.differs(
                            this,
                            new Findings(account, id())
                                    .aboutWords(
                                            line,
                                            passage.path(),
                                            severity,
                                            Message.of(key, line, m.group()),
                                            m.group(),
                                            "",
                                            m.group()));
                });
    }
}
