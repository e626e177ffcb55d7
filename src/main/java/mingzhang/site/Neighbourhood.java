package mingzhang.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.archive.Archive;
import mingzhang.archive.Entry;
import mingzhang.archive.Fingerprint;
import mingzhang.archive.Unit;
import mingzhang.report.ReportId;

/**
 * The part of an archive that the page of a report or a unit may know: units that follow each
 * other, with their reports in short, and what was found out about its own. Nothing else reaches
 * the page, so that a change elsewhere cannot make it another.
 */
final class Neighbourhood {
    private Neighbourhood() {}

    /** A report's: its unit and those that it follows, with all their reports. */
    static SiteInput of(Catalog catalog, ReportId id) {
        List<Unit> units = before(catalog, catalog.unit(id.unit()));
        List<ReportId> reports =
                units.stream()
                        .flatMap(unit -> catalog.entriesOf(unit.id()).stream())
                        .sorted()
                        .toList();
        return of(catalog, units, reports, List.of(id));
    }

    /** A unit's: its reports, and the names of the units that it follows and that follow it. */
    static SiteInput of(Catalog catalog, Unit unit) {
        List<Unit> units = before(catalog, unit);
        catalog.followers(unit.id()).stream()
                .filter(after -> !units.contains(after))
                .forEach(units::add);
        List<ReportId> reports = catalog.entriesOf(unit.id());
        return of(catalog, units, reports, reports);
    }

    private static List<Unit> before(Catalog catalog, Unit unit) {
        List<Unit> units = new ArrayList<>(List.of(unit));
        unit.successorOf().stream()
                .map(Unit.Succession::unit)
                .distinct()
                .filter(before -> !before.equals(unit.id()) && catalog.knows(before))
                .forEach(before -> units.add(catalog.unit(before)));
        return units;
    }

    private static SiteInput of(
            Catalog catalog, List<Unit> units, List<ReportId> reports, List<ReportId> own) {
        SiteInput all = catalog.input();
        List<Entry> entries =
                reports.stream().flatMap(report -> catalog.entry(report).stream()).toList();
        return new SiteInput(
                new Archive(all.archive().settings(), units, entries),
                all.measures(),
                only(all.findings(), own),
                only(all.answers(), own),
                only(all.tallies(), own),
                all.checked(),
                only(all.replaced(), own),
                own.stream().flatMap(report -> catalog.digest(report).stream()).toList(),
                only(all.made(), reports),
                List.of(),
                List.of(),
                all.ownStyle());
    }

    private static <T> Map<ReportId, T> only(Map<ReportId, T> all, Collection<ReportId> ids) {
        Map<ReportId, T> only = new HashMap<>();
        for (ReportId id : ids) {
            T one = all.get(id);
            if (one != null) {
                only.put(id, one);
            }
        }
        return only;
    }

    /**
     * Hash of all that is in a neighbourhood; empty where that cannot be told. What was read of a
     * report and found out about it is told by what that was made from.
     */
    static Optional<String> key(SiteInput near) {
        List<Object> all = new ArrayList<>();
        for (Entry entry : near.archive().entries()) {
            if (entry instanceof Entry.Published published) {
                String made = near.made().get(entry.id());
                if (made == null) {
                    return Optional.empty();
                }
                all.add(made);
                all.add(published.rejected());
            } else {
                all.add(entry);
            }
        }
        return Fingerprint.of(
                near.archive().units(), all, near.answers(), near.checked(), near.replaced());
    }
}
