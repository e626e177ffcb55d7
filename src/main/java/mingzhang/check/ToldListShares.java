package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** Shares in a list of an appendix that are not part ÷ whole, where others of the list are. */
final class ToldListShares {
    private final Rule rule;
    private final Account account;
    private final Ledger ledger;

    ToldListShares(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    void check() {
        account.lists().forEach(this::list);
    }

    private void list(ToldList list) {
        List<ToldList.Item> shared =
                list.items().stream().filter(i -> i.share().isPresent()).toList();
        BigDecimal whole = list.total().value();
        List<ToldList.Item> wrong = shared.stream().filter(i -> !fits(i, whole)).toList();
        if (wrong.size() * 2 > shared.size()) {
            // They are shares of something else.
            ledger.notApplicable(rule);
            return;
        }
        for (ToldList.Item item : shared) {
            if (!wrong.contains(item) || fits(item, list.sum())) {
                ledger.agrees(rule);
            } else {
                tell(item, list.total());
            }
        }
    }

    private static boolean fits(ToldList.Item item, BigDecimal whole) {
        BigDecimal share = item.share().orElseThrow().value();
        return Quotient.share(item.amount().value(), whole)
                .filter(
                        of ->
                                of.fits(share)
                                        || of.fits(share.add(share.ulp()))
                                        || of.fits(share.subtract(share.ulp())))
                .isPresent();
    }

    private void tell(ToldList.Item item, Figure whole) {
        Figure share = item.share().orElseThrow();
        Figure part = item.amount();
        if (ledger.told(rule, share.line(), Findings.plain(share.value()))) {
            return;
        }
        BigDecimal expected = Findings.percent(part.value(), whole.value(), share.value());
        Optional<Interval> right =
                Quotient.share(part.value(), whole.value()).map(Quotient::rounded);
        Message message =
                Message.of(
                        "finding.share",
                        share.line(),
                        Findings.quoted(part.item()),
                        Findings.money(part.value()),
                        Findings.money(whole.value()),
                        Findings.plain(expected),
                        Findings.plain(share.value()));
        String cause =
                right.map(of -> new Cause().slipsOfThePen(share.value(), of).named()).orElse("");
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .about(
                                share,
                                cause.isEmpty() ? Severity.WARNING : Severity.ERROR,
                                message,
                                expected,
                                List.of(part, whole),
                                cause));
    }
}
