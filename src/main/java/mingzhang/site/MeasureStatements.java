package mingzhang.site;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mingzhang.archive.Headline;
import mingzhang.archive.ReportSummary;
import mingzhang.archive.Unit;
import mingzhang.report.Kind;
import mingzhang.report.ReportId;

/**
 * What all reports state of one measure, gathered in one look at each: by item ({@code ""} for the
 * total) and report its first amount, or else its first count.
 */
final class MeasureStatements {
    private final Catalog catalog;
    private final Map<String, Map<ReportId, Headline>> byItem = new HashMap<>();

    /** What each part of a long page asks for again, of ten thousand reports. */
    private final Map<String, List<Unit>> units = new ConcurrentHashMap<>();

    private final Map<Integer, List<String>> ranked = new ConcurrentHashMap<>();

    MeasureStatements(Catalog catalog, String measure) {
        this.catalog = catalog;
        for (ReportSummary report : catalog.archive().published()) {
            for (Headline headline : report.headlines()) {
                if (headline.measure().equals(measure)) {
                    see(report.id(), headline);
                }
            }
        }
    }

    private void see(ReportId report, Headline headline) {
        if (headline.kind() == Kind.AMOUNT || headline.kind() == Kind.COUNT) {
            byItem.computeIfAbsent(headline.item(), item -> new LinkedHashMap<>())
                    .merge(report, headline, MeasureStatements::better);
        }
    }

    private static Headline better(Headline first, Headline other) {
        return first.kind() == Kind.COUNT && other.kind() == Kind.AMOUNT ? other : first;
    }

    /** The items that some report states an amount of, sorted; without 项 and projects. */
    List<String> amounts() {
        return byItem.entrySet().stream()
                .filter(item -> !item.getKey().isEmpty() && !item.getKey().contains("/"))
                .filter(item -> item.getValue().values().stream().anyMatch(this::isAmount))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private boolean isAmount(Headline headline) {
        return headline.kind() == Kind.AMOUNT;
    }

    /** What the reports state of an item. */
    Map<ReportId, Headline> of(String item) {
        return byItem.getOrDefault(item, Map.of());
    }

    /** The units that state an item in any year, in the archive's order. */
    List<Unit> units(String item) {
        return units.computeIfAbsent(item, this::stating);
    }

    private List<Unit> stating(String item) {
        return of(item).keySet().stream()
                .map(ReportId::unit)
                .distinct()
                .sorted(Comparator.comparingInt(catalog::order))
                .map(catalog::unit)
                .toList();
    }

    /** The units with most of the total in a year. */
    List<String> most(int year, int count) {
        List<String> all = ranked.computeIfAbsent(year, this::ranked);
        return all.subList(0, Math.min(count, all.size()));
    }

    private List<String> ranked(int year) {
        record Stated(String unit, BigDecimal value) {}
        return of("").entrySet().stream()
                .filter(stated -> stated.getKey().year() == year)
                .map(stated -> new Stated(stated.getKey().unit(), stated.getValue().value()))
                .sorted(Comparator.comparing(Stated::value).reversed().thenComparing(Stated::unit))
                .map(Stated::unit)
                .toList();
    }
}
