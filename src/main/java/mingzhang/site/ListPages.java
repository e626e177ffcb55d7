package mingzhang.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;

/** Makes the list of all units and the pages of regions. */
final class ListPages {
    private final Catalog catalog;
    private final Words words;

    ListPages(Catalog catalog) {
        this.catalog = catalog;
        this.words = catalog.words();
    }

    ListPage all() {
        Here here = Here.at(Paths.UNITS);
        List<Unit> units = catalog.archive().units();
        return new ListPage(
                words.get("nav.units"),
                words.get("units.description", units.size()),
                Crumbs.of(catalog, here).top(words.get("nav.units")),
                regions(here, ""),
                Matrix.of(catalog, here, units, units.size()));
    }

    ListPage region(String region) {
        Here here = Here.at(Paths.region(region));
        List<Unit> units = catalog.archive().units().stream().filter(u -> in(u, region)).toList();
        String name = region.substring(region.lastIndexOf('/') + 1);
        return new ListPage(
                name,
                words.get("region.description", name, units.size()),
                Crumbs.of(catalog, here).region(region),
                regions(here, region),
                Matrix.of(catalog, here, units, units.size()));
    }

    /** Every region that a unit lies in, and those above it. */
    Set<String> regions() {
        Set<String> regions = new TreeSet<>();
        for (Unit unit : catalog.archive().units()) {
            String region = unit.region();
            while (!region.isEmpty()) {
                regions.add(region);
                region = region.substring(0, Math.max(0, region.lastIndexOf('/')));
            }
        }
        return regions;
    }

    private List<Link> regions(Here here, String above) {
        String prefix = above.isEmpty() ? "" : above + "/";
        Map<String, Long> below = new TreeMap<>();
        for (String region : regions()) {
            boolean direct = region.startsWith(prefix) && region.indexOf('/', prefix.length()) < 0;
            if (direct) {
                below.put(
                        region,
                        catalog.archive().units().stream().filter(u -> in(u, region)).count());
            }
        }
        return below.entrySet().stream()
                .map(
                        e ->
                                new Link(
                                        words.get(
                                                "home.region",
                                                e.getKey().substring(prefix.length()),
                                                e.getValue()),
                                        here.to(Paths.region(e.getKey()))))
                .toList();
    }

    private static boolean in(Unit unit, String region) {
        return unit.region().equals(region) || unit.region().startsWith(region + "/");
    }
}
