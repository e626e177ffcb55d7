package mingzhang.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mingzhang.search.Understood.Meaning;

/** The names that a query may use: of units, regions, measures and their items. */
final class Lexicon {
    private static final int FEWEST_CHARACTERS = 3;
    private static final int MOST_CHARACTERS = 40;
    private static final int MOST_UNITS = 24;
    private static final int MOST_PIECES = 4;
    private static final int PIECE = 1000;

    private final Map<String, Understood> names = new LinkedHashMap<>();
    private final Map<String, Understood> regions = new LinkedHashMap<>();
    private final List<Named> units = new ArrayList<>();
    private final Folding folding;
    private final int longest;

    /**
     * A unit's folded name, its region, and the characters that a shortened form may begin with.
     */
    private record Named(String id, String name, String region, Set<Character> beginnings) {}

    Lexicon(Names all, Folding folding) {
        this.folding = folding;
        for (Names.Meant measure : all.measures()) {
            add(names, Meaning.MEASURE, measure.name(), measure.values());
        }
        all.units().forEach(this::unit);
        Map<String, Names.NamedUnit> byId = all.byId();
        for (Names.NamedUnit unit : all.units()) {
            for (String former : unit.former()) {
                if (byId.containsKey(former)) {
                    named(unit, byId.get(former).name());
                }
            }
            region(unit.region());
        }
        longest =
                Stream.concat(names.keySet().stream(), regions.keySet().stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    /** The longest name of a unit, measure or item that {@code folded} has at {@code from}. */
    Optional<Found> nameAt(String folded, int from) {
        return longestAt(names, folded, from);
    }

    /** The longest name of a region there. */
    Optional<Found> regionAt(String folded, int from) {
        return longestAt(regions, folded, from);
    }

    /** What a name means, and how many folded characters it takes. */
    record Found(Meaning meaning, List<String> values, int length) {}

    private Optional<Found> longestAt(Map<String, Understood> among, String folded, int from) {
        for (int to = Math.min(folded.length(), from + longest); to > from + 1; to--) {
            Understood found = among.get(folded.substring(from, to));
            if (found != null) {
                return Optional.of(new Found(found.meaning(), found.values(), to - from));
            }
        }
        return Optional.empty();
    }

    /**
     * The units that a shortened name may mean: its characters stand in the unit's name in order,
     * in few pieces; it begins as the name or one of its regions begins and ends as the name ends.
     * Of those in as few pieces the ones that leave least out: 甲市财政局 is not that of a county.
     */
    List<String> shortened(String folded) {
        if (folded.length() < FEWEST_CHARACTERS || folded.length() > MOST_CHARACTERS) {
            return List.of();
        }
        int least = (MOST_PIECES + 1) * PIECE;
        Set<String> ids = new LinkedHashSet<>();
        for (Named unit : units) {
            if (!unit.beginnings().contains(folded.charAt(0))
                    || unit.name().charAt(unit.name().length() - 1)
                            != folded.charAt(folded.length() - 1)) {
                continue;
            }
            int pieces = pieces(folded, unit.name());
            int omitted = Math.min(PIECE - 1, unit.name().length() - folded.length());
            int weight = pieces > MOST_PIECES ? Integer.MAX_VALUE : pieces * PIECE + omitted;
            if (weight < least) {
                least = weight;
                ids.clear();
            }
            if (weight == least) {
                ids.add(unit.id());
            }
        }
        return ids.size() <= MOST_UNITS ? List.copyOf(ids) : List.of();
    }

    /**
     * The units whose names end so, 教育局, else those that have it in two pieces up to their end, 交通局
     * of a 交通运输局; none if they are many.
     */
    List<String> ending(String folded) {
        if (folded.length() < FEWEST_CHARACTERS || folded.length() > MOST_CHARACTERS) {
            return List.of();
        }
        List<String> ids = with(unit -> unit.name().endsWith(folded));
        String last = folded.substring(folded.length() - 1);
        if (ids.isEmpty()) {
            ids = with(unit -> unit.name().endsWith(last) && pieces(folded, unit.name()) == 2);
        }
        return ids.size() <= MOST_UNITS ? ids : List.of();
    }

    private List<String> with(Predicate<Named> wanted) {
        return units.stream().filter(wanted).map(Named::id).distinct().toList();
    }

    /** The units that a whole or a shortened name may mean. */
    List<String> units(String folded) {
        return nameAt(folded, 0)
                .filter(f -> f.meaning() == Meaning.UNIT && f.length() == folded.length())
                .map(Found::values)
                .orElseGet(() -> shortened(folded));
    }

    /** The units of these very regions that have this in their name, unless they are many. */
    List<String> inRegions(List<String> paths, String folded) {
        List<String> ids =
                folded.length() < 2
                        ? List.of()
                        : with(
                                unit ->
                                        paths.contains(unit.region())
                                                && unit.name().contains(folded));
        return ids.size() <= MOST_UNITS ? ids : List.of();
    }

    /** The units that have this in their name. */
    List<String> containing(String folded) {
        return folded.length() < 2 ? List.of() : with(unit -> unit.name().contains(folded));
    }

    /**
     * In how many contiguous pieces {@code part} stands in {@code whole}, taken greedily; many if
     * not at all.
     */
    private static int pieces(String part, String whole) {
        int pieces = 0;
        int at = 0;
        int i = 0;
        while (i < part.length()) {
            int best = 0;
            int bestAt = -1;
            for (int p = at; p < whole.length(); p++) {
                int n = 0;
                while (i + n < part.length()
                        && p + n < whole.length()
                        && part.charAt(i + n) == whole.charAt(p + n)) {
                    n++;
                }
                if (n > best) {
                    best = n;
                    bestAt = p;
                }
            }
            if (best == 0) {
                return Integer.MAX_VALUE;
            }
            pieces++;
            i += best;
            at = bestAt + best;
        }
        return pieces;
    }

    private void unit(Names.NamedUnit unit) {
        named(unit, unit.name());
        unit.aliases().forEach(alias -> named(unit, alias));
    }

    private void named(Names.NamedUnit unit, String name) {
        add(names, Meaning.UNIT, name, List.of(unit.id()));
        String folded = folding.fold(name).text();
        if (!folded.isEmpty()) {
            Set<Character> beginnings = new LinkedHashSet<>(Set.of(folded.charAt(0)));
            for (String region : unit.region().split("/", -1)) {
                first(region).ifPresent(beginnings::add);
            }
            units.add(new Named(unit.id(), folded, unit.region(), beginnings));
        }
    }

    private Optional<Character> first(String text) {
        String folded = folding.fold(text).text();
        return folded.isEmpty() ? Optional.empty() : Optional.of(folded.charAt(0));
    }

    private void region(String whole) {
        for (String path : IndexFolder.regions(whole)) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            add(regions, Meaning.REGION, name, List.of(path));
            if (name.length() > 2) {
                String bare = name.substring(0, name.length() - 1);
                add(regions, Meaning.REGION, bare, List.of(path));
            }
        }
    }

    /** A unit's or region's name may be that of several; a measure's first meaning stands. */
    private void add(
            Map<String, Understood> to, Meaning meaning, String name, List<String> values) {
        String folded = folding.fold(name).text();
        if (folded.length() < 2) {
            return;
        }
        Understood known = to.get(folded);
        if (known == null) {
            to.put(folded, new Understood(meaning, name, values));
        } else if (known.meaning() == meaning && meaning != Meaning.MEASURE) {
            List<String> more = new ArrayList<>(known.values());
            values.stream().filter(v -> !more.contains(v)).forEach(more::add);
            to.put(folded, new Understood(meaning, name, more));
        }
    }
}
