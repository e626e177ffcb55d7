package mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/** A first row that names groups of columns: a name, and empty cells up to the next name. */
final class GroupHeads {
    private GroupHeads() {}

    /** The rows, in the first one empty cells behind a name left to it if the second names all. */
    static List<RawRow> joined(List<RawRow> rows) {
        if (rows.size() < 3 || !isGroups(rows.get(0)) || !namesAll(rows.get(1))) {
            return rows;
        }
        List<SourceText> names = new ArrayList<>();
        int run = 0;
        int even = -1;
        RawRow first = rows.get(0);
        for (int c = 0; c < first.size(); c++) {
            if (!first.text(c).isEmpty()) {
                boolean uneven = even > 0 && run != even;
                even = run == 0 ? -1 : uneven ? 0 : run;
                names.add(first.cells().get(c));
                run = 0;
            }
            run++;
        }
        if (names.size() < 2 || even <= 0 || run != even) {
            return rows;
        }
        List<RawRow> joined = new ArrayList<>(rows);
        joined.set(0, new RawRow(names, first.gap()));
        return joined;
    }

    /** Whether the first row has been joined so that its cells share the width evenly. */
    static boolean isJoined(List<RawRow> rows, int width) {
        int names = rows.get(0).size();
        return names > 1 && names < width && width % names == 0;
    }

    private static boolean isGroups(RawRow row) {
        return row.leadingEmpty() == 0
                && row.cells().stream().anyMatch(cell -> cell.text().isEmpty());
    }

    private static boolean namesAll(RawRow row) {
        return row.cells().stream()
                .allMatch(c -> !c.text().isEmpty() && !HeaderGroups.isNumber(c.text()));
    }
}
