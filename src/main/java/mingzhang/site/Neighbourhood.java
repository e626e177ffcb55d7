package mingzhang.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.archive.Archive;
import mingzhang.archive.Entry;
import mingzhang.archive.Unit;
import mingzhang.report.ReportId;

/**
 * The part of an archive that a report's page may know: its unit and those that it follows, with
 * their reports in short, and what was found out about this one. Nothing else reaches the page, so
 * that a change elsewhere cannot make it another.
 */
final class Neighbourhood {
    private Neighbourhood() {}

    static SiteInput of(Catalog catalog, ReportId id) {
        SiteInput all = catalog.input();
        List<Unit> units = new ArrayList<>(List.of(catalog.unit(id.unit())));
        units.get(0).successorOf().stream()
                .map(Unit.Succession::unit)
                .distinct()
                .filter(before -> !before.equals(id.unit()))
                .forEach(before -> units.add(catalog.unit(before)));
        List<Entry> entries =
                units.stream()
                        .flatMap(unit -> catalog.entriesOf(unit.id()).stream())
                        .sorted()
                        .flatMap(other -> catalog.entry(other).stream())
                        .toList();
        return new SiteInput(
                new Archive(all.archive().settings(), units, entries),
                all.measures(),
                one(all.findings(), id),
                one(all.answers(), id),
                one(all.tallies(), id),
                all.checked(),
                one(all.replaced(), id),
                catalog.digest(id).stream().toList(),
                List.of(),
                List.of(),
                all.ownStyle());
    }

    private static <T> Map<ReportId, T> one(Map<ReportId, T> all, ReportId id) {
        return Optional.ofNullable(all.get(id)).map(one -> Map.of(id, one)).orElse(Map.of());
    }
}
