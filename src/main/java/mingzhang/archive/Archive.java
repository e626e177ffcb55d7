package mingzhang.archive;

import java.util.List;
import java.util.Optional;
import mingzhang.report.ReportId;

/**
 * The archive as a whole: settings, units, and a small entry for every report. Whole reports are
 * asked for one at a time from {@link Reports}, so that memory does not grow with their text.
 *
 * @param units in the order of {@code units.yaml}, unlisted ones after them by id
 * @param entries sorted by unit id, then year
 */
public record Archive(Settings settings, List<Unit> units, List<Entry> entries) {
    public Archive {
        units = List.copyOf(units);
        entries = List.copyOf(entries);
    }

    public Optional<Unit> unit(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    public Optional<Entry> entry(ReportId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The published reports, sorted by unit id, then year. */
    public List<ReportSummary> published() {
        return entries.stream()
                .filter(Entry.Published.class::isInstance)
                .map(entry -> ((Entry.Published) entry).summary())
                .toList();
    }

    /** Every year that an entry has, newest first. */
    public List<Integer> years() {
        return entries.stream()
                .map(entry -> entry.id().year())
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    /** A unit's entries, oldest year first. */
    public List<Entry> entriesOf(String unit) {
        return entries.stream().filter(entry -> entry.id().unit().equals(unit)).toList();
    }
}
