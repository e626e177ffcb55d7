package mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/** Reads a stretch of a text in which each line is a row, its cells parted by tabs. */
final class RowRegion {
    private final List<SourceLine> lines = new ArrayList<>();
    private final int end;

    private RowRegion(int end) {
        this.end = end;
    }

    /** The rows from {@code from} on; a single empty line between rows of a kind parts nothing. */
    static RowRegion at(List<SourceLine> all, int from, boolean chart) {
        int last = from;
        List<SourceLine> taken = new ArrayList<>();
        boolean pairs = all.get(from).hasOnlyPairs();
        for (int i = from; i < all.size(); i++) {
            SourceLine line = all.get(i);
            if (isRow(line, chart) && (i == from || !startsChart(all, last, i))) {
                taken.add(line);
                last = i;
            } else if (!line.is(SourceLine.Shape.BLANK) || i - last > 1 || !alike(all, i, pairs)) {
                break;
            }
        }
        RowRegion region = new RowRegion(last + 1);
        region.lines.addAll(taken);
        return region;
    }

    /** The rows with what is empty in front of all of them left out. */
    List<RawRow> rows() {
        boolean doubled = lines.stream().allMatch(SourceLine::hasOnlyPairs) && isDeep();
        List<List<SourceText>> rows = new ArrayList<>();
        int front = Integer.MAX_VALUE;
        for (SourceLine line : lines) {
            List<SourceText> cells = line.cells(doubled);
            int empty = new RawRow(cells, 0).leadingEmpty();
            if (empty < cells.size()) {
                rows.add(cells);
                front = Math.min(front, empty);
            }
        }
        int left = rows.size() > 1 || doubled ? front : 0;
        return rows.stream().map(row -> new RawRow(row.subList(left, row.size()), 0)).toList();
    }

    /** Whether rows at the end of a text are what an office program leaves of its charts. */
    boolean isChart() {
        boolean deep = isDeep() && lines.stream().allMatch(SourceLine::hasOnlyPairs);
        boolean trailing = lines.stream().anyMatch(line -> line.text().text().endsWith("\t"));
        boolean few = lines.size() <= 3 && (trailing || lines.size() == 1);
        return deep || (few && lines.stream().noneMatch(RowRegion::headsTable));
    }

    private static boolean headsTable(SourceLine line) {
        return RowWording.isHead(line.text().strip().text());
    }

    int end() {
        return end;
    }

    /** Charts of an office program stand far to the right. */
    private boolean isDeep() {
        return lines.stream().anyMatch(line -> depth(line) >= 4);
    }

    /** Behind an empty line, whether the next is a row of the same kind. */
    private static boolean alike(List<SourceLine> all, int blank, boolean pairs) {
        if (blank + 1 >= all.size() || !all.get(blank + 1).is(SourceLine.Shape.ROW)) {
            return false;
        }
        SourceLine before = all.get(blank - 1);
        SourceLine after = all.get(blank + 1);
        boolean deep = pairs && after.hasOnlyPairs() && depth(before) >= 4 && depth(after) >= 4;
        return deep || (before.tabs() == after.tabs() && before.tabs() > 1);
    }

    /** A row that stands farther right than the one above heads the next chart's categories. */
    private static boolean startsChart(List<SourceLine> all, int before, int at) {
        return depth(all.get(before)) >= 4 && depth(all.get(at)) > depth(all.get(before));
    }

    private static int depth(SourceLine line) {
        return line.leadingTabs();
    }

    private static boolean isRow(SourceLine line, boolean chart) {
        return switch (line.shape()) {
            case ROW -> !TabbedProse.isListItem(line);
            case CELL -> true;
            case TRAILING -> chart;
            default -> false;
        };
    }
}
