package mingzhang.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingzhang.archive.Words;
import mingzhang.report.CheckTally;
import mingzhang.report.CheckTally.Outcome;

/**
 * How checks came out. Those that did not apply are not counted.
 *
 * @param made whether there are any
 * @param all how many statements were to be held against others
 * @param agrees how many of them agree
 * @param differs how many do not
 * @param couldNot how many could not be held against anything
 * @param reasons why not, the most frequent first
 */
public record CheckCounts(
        boolean made,
        String all,
        String agrees,
        String differs,
        String couldNot,
        List<Reason> reasons) {
    public CheckCounts {
        reasons = List.copyOf(reasons);
    }

    /** Why checks could not be made, in words, and how many. */
    public record Reason(String why, String count) {}

    static CheckCounts of(Collection<CheckTally> tallies, Words words) {
        int agrees = count(tallies, Outcome.AGREES);
        int differs = count(tallies, Outcome.DIFFERS);
        int couldNot = count(tallies, Outcome.COULD_NOT);
        int all = agrees + differs + couldNot;
        return new CheckCounts(
                all > 0,
                Numbers.text(all),
                Numbers.text(agrees),
                Numbers.text(differs),
                Numbers.text(couldNot),
                reasons(tallies, words));
    }

    private static int count(Collection<CheckTally> tallies, Outcome outcome) {
        return tallies.stream()
                .filter(tally -> tally.outcome() == outcome)
                .mapToInt(CheckTally::count)
                .sum();
    }

    private static List<Reason> reasons(Collection<CheckTally> tallies, Words words) {
        Map<String, Integer> counts = new TreeMap<>();
        for (CheckTally tally : tallies) {
            if (tally.outcome() == Outcome.COULD_NOT) {
                counts.merge(tally.reason(), tally.count(), Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return sorted.stream()
                .map(e -> new Reason(why(e.getKey(), words), Numbers.text(e.getValue())))
                .toList();
    }

    /** A reason without words of its own still shows, by its id. */
    private static String why(String reason, Words words) {
        String key = "could-not." + reason;
        return words.keys().contains(key) ? words.get(key) : reason;
    }
}
