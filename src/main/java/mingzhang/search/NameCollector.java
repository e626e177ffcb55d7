package mingzhang.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mingzhang.archive.Archive;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Unit;
import mingzhang.document.WordingFile;
import mingzhang.report.Measure;

/** Gathers the names of an archive while its reports pass by. */
final class NameCollector {
    private static final String VARIANTS = "/mingzhang/search/variants.txt";
    private static final int MOST_ITEMS = 3000;

    private final Archive archive;
    private final List<Measure> measures;
    private final Map<String, TreeSet<String>> items = new TreeMap<>();

    NameCollector(Archive archive, List<Measure> measures) {
        this.archive = archive;
        this.measures = measures;
    }

    /** The name of an item that only the reports name, and what it means; else nothing. */
    static Optional<Map.Entry<String, String>> item(SearchEntry entry, Set<String> open) {
        if (!open.contains(entry.measure()) || entry.item().isEmpty()) {
            return Optional.empty();
        }
        String name = entry.item().substring(entry.item().lastIndexOf('/') + 1);
        return Optional.of(Map.entry(name, entry.measure() + "|" + entry.item()));
    }

    /** The measures whose items the reports name, projects left out. */
    static Set<String> open(List<Measure> measures) {
        return measures.subList(0, measures.size() - 1).stream()
                .filter(Measure::open)
                .map(Measure::name)
                .collect(Collectors.toSet());
    }

    /** Takes note of an item that only the reports name. */
    void see(String name, String meaning) {
        if (items.size() < MOST_ITEMS || items.containsKey(name)) {
            items.computeIfAbsent(name, n -> new TreeSet<>()).add(meaning);
        }
    }

    /** Every name seen. */
    Names names() {
        Map<String, List<String>> meant = new LinkedHashMap<>();
        variants().forEach(meant::putIfAbsent);
        for (Measure measure : measures) {
            meant.putIfAbsent(measure.name(), List.of(measure.name() + "|"));
            for (String item : measure.items().stream().filter(i -> i.length() > 3).toList()) {
                meant.putIfAbsent(item, List.of(measure.name() + "|" + item));
            }
        }
        items.forEach((name, values) -> meant.putIfAbsent(name, List.copyOf(values)));
        List<Names.Meant> all = new ArrayList<>();
        meant.forEach((name, values) -> all.add(new Names.Meant(name, values)));
        return new Names(units(), all);
    }

    private List<Names.NamedUnit> units() {
        Map<String, List<Integer>> years = new LinkedHashMap<>();
        for (ReportSummary report : archive.published()) {
            years.computeIfAbsent(report.id().unit(), u -> new ArrayList<>())
                    .add(report.id().year());
        }
        years.values().forEach(list -> list.sort(Comparator.reverseOrder()));
        return archive.units().stream()
                .sorted(Comparator.comparing(Unit::id))
                .map(u -> named(u, years.getOrDefault(u.id(), List.of())))
                .toList();
    }

    private static Names.NamedUnit named(Unit unit, List<Integer> years) {
        return new Names.NamedUnit(
                unit.id(),
                unit.name(),
                unit.aliases(),
                unit.region(),
                unit.level(),
                years,
                unit.successorOf().stream().map(Unit.Succession::unit).toList());
    }

    private static Map<String, List<String>> variants() {
        Map<String, List<String>> variants = new LinkedHashMap<>();
        WordingFile.lines(VARIANTS).stream()
                .map(line -> line.split("\\|", -1))
                .forEach(c -> variants.put(c[0], List.of(c[1] + "|" + c[2])));
        return variants;
    }
}
