package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;

/** For each column of a table the labels over it, from the top down. */
final class HeaderPaths {
    private HeaderPaths() {}

    /** The paths that the header rows give {@code width} columns. */
    static List<List<String>> of(List<SheetRow> header, int width, TableWords.Statements words) {
        List<List<String>> rows = new ArrayList<>();
        HeaderLine below = null;
        for (int r = header.size() - 1; r >= 0; r--) {
            boolean last = r == header.size() - 1;
            below =
                    last
                            ? HeaderLine.of(header.get(r), width)
                            : new HeaderRow(header.get(r), below, words).line();
            rows.add(0, new ArrayList<>(below.labels()));
        }
        for (int r = 0; r + 1 < rows.size(); r++) {
            spread(rows, r);
        }
        List<List<String>> paths = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            paths.add(path(rows, c));
        }
        return paths;
    }

    /**
     * Where a source writes a merged cell's text once and leaves its other columns empty, the text
     * goes on to the right over columns that have labels of their own below.
     */
    private static void spread(List<List<String>> rows, int r) {
        List<String> row = rows.get(r);
        for (int c = 1; c < row.size(); c++) {
            boolean gap = row.get(c).isEmpty() && !row.get(c - 1).isEmpty();
            boolean named = isNamedBelow(rows, r, c) && isNamedBelow(rows, r, c - 1);
            if (gap && named && sameAbove(rows, r, c)) {
                row.set(c, row.get(c - 1));
            }
        }
    }

    private static boolean isNamedBelow(List<List<String>> rows, int r, int c) {
        return rows.subList(r + 1, rows.size()).stream().anyMatch(row -> !row.get(c).isEmpty());
    }

    /** A cell does not go on beyond the one that stands over it. */
    private static boolean sameAbove(List<List<String>> rows, int r, int c) {
        return r == 0
                || rows.get(r - 1).get(c).isEmpty()
                || rows.get(r - 1).get(c).equals(rows.get(r - 1).get(c - 1));
    }

    private static List<String> path(List<List<String>> rows, int c) {
        List<String> path = new ArrayList<>();
        for (List<String> row : rows) {
            String label = row.get(c);
            if (!label.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(label))) {
                path.add(label);
            }
        }
        return path;
    }
}
