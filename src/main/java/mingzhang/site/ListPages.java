package mingzhang.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import mingzhang.archive.Unit;
import mingzhang.archive.Words;

/** Makes the list of all units and those of regions and levels, each in parts where it is long. */
final class ListPages {
    private static final int ROWS = 400;
    private static final int TREE = 400;

    private final Catalog catalog;
    private final Words words;
    private final List<Unit> units;
    private final Map<String, Integer> regions = new TreeMap<>();

    ListPages(Catalog catalog) {
        this.catalog = catalog;
        this.words = catalog.words();
        this.units = sorted(catalog.archive().units());
        for (Unit unit : units) {
            String region = unit.region();
            while (!region.isEmpty()) {
                regions.merge(region, 1, Integer::sum);
                region = region.substring(0, Math.max(0, region.lastIndexOf('/')));
            }
        }
    }

    private static List<Unit> sorted(List<Unit> units) {
        record Named(Unit unit, String initial, String pinyin) {}
        return units.stream()
                .map(u -> new Named(u, Initials.of(u.name()), Initials.pinyin(u.name())))
                .sorted(
                        Comparator.comparing((Named n) -> n.initial().equals(Initials.OTHER))
                                .thenComparing(Named::pinyin)
                                .thenComparing(n -> n.unit().name())
                                .thenComparing(n -> n.unit().id()))
                .map(Named::unit)
                .toList();
    }

    /** What a list is made of. */
    private record Listing(
            String main, String title, String description, List<Unit> units, boolean cut) {}

    List<Pages.Planned> all() {
        List<Pages.Planned> pages = new ArrayList<>();
        boolean cut = units.stream().noneMatch(unit -> isNumber(unit.id()));
        String all = words.get("units.description", units.size());
        add(
                pages,
                new Listing(Paths.UNITS, words.get("nav.units"), all, units, cut),
                here -> Crumbs.of(catalog, here).top(words.get("nav.units")),
                "");
        for (String region : regions.keySet()) {
            add(pages, region(region), here -> Crumbs.of(catalog, here).region(region), region);
        }
        levels().forEach(
                        (level, count) ->
                                add(
                                        pages,
                                        level(level, count),
                                        here ->
                                                Crumbs.of(catalog, here)
                                                        .below(
                                                                words.get("nav.units"),
                                                                Paths.UNITS,
                                                                level),
                                        ""));
        return pages;
    }

    private Listing region(String region) {
        List<Unit> in = units.stream().filter(unit -> in(unit, region)).toList();
        String name = region.substring(region.lastIndexOf('/') + 1);
        boolean cut =
                regions.keySet().stream()
                        .filter(other -> other.startsWith(region + "/"))
                        .noneMatch(other -> isNumber(other.substring(region.length() + 1)));
        String description = words.get("region.description", name, in.size());
        return new Listing(Paths.region(region), name, description, in, cut);
    }

    private Listing level(String level, int count) {
        List<Unit> of = units.stream().filter(unit -> unit.level().equals(level)).toList();
        String description = words.get("level.description", level, count);
        return new Listing(Paths.level(level), level, description, of, true);
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private Map<String, Integer> levels() {
        Map<String, Integer> levels = new TreeMap<>();
        for (Unit unit : units) {
            if (!unit.level().isBlank()) {
                levels.merge(unit.level(), 1, Integer::sum);
            }
        }
        return levels;
    }

    private void add(
            List<Pages.Planned> pages,
            Listing listing,
            Function<Here, List<Link>> crumbs,
            String region) {
        List<List<Unit>> parts =
                Parts.cut(listing.units(), listing.cut() ? ROWS : Integer.MAX_VALUE);
        for (int i = 1; i <= parts.size(); i++) {
            int number = i;
            String path = Parts.path(listing.main(), i);
            pages.add(
                    new Pages.Planned(
                            path,
                            "units",
                            Paths.UNITS,
                            () -> page(Here.at(path), listing, crumbs, region, parts, number)));
        }
    }

    private ListPage page(
            Here here,
            Listing listing,
            Function<Here, List<Link>> crumbs,
            String region,
            List<List<Unit>> parts,
            int number) {
        List<Unit> part = parts.get(number - 1);
        boolean all = listing.main().equals(Paths.UNITS);
        boolean level = !all && region.isEmpty();
        return new ListPage(
                listing.title(),
                listing.description(),
                crumbs.apply(here),
                level ? List.of() : below(here, region, regions.size() <= TREE ? 3 : 2),
                all ? levelLinks(here) : List.of(),
                all ? yearLinks(here) : List.of(),
                initials(here, listing.main(), parts),
                part.stream()
                        .map(Unit::level)
                        .filter(l -> !l.isBlank())
                        .distinct()
                        .sorted()
                        .toList(),
                Matrix.of(catalog, here, part, part.size()),
                Parts.of(here, listing.main(), number, parts.size()));
    }

    private List<Link> levelLinks(Here here) {
        List<Link> links = new ArrayList<>();
        levels().forEach(
                        (level, count) ->
                                links.add(
                                        new Link(
                                                words.get("home.region", level, count),
                                                here.to(Paths.level(level)))));
        return links;
    }

    private List<Link> yearLinks(Here here) {
        return catalog.archive().years().stream()
                .map(year -> new Link(String.valueOf(year), here.to(Paths.year(year))))
                .toList();
    }

    private static List<Link> initials(Here here, String main, List<List<Unit>> parts) {
        Map<String, Link> links = new java.util.LinkedHashMap<>();
        for (int i = 1; i <= parts.size(); i++) {
            for (Unit unit : parts.get(i - 1)) {
                String initial = Initials.of(unit.name());
                String page = Parts.path(main, i);
                links.computeIfAbsent(initial, l -> new Link(l, here.to(page, Initials.anchor(l))));
            }
        }
        return List.copyOf(links.values());
    }

    private List<ListPage.Region> below(Here here, String above, int depth) {
        String prefix = above.isEmpty() ? "" : above + "/";
        List<ListPage.Region> below = new ArrayList<>();
        regions.forEach(
                (region, count) -> {
                    if (region.startsWith(prefix) && region.indexOf('/', prefix.length()) < 0) {
                        String name = region.substring(prefix.length());
                        Link link =
                                new Link(
                                        words.get("home.region", name, count),
                                        here.to(Paths.region(region)));
                        below.add(
                                new ListPage.Region(
                                        link,
                                        depth > 1 ? below(here, region, depth - 1) : List.of()));
                    }
                });
        return below;
    }

    private static boolean in(Unit unit, String region) {
        return unit.region().equals(region) || unit.region().startsWith(region + "/");
    }
}
