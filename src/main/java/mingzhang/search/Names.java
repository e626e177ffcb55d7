package mingzhang.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What both a query and a hit need to know of the archive as a whole, in one text of lines and tabs
 * that stands in the index and in the browser's first part.
 *
 * @param units in index order
 * @param measures folded or not, each name with the {@code measure|item} that it may mean
 */
record Names(List<NamedUnit> units, List<Meant> measures) {
    private static final String TAB = "\t";

    Names {
        units = List.copyOf(units);
        measures = List.copyOf(measures);
    }

    /** A unit, and the years of its reports, newest first. */
    record NamedUnit(
            String id,
            String name,
            List<String> aliases,
            String region,
            String level,
            List<Integer> years,
            List<String> former) {
        NamedUnit {
            aliases = List.copyOf(aliases);
            years = List.copyOf(years);
            former = List.copyOf(former);
        }
    }

    /** A name and what it may mean. */
    record Meant(String name, List<String> values) {
        Meant {
            values = List.copyOf(values);
        }
    }

    /** How many reports the archive holds. */
    int reports() {
        return units.stream().mapToInt(unit -> unit.years().size()).sum();
    }

    Optional<NamedUnit> unit(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** Every unit by its id. */
    Map<String, NamedUnit> byId() {
        Map<String, NamedUnit> map = new LinkedHashMap<>();
        units.forEach(unit -> map.put(unit.id(), unit));
        return map;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (NamedUnit u : units) {
            List<String> cells = new ArrayList<>();
            cells.add("unit");
            cells.add(u.id());
            cells.add(u.name());
            cells.add(u.region());
            cells.add(u.level());
            cells.add(String.join(",", u.years().stream().map(String::valueOf).toList()));
            cells.add(String.join(",", u.former()));
            cells.addAll(u.aliases());
            line(out, cells);
        }
        for (Meant m : measures) {
            List<String> cells = new ArrayList<>(List.of("measure", m.name()));
            cells.addAll(m.values());
            line(out, cells);
        }
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(String.join(TAB, cells.stream().map(Names::clean).toList())).append('\n');
    }

    private static String clean(String cell) {
        return cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    static Names parse(String text) {
        List<NamedUnit> units = new ArrayList<>();
        List<Meant> measures = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            List<String> cells = List.of(line.split(TAB, -1));
            if (cells.get(0).equals("unit")) {
                units.add(
                        new NamedUnit(
                                cells.get(1),
                                cells.get(2),
                                cells.subList(7, cells.size()),
                                cells.get(3),
                                cells.get(4),
                                listed(cells.get(5)).stream().map(Integer::valueOf).toList(),
                                listed(cells.get(6))));
            } else if (cells.get(0).equals("measure")) {
                measures.add(new Meant(cells.get(1), cells.subList(2, cells.size())));
            }
        }
        return new Names(units, measures);
    }

    private static List<String> listed(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
    }
}
