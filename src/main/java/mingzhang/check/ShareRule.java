package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.Finding;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** A stated share that is not part ÷ total. */
final class ShareRule implements Rule {
    private static final String CLASSIFIED = "一般公共预算财政拨款支出";
    private static final String EXPENDITURE = "本年支出合计";
    private static final Set<String> OF_EXPENDITURE =
            Set.of(CLASSIFIED, "政府性基金预算财政拨款支出", "国有资本经营预算财政拨款支出");
    private static final Phrases WORDING = Phrases.read("shares");
    private static final Pattern NAMES_EXPENDITURE = WORDING.get("NAMES_EXPENDITURE");
    private static final Pattern NAMES_CLASSIFIED = WORDING.get("NAMES_CLASSIFIED");
    private static final Pattern RESPECTIVELY = WORDING.get("RESPECTIVELY");
    private static final String SMALL = "授予小微企业合同金额";
    private static final String MEDIUM = "授予中小企业合同金额";
    private static final String RESERVED_SMALL = "面向小微企业预留金额";
    private static final String RESERVED = "面向中小企业预留金额";

    @Override
    public String id() {
        return "share";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        for (Figure share : account.report().figures()) {
            if (share.kind() == Kind.SHARE && RESPECTIVELY.matcher(share.quote()).find()) {
                // Whose share it is their order says, not what stands before it.
                ledger.notApplicable(this);
            } else if (share.kind() == Kind.SHARE) {
                share(account, ledger, share);
            }
        }
        new SiblingShares(this, account, ledger).check();
        new ToldListShares(this, account, ledger).check();
        new PlainRates(this, account, ledger).shares();
        new ToldFormulas(this, account, ledger).rates(false);
    }

    private void share(Account account, Ledger ledger, Figure share) {
        Optional<Figure> part = account.statements().beside(share, Kind.AMOUNT);
        List<Figure> wholes = new ArrayList<>(wholes(account.statements(), share));
        Optional<Figure> named = NamedWhole.of(account.statements(), share);
        named.ifPresent(whole -> wholes.add(0, whole));
        account.breakdowns().stream()
                .filter(b -> b.measure().equals(share.measure()))
                .filter(b -> !b.whole().isEmpty() && b.parts().contains(share.item()))
                .flatMap(
                        b ->
                                account
                                        .statements()
                                        .nearest(b.measure(), b.whole(), Kind.AMOUNT, share)
                                        .stream())
                .forEach(wholes::add);
        if (part.isPresent() && wholes.isEmpty() && isOfAClass(share)) {
            ClassifiedTotal.over(account, part.get()).ifPresent(wholes::add);
        }
        if (part.isEmpty() || wholes.isEmpty()) {
            ledger.couldNot(this, part.isEmpty() ? "amount-not-stated" : "whole-not-stated");
            return;
        }
        List<Figure> nonzero = wholes.stream().filter(w -> w.value().signum() != 0).toList();
        if (nonzero.isEmpty()) {
            zeroWhole(ledger, share, part.get());
            return;
        }
        Optional<Figure> other =
                named.filter(of -> isInner(share, of) && !fits(share, part.get(), of))
                        .filter(of -> of.value().signum() != 0);
        if (other.isPresent() && nonzero.stream().anyMatch(of -> fits(share, part.get(), of))) {
            // 占授予中小企业合同金额的, and the share is of all that was bought.
            ledger.differs(
                    this, finding(account, share, part.get(), other.get(), Severity.WARNING));
            return;
        }
        if (nonzero.stream().anyMatch(whole -> fits(share, part.get(), whole))
                || ofATotalBeside(account, share, part.get())
                || ofTheParts(account, share, part.get(), nonzero.get(0))) {
            ledger.agrees(this);
        } else if (trimmedToHundred(account.statements(), share, part.get(), nonzero.get(0))) {
            ledger.agrees(this);
        } else {
            ledger.differs(
                    this, finding(account, share, part.get(), nonzero.get(0), Severity.ERROR));
        }
    }

    /** Whether the named total is a part of the one that its measure begins with. */
    private static boolean isInner(Figure share, Figure named) {
        return outer(share.item()).filter(named.item()::equals).isPresent();
    }

    private static boolean isOfAClass(Figure share) {
        return share.measure().equals(CLASSIFIED)
                && !share.item().isEmpty()
                && !share.item().contains("/");
    }

    /** 占支出总额 is of the total that the sentence began with, whatever else is called so. */
    private static boolean ofATotalBeside(Account account, Figure share, Figure part) {
        return share.item().isEmpty()
                && List.of(CLASSIFIED, EXPENDITURE).stream()
                        .flatMap(m -> account.statements().of(m, "", Kind.AMOUNT).stream())
                        .filter(f -> f.value().compareTo(part.value()) > 0)
                        .filter(f -> account.statements().together(f, share))
                        .anyMatch(total -> fits(share, part, total));
    }

    private void zeroWhole(Ledger ledger, Figure share, Figure part) {
        if (share.value().signum() == 0 && part.value().signum() == 0) {
            ledger.agrees(this);
        } else {
            ledger.couldNot(this, "whole-zero");
        }
    }

    /** The totals that the sentence may mean, the likeliest first. */
    private static List<Figure> wholes(Statements statements, Figure share) {
        List<Figure> wholes = new ArrayList<>();
        if (share.item().isEmpty()) {
            // A total is a share of something else; which, only its own words can say.
            named(share)
                    .flatMap(whole -> statements.nearest(whole, "", Kind.AMOUNT, share))
                    .ifPresent(wholes::add);
            return wholes;
        }
        statements.nearest(share.measure(), "", Kind.AMOUNT, share).ifPresent(wholes::add);
        Optional<Figure> outer =
                outer(share.item())
                        .flatMap(
                                item ->
                                        statements.nearest(
                                                share.measure(), item, Kind.AMOUNT, share));
        outer.ifPresent(
                of -> wholes.add(share.quote().contains(of.item()) ? 0 : wholes.size(), of));
        return wholes;
    }

    private static Optional<String> named(Figure share) {
        boolean fund = OF_EXPENDITURE.contains(share.measure());
        if (!share.measure().equals(CLASSIFIED) && NAMES_CLASSIFIED.matcher(share.quote()).find()) {
            return Optional.of(CLASSIFIED);
        }
        boolean stated = NAMES_EXPENDITURE.matcher(share.quote()).find();
        return fund || stated ? Optional.of(EXPENDITURE) : Optional.empty();
    }

    /** The item that a nested item's share may be taken of instead of the total. */
    private static Optional<String> outer(String item) {
        if (item.contains("/")) {
            return Optional.of(item.substring(0, item.indexOf('/')));
        }
        return switch (item) {
            case SMALL -> Optional.of(MEDIUM);
            case RESERVED_SMALL -> Optional.of(RESERVED);
            default -> Optional.empty();
        };
    }

    private static boolean fits(Figure share, Figure part, Figure whole) {
        return Quotient.share(part.value(), whole.value()).filter(of -> of.fits(share)).isPresent();
    }

    /**
     * One share of a list is often set so that the list sums to 100: it may be off by the rounding
     * of all the others together. Where several are off, that explains nothing.
     */
    private static boolean trimmedToHundred(
            Statements statements, Figure share, Figure part, Figure whole) {
        List<Figure> list =
                statements.all().stream()
                        .filter(f -> f.kind() == Kind.SHARE && statements.together(f, share))
                        .filter(f -> f.measure().equals(share.measure()) && !f.item().isEmpty())
                        .filter(f -> f.value().signum() != 0)
                        .toList();
        boolean hundred = SumRule.sum(list).compareTo(BigDecimal.valueOf(100)) == 0;
        if (!hundred
                || !list.stream().allMatch(f -> f.equals(share) || right(statements, f, whole))) {
            return false;
        }
        BigDecimal others = share.value().ulp().multiply(BigDecimal.valueOf(list.size()));
        Interval allowed = new Interval(share.value().subtract(others), share.value().add(others));
        return Quotient.share(part.value(), whole.value())
                .filter(of -> of.fits(allowed))
                .isPresent();
    }

    private static boolean right(Statements statements, Figure share, Figure whole) {
        return statements
                .beside(share, Kind.AMOUNT)
                .filter(part -> fits(share, part, whole))
                .isPresent();
    }

    private Finding finding(
            Account account, Figure share, Figure part, Figure whole, Severity severity) {
        BigDecimal expected = Findings.percent(part.value(), whole.value(), share.value());
        Interval right =
                Interval.rounded(part.value())
                        .percentOf(Interval.rounded(whole.value()))
                        .orElse(Interval.exact(expected));
        Message message =
                Message.of(
                        "finding.share",
                        share.line(),
                        Findings.name(part),
                        Findings.money(part.value()),
                        Findings.money(whole.value()),
                        Findings.plain(expected),
                        Findings.plain(share.value()));
        String cause = new Cause().slipsOfThePen(share.value(), right).named();
        return new Findings(account, id())
                .about(share, severity, message, expected, List.of(part, whole), cause);
    }

    /**
     * Where the share is right of what the parts make together, the slip is the total's, which the
     * sum tells: the share itself is as it should be.
     */
    private static boolean ofTheParts(Account account, Figure share, Figure part, Figure whole) {
        List<Figure> parts =
                account.statements().all().stream()
                        .filter(f -> f.kind() == Kind.AMOUNT)
                        .filter(f -> account.statements().together(f, share))
                        .filter(f -> isPart(account, share, f))
                        .toList();
        return parts.size() > 1
                && !SumRule.roundingExplains(whole, parts)
                && Quotient.share(part.value(), SumRule.sum(parts))
                        .filter(of -> of.fits(share))
                        .isPresent();
    }

    /** Whether the statement is one of the parts that the share's whole consists of. */
    private static boolean isPart(Account account, Figure share, Figure of) {
        if (!of.measure().equals(share.measure())) {
            return false;
        }
        return of.measure().equals(CLASSIFIED)
                ? !of.item().isEmpty() && !of.item().contains("/")
                : account.breakdowns().stream()
                        .filter(b -> b.measure().equals(of.measure()) && b.whole().isEmpty())
                        .filter(b -> b.parts().contains(share.item()))
                        .anyMatch(b -> b.parts().contains(of.item()));
    }
}
