package mingzhang.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import mingzhang.archive.Entry;
import mingzhang.archive.Headline;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Unit;
import mingzhang.report.Kind;
import mingzhang.report.Measure;
import mingzhang.report.ReportId;

/**
 * What the comparing page loads, as scripts so that it works from a disk: a catalogue of years and
 * measures, the names of units in parts, and a part for each unit. A new report changes the part of
 * its unit, and the catalogue and one part of names where it brings something new.
 */
final class CompareParts {
    private static final int NAMES_IN_A_PART = 400;
    private static final int MOST_ITEMS = 100;

    private final Catalog catalog;
    private final CompareBreaks breaks;

    CompareParts(Catalog catalog) {
        this.catalog = catalog;
        this.breaks = new CompareBreaks(catalog);
    }

    /** The catalogue and the names. */
    List<PageJob> jobs() {
        List<PageJob> jobs = new ArrayList<>();
        jobs.add(job("catalog", this::catalogue));
        Map<Integer, List<Unit>> parts = new TreeMap<>();
        for (int i = 0; i < parts(); i++) {
            parts.put(i, new ArrayList<>());
        }
        for (Unit unit : catalog.archive().units()) {
            parts.get(Math.floorMod(unit.id().hashCode(), parts())).add(unit);
        }
        parts.forEach((n, units) -> jobs.add(job("names/" + n, () -> names(units))));
        return jobs;
    }

    /**
     * The part of a unit.
     *
     * @param key hash of all that the unit's pages are made from
     */
    PageJob job(Unit unit, Optional<String> key) {
        return job("unit/" + unit.id(), key, () -> unit(unit));
    }

    private static PageJob job(String name, Supplier<Object> content) {
        return job(name, Optional.empty(), content);
    }

    private static PageJob job(String name, Optional<String> key, Supplier<Object> content) {
        return new PageJob(
                "compare/" + name + ".js",
                () -> new PageJob.Plan(key, () -> script(name, content.get())));
    }

    private static byte[] script(String name, Object content) {
        String call = "Mingzhang.take(\"compare/" + name + "\"," + Json.of(content) + ");\n";
        return call.getBytes(StandardCharsets.UTF_8);
    }

    /** A power of two, so that parts seldom change when units come. */
    private int parts() {
        int parts = 1;
        while (parts * NAMES_IN_A_PART < catalog.archive().units().size()) {
            parts *= 2;
        }
        return parts;
    }

    private Object catalogue() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("years", catalog.years());
        all.put("parts", parts());
        all.put("archive", catalog.archive().settings().title());
        all.put("base", catalog.archive().settings().baseUrl());
        all.put("per", Comparisons.FIRST);
        Map<String, Map<String, Set<String>>> named = named();
        List<Object> measures = new ArrayList<>();
        for (Measure measure : catalog.input().measures()) {
            List<String> items = new ArrayList<>(measure.items());
            items.addAll(shared(named.getOrDefault(measure.name(), Map.of()), items));
            measures.add(List.of(measure.name(), measure.unit(), items));
        }
        all.put("measures", measures);
        return all;
    }

    /** Items that several units state, those that most do; others come with their unit. */
    private static List<String> shared(Map<String, Set<String>> named, List<String> known) {
        return named.entrySet().stream()
                .filter(item -> item.getValue().size() > 1 && !known.contains(item.getKey()))
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, Set<String>> i) -> i.getValue().size())
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                .limit(MOST_ITEMS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** By measure and item that only the reports name, which units state it; without 项. */
    private Map<String, Map<String, Set<String>>> named() {
        Map<String, Map<String, Set<String>>> named = new TreeMap<>();
        List<String> open =
                catalog.input().measures().stream()
                        .filter(Measure::open)
                        .map(Measure::name)
                        .toList();
        for (ReportSummary report : catalog.archive().published()) {
            for (Headline h : report.headlines()) {
                boolean listed = h.item().isEmpty() || h.item().contains("/");
                if (!listed && h.kind() == Kind.AMOUNT && open.contains(h.measure())) {
                    named.computeIfAbsent(h.measure(), m -> new TreeMap<>())
                            .computeIfAbsent(h.item(), i -> new TreeSet<>())
                            .add(report.id().unit());
                }
            }
        }
        return named;
    }

    private static Object names(List<Unit> units) {
        return units.stream()
                .map(u -> List.of(u.id(), u.name(), u.region(), u.level(), u.aliases()))
                .toList();
    }

    private Object unit(Unit unit) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", unit.id());
        part.put("name", unit.name());
        part.put("region", unit.region());
        Map<String, Object> states = new LinkedHashMap<>();
        for (ReportId id : catalog.entriesOf(unit.id())) {
            Entry entry = catalog.entry(id).orElseThrow();
            states.put(
                    String.valueOf(id.year()), Catalog.state(entry).substring("state.".length()));
        }
        part.put("states", states);
        part.put("breaks", breaks.of(unit));
        part.put("rows", rows(unit));
        part.put("gaps", gaps(unit));
        return part;
    }

    /** A row for each measure and item: {@code [measure, item, unit, {year: [value, line, …]}]}. */
    private List<Object> rows(Unit unit) {
        Map<List<String>, Map<String, Object>> values = new LinkedHashMap<>();
        Map<List<String>, String> units = new LinkedHashMap<>();
        for (ReportId id : catalog.entriesOf(unit.id())) {
            for (ReportSummary report : catalog.summary(id).stream().toList()) {
                for (Headline h : report.headlines()) {
                    if (h.kind() == Kind.AMOUNT || h.kind() == Kind.COUNT) {
                        List<String> row = List.of(h.measure(), h.item());
                        units.putIfAbsent(row, h.valueUnit());
                        values.computeIfAbsent(row, r -> new LinkedHashMap<>())
                                .putIfAbsent(
                                        String.valueOf(id.year()), value(id, h, units.get(row)));
                    }
                }
            }
        }
        List<Object> rows = new ArrayList<>();
        values.forEach(
                (row, years) -> rows.add(List.of(row.get(0), row.get(1), units.get(row), years)));
        return rows;
    }

    /** The value, its line, the kind, whether a finding disputes it, and its unit if another. */
    private List<Object> value(ReportId id, Headline h, String unit) {
        List<Object> value = new ArrayList<>();
        value.add(h.value().toPlainString());
        value.add(h.line());
        value.add(h.kind().id());
        value.add(catalog.disputed(id, h) ? 1 : 0);
        if (!h.valueUnit().equals(unit)) {
            value.add(h.valueUnit());
        }
        return value;
    }

    /** {@code [measure, year, what, line]} where a report says why there is no total. */
    private List<Object> gaps(Unit unit) {
        List<Object> gaps = new ArrayList<>();
        for (ReportId id : catalog.entriesOf(unit.id())) {
            for (Measure measure : catalog.input().measures()) {
                catalog.gap(id, measure.name())
                        .ifPresent(
                                gap ->
                                        gaps.add(
                                                List.of(
                                                        measure.name(),
                                                        id.year(),
                                                        gap.what(),
                                                        gap.line())));
            }
        }
        return gaps;
    }
}
