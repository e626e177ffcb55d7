package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mingzhang.report.Figure;
import mingzhang.report.Severity;

/** Vehicles and people that a sentence divides by their sort; counts are whole, nothing rounds. */
final class CountedParts {
    private static final Phrases WORDING = Phrases.read("counted-parts");
    private static final Sought VEHICLES = WORDING.sought("VEHICLES");
    private static final Pattern VEHICLE = WORDING.get("VEHICLE");
    private static final Pattern REST = WORDING.get("REST");
    private static final Pattern SORT = WORDING.get("SORT");
    private static final Sought PEOPLE = WORDING.sought("PEOPLE");
    private static final Pattern PERSON = WORDING.get("PERSON");
    private static final Pattern COUNT = WORDING.get("COUNT");
    private static final Pattern AGAIN = WORDING.get("AGAIN");

    private final Rule rule;
    private final Account account;
    private final Ledger ledger;

    private CountedParts(Rule rule, Account account, Ledger ledger) {
        this.rule = rule;
        this.account = account;
        this.ledger = ledger;
    }

    static void check(Rule rule, Account account, Ledger ledger) {
        CountedParts counted = new CountedParts(rule, account, ledger);
        for (Account.Passage passage : account.passages()) {
            if (passage.text().length() > 0) {
                VEHICLES.each(passage, m -> counted.vehicles(passage, m));
                PEOPLE.each(passage, m -> counted.people(passage, m));
            }
        }
    }

    private void vehicles(Account.Passage passage, Matcher m) {
        List<Figure> parts = parts(passage, m, VEHICLE);
        boolean whole = parts.stream().anyMatch(p -> REST.matcher(p.item()).find());
        judge(passage, m, "车辆", parts, whole, Severity.ERROR);
    }

    /** Who is counted under which sort is less certain than a car. */
    private void people(Account.Passage passage, Matcher m) {
        judge(passage, m, "人数", parts(passage, m, PERSON), true, Severity.WARNING);
    }

    /** The words that divide the whole, up to where a part is divided again. */
    private static String divided(Account.Passage passage, Matcher list) {
        String words = passage.narrow().substring(list.start("parts"), list.end("parts"));
        Matcher again = AGAIN.matcher(words);
        return again.find() ? words.substring(0, again.start()) : words;
    }

    private static List<Figure> parts(Account.Passage passage, Matcher list, Pattern part) {
        Matcher m =
                part.matcher(passage.narrow())
                        .region(
                                list.start("parts"),
                                list.start("parts") + divided(passage, list).length());
        List<Figure> parts = new ArrayList<>();
        while (m.find()) {
            parts.add(Told.amount(passage, m, m.group("name"), "count"));
        }
        return parts;
    }

    private void judge(
            Account.Passage passage,
            Matcher list,
            String name,
            List<Figure> parts,
            boolean whole,
            Severity severity) {
        if (parts.size() < 2) {
            ledger.notApplicable(rule);
            return;
        }
        Figure total = Told.amount(passage, list, name, "whole");
        if (COUNT.matcher(divided(passage, list)).results().count() > parts.size()) {
            // What else is counted there cannot be known.
            ledger.couldNot(rule, "parts-not-stated");
            return;
        }
        BigDecimal sum = SumRule.sum(parts);
        int compared = sum.compareTo(total.value());
        boolean cars = severity == Severity.ERROR;
        if (compared == 0 || endsBefore(total, parts, cars)) {
            ledger.agrees(rule);
        } else if (compared < 0 && !whole) {
            ledger.couldNot(rule, "parts-not-stated");
        } else {
            new CountedSum(total, parts).differs(rule, account, ledger, severity, "");
        }
    }

    /**
     * 在编22人，其中行政12人、事业10人，退休3人: the list may be over before the sentence is; of cars it is with the
     * sort that takes what is left, or where no further sort is counted.
     */
    private static boolean endsBefore(Figure total, List<Figure> parts, boolean cars) {
        return IntStream.range(2, parts.size())
                .filter(n -> !cars || over(parts.get(n - 1).item(), parts.get(n).item()))
                .mapToObj(n -> SumRule.sum(parts.subList(0, n)))
                .anyMatch(sum -> sum.compareTo(total.value()) == 0);
    }

    private static boolean over(String last, String next) {
        return REST.matcher(last).find() || !SORT.matcher(next).find();
    }
}
