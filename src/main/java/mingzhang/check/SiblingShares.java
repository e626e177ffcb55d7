package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * Shares that a sentence gives each of several parts, where no measure says what they are of. An
 * amount before the list is its whole when the parts make it and all shares but one are of it.
 */
final class SiblingShares {
    private static final Phrases WORDING = Phrases.read("sibling-shares");
    private static final Sought PART = WORDING.sought("PART");
    private static final Pattern WHOLE = WORDING.get("WHOLE");
    private static final Sought RESPECTIVELY = WORDING.sought("RESPECTIVELY");
    private static final Pattern RATE = WORDING.get("RATE");
    private static final Pattern BETWEEN = WORDING.get("BETWEEN");
    private static final Pattern COUNTED = WORDING.get("COUNTED");
    private static final Pattern NAMED = WORDING.get("NAMED");

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;

    SiblingShares(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    private record Part(Figure amount, Figure share) {
        boolean of(BigDecimal whole) {
            BigDecimal rate = share.value();
            return Quotient.share(amount.value(), whole)
                    .filter(
                            of ->
                                    of.fits(rate)
                                            || of.fits(rate.add(rate.ulp()))
                                            || of.fits(rate.subtract(rate.ulp())))
                    .isPresent();
        }
    }

    void check() {
        for (Account.Passage passage : account.narrative()) {
            if (passage.text().length() > 0 && !passage.heading()) {
                String text = passage.narrow();
                if (PART.mayStandIn(passage)) {
                    lists(passage, text);
                }
                RESPECTIVELY.each(
                        passage,
                        m -> respectively(passage, text, m, Told.begin(text, m.start(), "。")));
            }
        }
    }

    private void lists(Account.Passage passage, String text) {
        Matcher m = PART.pattern().matcher(text);
        List<Part> parts = new ArrayList<>();
        int begin = 0;
        int end = -1;
        while (m.find()) {
            if (m.start() != end) {
                hold(passage, text, begin, parts);
                parts.clear();
                begin = m.start();
            }
            parts.add(
                    new Part(
                            Told.amount(passage, m, m.group("name").strip(), "part"),
                            Told.stated(passage, m, m.group("name").strip(), "share", "%")));
            end = m.end();
        }
        hold(passage, text, begin, parts);
    }

    /** The names' own amounts stand in the same sentence, and the rates in their order. */
    private void respectively(Account.Passage passage, String text, Matcher m, int from) {
        List<Figure> amounts = amounts(passage, text, m, from);
        List<Part> parts = new ArrayList<>();
        Matcher rate = RATE.matcher(text).region(m.start("rates"), m.end("rates"));
        for (Figure amount : amounts) {
            if (rate.find()) {
                parts.add(
                        new Part(amount, Told.stated(passage, rate, amount.item(), "share", "%")));
            }
        }
        if (parts.size() == amounts.size() && !rate.find()) {
            hold(passage, text, m.start(), parts);
        }
    }

    private static List<Figure> amounts(Account.Passage passage, String text, Matcher m, int from) {
        String names = m.group("names").strip();
        Matcher counted = COUNTED.matcher(names);
        if (names.isEmpty() || counted.matches()) {
            List<Figure> all = new ArrayList<>();
            Matcher amount = NAMED.matcher(text).region(from, m.start());
            while (amount.find()) {
                all.add(Told.amount(passage, amount, amount.group("name").strip(), "whole"));
            }
            int count =
                    names.isEmpty()
                            ? (int) RATE.matcher(m.group("rates")).results().count()
                            : CountWord.value(counted.group("count"));
            return all.size() < count ? List.of() : all.subList(all.size() - count, all.size());
        }
        List<Figure> named = new ArrayList<>();
        for (String name : BETWEEN.split(names, -1)) {
            Optional<Figure> amount = amount(passage, text, name, from, m.start());
            if (amount.isEmpty()) {
                return List.of();
            }
            named.add(amount.get());
        }
        return named;
    }

    private static Optional<Figure> amount(
            Account.Passage passage, String text, String name, int from, int to) {
        int at = text.lastIndexOf(name, to - 1);
        if (at < from || name.length() < 2) {
            return Optional.empty();
        }
        Matcher m = WHOLE.matcher(text).region(at + name.length(), to);
        return m.lookingAt()
                ? Optional.of(Told.amount(passage, m, name, "whole"))
                : Optional.empty();
    }

    private void hold(Account.Passage passage, String text, int begin, List<Part> parts) {
        if (parts.size() < 2) {
            return;
        }
        List<Figure> amounts = parts.stream().map(Part::amount).toList();
        Matcher m = WHOLE.matcher(text).region(Math.max(0, begin - Told.SENTENCE), begin);
        while (m.find()) {
            Figure whole = Told.amount(passage, m, "", "whole");
            List<Part> wrong = parts.stream().filter(p -> !p.of(whole.value())).toList();
            boolean divided = SumRule.roundingExplains(whole, amounts);
            if (divided && wrong.size() == 1) {
                tell(wrong.get(0), whole);
                return;
            }
        }
    }

    private void tell(Part part, Figure whole) {
        Figure share = part.share();
        boolean told =
                ledger.findings().stream()
                        .anyMatch(
                                f ->
                                        f.rule().equals(rule.id())
                                                && f.place().line() == share.line()
                                                && new BigDecimal(f.stated())
                                                                .compareTo(share.value())
                                                        == 0);
        if (told) {
            return;
        }
        BigDecimal expected = Findings.percent(part.amount().value(), whole.value(), share.value());
        Message message =
                Message.of(
                        "finding.share",
                        share.line(),
                        Findings.quoted(part.amount().item()),
                        Findings.money(part.amount().value()),
                        Findings.money(whole.value()),
                        Findings.plain(expected),
                        Findings.plain(share.value()));
        String cause = new Cause().slipsOfThePen(share.value(), Interval.rounded(expected)).named();
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .about(
                                share,
                                Severity.ERROR,
                                message,
                                expected,
                                List.of(part.amount(), whole),
                                cause));
    }
}
