package mingzhang.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** How many hits have each value of each facet. */
final class Facets {
    private static final int MOST_VALUES = 100;

    private final Map<Integer, String> years = new HashMap<>();
    private final Counts type = new Counts();
    private final Counts unit = new Counts();
    private final Counts region = new Counts();
    private final Counts year = new Counts();
    private final Counts part = new Counts();
    private final Counts measure = new Counts();

    /** How often each value came; neighbours often have the same, which is counted at once. */
    private static final class Counts {
        private final Map<String, Integer> counts = new HashMap<>();
        private String last = "";
        private int times;

        void add(String value) {
            if (!value.equals(last)) {
                settle();
                last = value;
            }
            times++;
        }

        private void settle() {
            if (times > 0 && !last.isEmpty()) {
                counts.merge(last, times, Integer::sum);
            }
            times = 0;
        }

        Map<String, Integer> all() {
            settle();
            return counts;
        }

        void take(Counts other) {
            other.all().forEach((value, n) -> all().merge(value, n, Integer::sum));
        }

        /** Most first, then by value. */
        Map<String, Integer> sorted() {
            return all().entrySet().stream()
                    .sorted(
                            Map.Entry.<String, Integer>comparingByValue()
                                    .reversed()
                                    .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_VALUES)
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    Map.Entry::getValue,
                                    (a, b) -> a,
                                    LinkedHashMap::new));
        }
    }

    void count(SearchEntry entry, String entrysRegion) {
        type.add(entry.type().id());
        unit.add(entry.unit());
        region.add(entrysRegion);
        year.add(years.computeIfAbsent(entry.year(), y -> y == 0 ? "" : String.valueOf(y)));
        part.add(entry.part());
        measure.add(entry.measure());
    }

    /** Adds what another has counted. */
    void take(Facets other) {
        each((name, mine) -> mine.take(other.named().get(name)));
    }

    /** By facet and value, most first. */
    Map<String, Map<String, Integer>> sorted() {
        Map<String, Map<String, Integer>> sorted = new LinkedHashMap<>();
        each((name, counts) -> sorted.put(name, counts.sorted()));
        return sorted;
    }

    private void each(BiConsumer<String, Counts> act) {
        named().forEach(act);
    }

    private Map<String, Counts> named() {
        Map<String, Counts> all = new LinkedHashMap<>();
        List<Counts> counts = List.of(type, unit, region, year, part, measure);
        List<String> names = List.of("type", "unit", "region", "year", "part", "measure");
        for (int i = 0; i < names.size(); i++) {
            all.put(names.get(i), counts.get(i));
        }
        return all;
    }
}
