package mingzhang.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mingzhang.search.Understood.Meaning;

/** Whether an entry answers a query; the words that must stand in it, and the filters. */
final class Matching {
    private static final Set<String> MONEY = Set.of("amount", "budget", "change");
    private static final Set<String> RATES = Set.of("share", "change_rate", "completion_rate");

    private Matching() {}

    /**
     * The words that an entry of the type must hold. A measure or direction is a subject to
     * figures; to any other text it is but words.
     */
    static List<String> words(Query query, SearchEntry.Type type, Folding folding) {
        List<String> words = new ArrayList<>(query.words());
        if (type != SearchEntry.Type.FIGURE) {
            for (Understood part : query.understood()) {
                if (!demanded(part)
                        && (part.meaning() == Meaning.MEASURE
                                || part.meaning() == Meaning.DIRECTION)) {
                    String word = folding.fold(part.text()).text();
                    if (!words.contains(word)) {
                        words.add(word);
                    }
                }
            }
        }
        return words;
    }

    /** Whether every filter holds; what a unit is in the query, its entry must be. */
    static boolean filters(Query query, SearchEntry entry, String region) {
        return region(query.values(Meaning.REGION), region)
                && holds(query.values(Meaning.YEAR), entry)
                && (query.values(Meaning.UNIT).isEmpty()
                        || query.values(Meaning.UNIT).contains(entry.unit()))
                && (query.values(Meaning.TYPE).isEmpty()
                        || query.values(Meaning.TYPE).contains(entry.type().id()))
                && measure(query, entry)
                && direction(query, entry)
                && amounts(query, entry)
                && asked(query, entry);
    }

    /** A unit has no year: a year asked for leaves it standing. */
    private static boolean holds(List<String> years, SearchEntry entry) {
        return years.isEmpty()
                || entry.type() == SearchEntry.Type.UNIT
                || years.contains(String.valueOf(entry.year()));
    }

    private static boolean region(List<String> wanted, String region) {
        return wanted.isEmpty()
                || wanted.stream().anyMatch(w -> region.equals(w) || region.startsWith(w + "/"));
    }

    /** Measures asked for by name of the field are of figures alone. */
    private static boolean measure(Query query, SearchEntry entry) {
        List<String> measures = query.values(Meaning.MEASURE);
        if (entry.type() != SearchEntry.Type.FIGURE) {
            return measures.isEmpty() || !figuresAlone(query);
        }
        return measures.isEmpty()
                || measures.contains(entry.measure() + "|" + entry.item())
                || measures.contains(entry.measure() + "|");
    }

    /** Whether nothing but figures can answer. */
    static boolean figuresAlone(Query query) {
        for (Understood part : query.understood()) {
            if (part.meaning() == Meaning.MEASURE && demanded(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean direction(Query query, SearchEntry entry) {
        List<String> ways = query.values(Meaning.DIRECTION);
        if (ways.isEmpty() || entry.type() != SearchEntry.Type.FIGURE) {
            return true;
        }
        if (!entry.kind().startsWith("change")) {
            return false;
        }
        int sign = entry.value().map(BigDecimal::signum).orElse(0);
        return ways.contains("up") ? sign > 0 : sign < 0;
    }

    private static boolean amounts(Query query, SearchEntry entry) {
        for (Understood part : query.understood()) {
            if (part.meaning() == Meaning.AMOUNT
                    && !amount(directed(part.values(), query), entry)) {
                return false;
            }
        }
        return true;
    }

    /** {@code 下降 >20%} is {@code 下降>20%}. */
    static List<String> directed(List<String> bounds, Query query) {
        List<String> ways = query.values(Meaning.DIRECTION);
        return bounds.get(3).isEmpty() && !ways.isEmpty()
                ? List.of(bounds.get(0), bounds.get(1), bounds.get(2), ways.get(0))
                : bounds;
    }

    private static boolean demanded(Understood part) {
        return part.text().indexOf(':') >= 0 || part.text().indexOf('：') >= 0;
    }

    private static boolean amount(List<String> bounds, SearchEntry entry) {
        if (entry.type() != SearchEntry.Type.FIGURE || entry.value().isEmpty()) {
            return bounds.contains(QueryState.STATED);
        }
        String way = bounds.get(3);
        boolean kind =
                way.isEmpty()
                        ? (bounds.get(2).equals("%") ? RATES : MONEY).contains(entry.kind())
                        : entry.kind().equals(bounds.get(2).equals("%") ? "change_rate" : "change");
        BigDecimal stated = entry.value().get();
        boolean either =
                way.isEmpty()
                        && bounds.get(0).equals(bounds.get(1))
                        && !bounds.get(0).startsWith("-");
        BigDecimal value = either ? stated.abs() : way.equals("down") ? stated.negate() : stated;
        return kind && (way.isEmpty() || value.signum() > 0) && within(bounds, value);
    }

    private static boolean within(List<String> bounds, BigDecimal value) {
        return above(bounds.get(0), value) && below(bounds.get(1), value);
    }

    private static boolean above(String low, BigDecimal value) {
        if (low.isEmpty()) {
            return true;
        }
        return low.startsWith(">")
                ? value.compareTo(new BigDecimal(low.substring(1))) > 0
                : value.compareTo(new BigDecimal(low)) >= 0;
    }

    private static boolean below(String high, BigDecimal value) {
        if (high.isEmpty()) {
            return true;
        }
        return high.startsWith("<")
                ? value.compareTo(new BigDecimal(high.substring(1))) < 0
                : value.compareTo(new BigDecimal(high)) <= 0;
    }

    /** A query of filters alone asks for figures and units, not for every passage of a report. */
    static boolean namesAlone(Query query) {
        return query.words().isEmpty()
                && query.values(Meaning.MEASURE).isEmpty()
                && query.values(Meaning.TYPE).isEmpty();
    }

    private static boolean asked(Query query, SearchEntry entry) {
        return !namesAlone(query)
                || entry.type() == SearchEntry.Type.FIGURE
                || entry.type() == SearchEntry.Type.UNIT;
    }
}
