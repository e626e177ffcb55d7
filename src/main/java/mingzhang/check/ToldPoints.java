package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** Scores of appendices that a sentence divides or adds up, or sets against the most there is. */
final class ToldPoints {
    private static final Phrases WORDING = Phrases.read("told-scores");
    private static final Sought DIVIDED = WORDING.sought("DIVIDED");
    private static final Sought WEIGHED = WORDING.sought("WEIGHED");
    private static final Sought TOGETHER = WORDING.sought("TOGETHER");
    private static final Pattern ITEM = WORDING.get("ITEM");
    private static final Pattern OTHERS = WORDING.get("OTHERS");
    private static final Pattern BRACKETS = WORDING.get("BRACKETS");
    private static final Sought FULL = WORDING.sought("FULL");
    private static final String ENDS = "。:：";

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;

    ToldPoints(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    void check() {
        for (Account.Passage passage : account.evaluations()) {
            String told = passage.narrow();
            FULL.each(passage, m -> full(passage, told, m.start()));
            if (!Stream.of(DIVIDED, WEIGHED, TOGETHER).anyMatch(s -> s.mayStandIn(passage))) {
                continue;
            }
            String text = withoutBrackets(told);
            Matcher divided = DIVIDED.pattern().matcher(text);
            while (divided.find()) {
                List<Figure> parts =
                        parts(passage, text, divided.start("parts"), divided.end("parts"));
                compare(passage, divided, parts);
            }
            Matcher weighed = WEIGHED.pattern().matcher(text);
            while (weighed.find()) {
                List<Figure> parts =
                        parts(passage, text, weighed.start("parts"), weighed.end("parts"));
                Figure most = Told.stated(passage, weighed, "得分", "whole", "分");
                // A list may leave some out, but never make more.
                if (SumRule.sum(parts).compareTo(most.value()) > 0) {
                    compare(passage, weighed, parts);
                }
            }
            Matcher together = TOGETHER.pattern().matcher(text);
            while (together.find()) {
                int from = Told.begin(text, together.start(), ENDS);
                compare(passage, together, before(passage, text, from, together.start()));
            }
        }
    }

    /** Each bracket as spaces, so that every character keeps its place. */
    private static String withoutBrackets(String text) {
        return BRACKETS.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
    }

    /** The points from {@code from} on; none where something else is told among them. */
    private static List<Figure> parts(Account.Passage passage, String text, int from, int to) {
        return figures(passage, PartRun.from(ITEM, PartRun.SPACED_MARK, text, from, to).parts());
    }

    /** Those that end where {@code to} is, likewise. */
    private static List<Figure> before(Account.Passage passage, String text, int from, int to) {
        List<Matcher> all = PartRun.all(ITEM, text, from, to);
        boolean ends =
                !all.isEmpty() && text.substring(all.get(all.size() - 1).end(), to).isBlank();
        return ends && all.stream().noneMatch(ToldPoints::isOther)
                ? figures(passage, PartRun.last(all, text))
                : List.of();
    }

    private static boolean isOther(Matcher m) {
        return OTHERS.matcher(m.group("name")).find();
    }

    private static List<Figure> figures(Account.Passage passage, List<Matcher> parts) {
        return parts.stream().anyMatch(ToldPoints::isOther)
                ? List.of()
                : parts.stream()
                        .map(m -> Told.stated(passage, m, m.group("name").strip(), "points", "分"))
                        .toList();
    }

    private void compare(Account.Passage passage, Matcher m, List<Figure> parts) {
        if (parts.size() < 2) {
            ledger.notApplicable(rule);
            return;
        }
        Figure total = Told.stated(passage, m, "得分", "whole", "分");
        boolean holds =
                IntStream.rangeClosed(2, parts.size())
                        .anyMatch(n -> holds(total, parts.subList(0, n)));
        if (holds) {
            ledger.agrees(rule);
            return;
        }
        boolean more = SumRule.sum(parts).compareTo(total.value()) > 0;
        String cause = SumRule.cause(account, total, parts);
        new CountedSum(total, parts)
                .differs(
                        rule,
                        account,
                        ledger,
                        more || !cause.isEmpty() ? Severity.ERROR : Severity.WARNING,
                        cause);
    }

    /** Points are whole unless they are shown otherwise: only decimals were rounded. */
    private static boolean holds(Figure total, List<Figure> parts) {
        BigDecimal sum = SumRule.sum(parts);
        BigDecimal half = sum.ulp().movePointLeft(1).multiply(BigDecimal.valueOf(5));
        BigDecimal most =
                sum.scale() > 0
                        ? half.multiply(BigDecimal.valueOf(parts.size() + 1L))
                        : BigDecimal.ZERO;
        return sum.subtract(total.value()).abs().compareTo(most) <= 0;
    }

    private void full(Account.Passage passage, String text, int at) {
        Matcher m = FULL.pattern().matcher(text).region(at, text.length());
        if (!m.lookingAt()) {
            return;
        }
        Figure points = Told.stated(passage, m, "得分", "points", "分");
        BigDecimal full = new BigDecimal(m.group("full"));
        if (points.value().compareTo(full) <= 0) {
            ledger.agrees(rule);
            return;
        }
        Message message =
                Message.of(
                        "finding.sum.scores.above",
                        points.line(),
                        Findings.plain(points.value()),
                        Findings.plain(full));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                points.line(),
                                Severity.ERROR,
                                message,
                                points.value(),
                                full,
                                List.of(),
                                points.quote(),
                                ""));
    }
}
