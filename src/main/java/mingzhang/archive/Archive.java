package mingzhang.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.report.ReportId;

/**
 * The archive as a whole: settings, units, and a small entry for every report. Whole reports are
 * asked for one at a time from {@link Reports}, so that memory does not grow with their text. What
 * pages ask again and again is looked up once.
 */
public final class Archive {
    private final Settings settings;
    private final List<Unit> units;
    private final List<Entry> entries;
    private final List<ReportSummary> published;
    private final List<Integer> years;
    private final Map<String, Unit> unitsById = new HashMap<>();
    private final Map<ReportId, Entry> entriesById = new HashMap<>();
    private final Map<String, List<Entry>> entriesByUnit = new LinkedHashMap<>();

    /**
     * An archive of what was taken in.
     *
     * @param units in the order of {@code units.yaml}, unlisted ones after them by id
     * @param entries sorted by unit id, then year
     */
    public Archive(Settings settings, List<Unit> units, List<Entry> entries) {
        this.settings = settings;
        this.units = List.copyOf(units);
        this.entries = List.copyOf(entries);
        this.published =
                this.entries.stream()
                        .filter(Entry.Published.class::isInstance)
                        .map(entry -> ((Entry.Published) entry).summary())
                        .toList();
        this.years =
                this.entries.stream()
                        .map(entry -> entry.id().year())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        this.units.forEach(unit -> unitsById.putIfAbsent(unit.id(), unit));
        for (Entry entry : this.entries) {
            entriesById.putIfAbsent(entry.id(), entry);
            entriesByUnit.computeIfAbsent(entry.id().unit(), unit -> new ArrayList<>()).add(entry);
        }
    }

    public Settings settings() {
        return settings;
    }

    /** In the order of {@code units.yaml}, unlisted ones after them by id. */
    public List<Unit> units() {
        return units;
    }

    /** Sorted by unit id, then year. */
    public List<Entry> entries() {
        return entries;
    }

    public Optional<Unit> unit(String id) {
        return Optional.ofNullable(unitsById.get(id));
    }

    public Optional<Entry> entry(ReportId id) {
        return Optional.ofNullable(entriesById.get(id));
    }

    /** The published reports, sorted by unit id, then year. */
    public List<ReportSummary> published() {
        return published;
    }

    /** Every year that an entry has, newest first. */
    public List<Integer> years() {
        return years;
    }

    /** A unit's entries, oldest year first. */
    public List<Entry> entriesOf(String unit) {
        return List.copyOf(entriesByUnit.getOrDefault(unit, List.of()));
    }
}
