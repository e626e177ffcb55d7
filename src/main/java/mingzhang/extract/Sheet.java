package mingzhang.extract;

import java.util.List;
import java.util.Optional;

/**
 * One table as a reader sees it: what stands over it and its rows. A table of the source that runs
 * over several forms is several sheets.
 *
 * @param captions the short lines over it and in its head (title, unit …), the nearest last
 * @param report name of the project whose report it stands in, or empty
 */
record Sheet(List<String> captions, String report, List<SheetRow> rows) {
    Sheet {
        captions = List.copyOf(captions);
        rows = List.copyOf(rows);
    }

    int width() {
        return rows.stream().mapToInt(row -> row.slots().size()).max().orElse(0);
    }

    /** The unit that its head names; the nearest line wins. */
    Optional<TableUnit> unit() {
        for (int i = captions.size() - 1; i >= 0; i--) {
            Optional<TableUnit> unit = TableUnit.in(captions.get(i));
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }
}
