package mingzhang.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lays a header row over the one below it. A flattened source does not tell how wide its cells are,
 * so that their places are a guess; what stands below tells better: an empty cell there is the
 * lower half of one cell above, and what is named in between shares the rest.
 */
final class HeaderRow {
    private final SheetRow above;
    private final HeaderLine below;
    private final List<Integer> groups;

    HeaderRow(SheetRow above, HeaderLine below, TableWords.Statements words) {
        this.above = above;
        this.below = below;
        this.groups = below.groups(words);
    }

    /** What the row says over each column. */
    HeaderLine line() {
        HeaderLine stated = HeaderLine.of(above, below.width());
        List<String> labels = new ArrayList<>(Collections.nCopies(below.width(), ""));
        if (isPacked() && overGroups(0, labels)) {
            return new HeaderLine(labels, holes(labels));
        }
        if (!isGuessed()) {
            return stated;
        }
        int from = leadingFromAbove();
        for (int c = 0; c < from; c++) {
            labels.set(c, stated.labels().get(c));
        }
        boolean laid =
                below.holes().stream().allMatch(c -> c < from)
                        ? overGroups(from, labels)
                        : overHoles(from, labels);
        return laid ? new HeaderLine(labels, holes(labels)) : stated;
    }

    private static List<Integer> holes(List<String> labels) {
        List<Integer> holes = new ArrayList<>();
        for (int c = 0; c < labels.size(); c++) {
            if (labels.get(c).isEmpty()) {
                holes.add(c);
            }
        }
        return holes;
    }

    private boolean isGuessed() {
        boolean overHole = false;
        boolean offGroup = false;
        boolean wide = false;
        for (SheetCell cell : above.own()) {
            wide |= cell.span() > 1;
            offGroup |= cell.column() > leadingFromAbove() && !groups.contains(cell.column());
            for (int c = cell.column(); c < cell.column() + cell.span(); c++) {
                overHole |= cell.span() > 1 && below.holes().contains(c);
            }
        }
        boolean named = below.holes().stream().allMatch(c -> c < leadingFromAbove());
        return wide && (overHole || (named && offGroup));
    }

    private int leadingFromAbove() {
        int c = 0;
        while (c < above.slots().size() && above.at(c).above()) {
            c++;
        }
        return c;
    }

    /** Whether the row names the groups one after the other, each written once: 收入, 支出. */
    private boolean isPacked() {
        List<SheetCell> names = above.filled();
        boolean inOrder = true;
        for (int i = 0; i < names.size(); i++) {
            inOrder &= names.get(i).column() == i && names.get(i).span() == 1;
        }
        return inOrder
                && names.size() > 1
                && names.size() == groups.size()
                && names.size() < below.width()
                && leadingFromAbove() == 0;
    }

    private List<String> cells() {
        List<SheetCell> cells = isPacked() ? above.filled() : above.own();
        return cells.stream().map(cell -> CellLabel.compact(cell.text())).toList();
    }

    private boolean overGroups(int from, List<String> labels) {
        List<String> cells = cells();
        List<Integer> starts = groups.stream().filter(c -> c >= from).toList();
        if (cells.isEmpty() || cells.size() > starts.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            int start = i == 0 ? from : starts.get(i);
            int end = i + 1 < cells.size() ? starts.get(i + 1) : below.width();
            Collections.fill(labels.subList(start, end), cells.get(i));
        }
        return true;
    }

    private boolean overHoles(int from, List<String> labels) {
        List<String> cells = cells();
        List<int[]> places = places(from);
        int extra = cells.size() - places.size();
        if (extra < 0) {
            return false;
        }
        int wide = lastWide(places);
        int next = 0;
        for (int i = 0; i < places.size(); i++) {
            int share = i == wide ? 1 + extra : 1;
            share(cells.subList(next, next + share), places.get(i), labels);
            next += share;
        }
        return true;
    }

    /** The empty cells below one by one, the named stretches whole, as from and to. */
    private List<int[]> places(int from) {
        List<int[]> places = new ArrayList<>();
        boolean open = false;
        for (int c = from; c < below.width(); c++) {
            boolean named = !below.holes().contains(c);
            if (named && open) {
                places.get(places.size() - 1)[1] = c + 1;
            } else {
                places.add(new int[] {c, c + 1});
            }
            open = named;
        }
        return places;
    }

    private static int lastWide(List<int[]> places) {
        int wide = places.size() - 1;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i)[1] - places.get(i)[0] > 1) {
                wide = i;
            }
        }
        return wide;
    }

    private static void share(List<String> cells, int[] place, List<String> labels) {
        int each = Math.max(1, (place[1] - place[0]) / cells.size());
        for (int c = place[0]; c < place[1]; c++) {
            labels.set(c, cells.get(Math.min(cells.size() - 1, (c - place[0]) / each)));
        }
    }
}
