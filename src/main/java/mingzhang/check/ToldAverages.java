package mingzhang.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * Averages that sentences state for a vehicle, a person or a visit, against the amount and the
 * number that they are of. Told only where both are known and no other amount and number beside
 * them give the average.
 */
final class ToldAverages {
    private static final Phrases WORDING = Phrases.read("told-averages");
    private static final Map<String, Sought> SORTS =
            Stream.of("CAR", "PERSON", "BATCH", "GROUP", "SESSION")
                    .collect(
                            Collectors.toMap(
                                    s -> s, WORDING::sought, (a, b) -> a, LinkedHashMap::new));
    private static final Pattern OTHER = WORDING.get("OTHER");
    private static final Pattern ALL = WORDING.get("ALL");
    private static final Pattern ANY = WORDING.get("ANY");
    private static final Pattern AMOUNT = WORDING.get("AMOUNT");
    private static final Pattern NO_AMOUNT = WORDING.get("NO_AMOUNT");

    /** Words behind the average that may still say what it is of. */
    private static final int BEHIND = 100;

    private static final int TELLING = 3;
    private static final BigDecimal ROUGH = new BigDecimal("0.05");

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;
    private final AveragesOf known;

    ToldAverages(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
        this.known = new AveragesOf(account.statements());
    }

    /** An amount and by how many it is divided. */
    record Divided(Figure amount, Figure count) {
        Interval average() {
            BigDecimal by = count.value();
            Interval all = Interval.rounded(amount.value());
            return new Interval(
                    all.low().divide(by, MathContext.DECIMAL64),
                    all.high().divide(by, MathContext.DECIMAL64));
        }
    }

    void check() {
        for (Account.Passage passage : account.passages()) {
            if (passage.text().length() == 0 || passage.heading()) {
                continue;
            }
            String text = passage.narrow();
            SORTS.forEach(
                    (sort, average) ->
                            average.each(
                                    passage,
                                    m -> {
                                        if (!OTHER.matcher(clause(text, m)).find()) {
                                            average(passage, text, sort, m);
                                        }
                                    }));
        }
    }

    /** The words that the average belongs to. */
    private static String clause(String text, Matcher m) {
        return text.substring(Told.begin(text, m.start(), "。；;，,"), m.start("average"));
    }

    private void average(Account.Passage passage, String text, String sort, Matcher m) {
        Figure stated = Told.amount(passage, m, m.group("name"), "average");
        Interval allowed = allowed(m, stated.value());
        int before = Math.max(0, m.start() - Told.SENTENCE);
        int behind = Math.min(text.length(), m.end() + BEHIND);
        List<Figure> amounts = amounts(passage, text, m, before, behind);
        List<Figure> counts = counts(passage, text, sort, before, behind);
        int sentence = Told.begin(text, m.start(), "。");
        List<Divided> named =
                known.of(sort, text.substring(sentence, m.start("average"))).stream()
                        .filter(of -> isOf(m.group("name"), of.amount().item()))
                        .toList();
        List<Divided> all = new ArrayList<>(named);
        amounts.forEach(a -> counts.forEach(c -> all.add(new Divided(a, c))));
        if (all.stream().anyMatch(d -> d.average().meets(allowed))) {
            ledger.agrees(rule);
            return;
        }
        List<Figure> near = amounts(passage, text, m, sentence, m.start());
        Optional<Divided> meant =
                named.stream()
                        .findFirst()
                        .or(
                                () ->
                                        only(
                                                ofName(near.isEmpty() ? amounts : near, m),
                                                counts(
                                                        passage,
                                                        text,
                                                        sort,
                                                        sentence,
                                                        end(text, m))));
        meant.ifPresentOrElse(
                of -> tell(stated, of), () -> ledger.couldNot(rule, "amount-not-stated"));
    }

    /** Where the average's sentence ends; how many there are may stand in brackets behind it. */
    private static int end(String text, Matcher average) {
        int to = Math.min(text.length(), average.end() + BEHIND);
        int stop = text.substring(average.end(), to).indexOf('。');
        return stop < 0 ? to : average.end() + stop;
    }

    private static List<Figure> ofName(List<Figure> amounts, Matcher average) {
        return amounts.stream()
                .filter(a -> isOf(average.group("name"), a.item()))
                .filter(a -> !ALL.matcher(a.item()).find())
                .toList();
    }

    /** 车均保险费 is not of all that the cars cost. */
    private static boolean isOf(String average, String amount) {
        String what = ANY.matcher(average).replaceAll("");
        return what.isEmpty() || amount.contains(what);
    }

    private static Optional<Divided> only(List<Figure> amounts, List<Figure> counts) {
        return amounts.size() == 1 && counts.size() == 1
                ? Optional.of(new Divided(amounts.get(0), counts.get(0)))
                : Optional.empty();
    }

    /** Zeros at the end of a whole number may have been put in the place of digits. */
    private static Interval allowed(Matcher m, BigDecimal stated) {
        boolean whole = Told.value(m.group("average")).scale() == 0;
        Interval near = Interval.trimmed(whole ? stated.stripTrailingZeros() : stated);
        BigDecimal rough = stated.multiply(ROUGH);
        return m.group("about") != null
                ? near.with(new Interval(stated.subtract(rough), stated.add(rough)))
                : near;
    }

    private static List<Figure> amounts(
            Account.Passage passage, String text, Matcher average, int from, int to) {
        List<Figure> found = new ArrayList<>();
        Matcher m = AMOUNT.matcher(text).region(from, to);
        while (m.find()) {
            Figure amount = Told.amount(passage, m, m.group("name"), "amount");
            boolean own = m.start("amount") == average.start("average");
            boolean none = own || NO_AMOUNT.matcher(m.group("name")).find();
            if (!none && amount.value().signum() > 0) {
                add(found, amount);
            }
        }
        return found;
    }

    private static List<Figure> counts(
            Account.Passage passage, String text, String sort, int from, int to) {
        List<Figure> found = new ArrayList<>();
        Matcher m = WORDING.get(sort + "_COUNT").matcher(text).region(from, to);
        while (m.find()) {
            Figure count = Told.stated(passage, m, m.group(), "count", "");
            if (count.value().signum() > 0) {
                add(found, count);
            }
        }
        return found;
    }

    private static void add(List<Figure> found, Figure figure) {
        if (found.stream().noneMatch(f -> f.value().compareTo(figure.value()) == 0)) {
            found.add(figure);
        }
    }

    private void tell(Figure stated, Divided of) {
        BigDecimal right = of.amount().value().divide(of.count().value(), MathContext.DECIMAL64);
        BigDecimal expected = Findings.rounded(right, Math.max(2, stated.value().scale()));
        String cause = new Cause().slipsOfThePen(stated.value(), of.average()).named();
        // Of two digits, most are one digit away from the right ones.
        boolean sure = !cause.isEmpty() && stated.value().precision() >= TELLING;
        Message message =
                Message.of(
                        "finding.repeat.average",
                        stated.line(),
                        stated.quote(),
                        Findings.money(of.amount().value()),
                        Findings.plain(of.count().value()),
                        Findings.money(expected));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .about(
                                stated,
                                sure ? Severity.ERROR : Severity.WARNING,
                                message,
                                expected,
                                List.of(of.amount(), of.count()),
                                cause));
    }
}
