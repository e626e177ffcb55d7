package mingzhang.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds how wide each cell of a row is where the row has fewer cells than its table columns. */
final class ColumnSpans {
    private final List<RawRow> rows;
    private final int width;

    /** How many of the full rows have a number in the column, and how many have a text there. */
    private final int[] numbers;

    private final int[] texts;
    private final List<int[]> spans = new ArrayList<>();

    private ColumnSpans(List<RawRow> rows, int width) {
        this.rows = rows;
        this.width = width;
        this.numbers = new int[width];
        this.texts = new int[width];
    }

    /** For each row the widths of its cells, which add up to the table's width. */
    static List<int[]> of(List<RawRow> rows, int width) {
        ColumnSpans all = new ColumnSpans(rows, width);
        all.countTypes();
        int r = 0;
        while (r < rows.size()) {
            int end = all.runEnd(r);
            all.addRun(r, end);
            r = end;
        }
        return all.spans;
    }

    private void countTypes() {
        for (RawRow row : rows) {
            for (int c = 0; row.size() == width && c < width; c++) {
                boolean number = HeaderGroups.isNumber(row.text(c));
                numbers[c] += number ? 1 : 0;
                texts[c] += number || row.text(c).isEmpty() ? 0 : 1;
            }
        }
    }

    /** Rows of the same length behind one another share their columns. */
    private int runEnd(int from) {
        int end = from + 1;
        boolean total = isTotal(rows.get(from));
        while (!total
                && end < rows.size()
                && rows.get(end).size() == rows.get(from).size()
                && !isTotal(rows.get(end))) {
            end++;
        }
        return end;
    }

    private void addRun(int from, int to) {
        RawRow first = rows.get(from);
        int[] common = new int[first.size()];
        Arrays.fill(common, 1);
        int extra = width - first.size();
        if (extra > 0 && isTotal(first)) {
            common[first.leadingEmpty()] += extra;
        } else if (extra > 0 && !likeAbove(from, common)) {
            if (first.size() <= Math.max(2, width / 2)) {
                spread(common, Math.min(1, first.size() - 1), extra);
            } else {
                common[wideCell(from, to, extra)] += extra;
            }
        }
        for (int r = from; r < to; r++) {
            boolean last = r == to - 1 && r + 1 < rows.size();
            spans.add(
                    last
                            ? HeaderGroups.spans(rows.get(r), rows.get(r + 1), width).orElse(common)
                            : common);
        }
    }

    /** A row that goes on under another one's label keeps the columns of the row above it. */
    private boolean likeAbove(int r, int[] common) {
        RawRow row = rows.get(r);
        if (r == 0 || row.leadingEmpty() == 0 || row.size() < 2) {
            return false;
        }
        int[] above = spans.get(r - 1);
        if (above.length <= row.size() || above.length == width) {
            return false;
        }
        int used = 0;
        for (int c = 0; c < row.size() - 1; c++) {
            common[c] = above[c];
            used += above[c];
        }
        common[row.size() - 1] = width - used;
        return true;
    }

    private static void spread(int[] spans, int from, int extra) {
        int cells = spans.length - from;
        for (int i = from; i < spans.length; i++) {
            spans[i] += extra / cells;
        }
        for (int i = 0; i < extra % cells; i++) {
            spans[spans.length - 1 - i]++;
        }
    }

    /** The one cell among the labels that, when wide, brings numbers under numbers. */
    private int wideCell(int from, int to, int extra) {
        int third = HeaderRows.thirdLevel(rows, from);
        if (third > 0 && third < rows.get(from).size()) {
            return third;
        }
        int last = Math.min(3, rows.get(from).size() - 1);
        boolean label = rows.get(from).leadingEmpty() > 0 || to - from > 1;
        int best = 1;
        int bestScore = score(from, to, 1, extra);
        for (int wide = label ? 2 : 0; wide <= last; wide++) {
            int score = score(from, to, wide, extra);
            if (score > bestScore) {
                best = wide;
                bestScore = score;
            }
        }
        return best;
    }

    private int score(int from, int to, int wide, int extra) {
        int score = 0;
        for (int r = from; r < to; r++) {
            RawRow row = rows.get(r);
            for (int c = 0; c < row.size(); c++) {
                int column = c <= wide ? c : c + extra;
                boolean number = HeaderGroups.isNumber(row.text(c));
                boolean numeric = numbers[column] > texts[column];
                score += number == numeric && !row.text(c).isEmpty() ? 1 : 0;
            }
        }
        return score;
    }

    static boolean isTotal(RawRow row) {
        int at = row.leadingEmpty();
        if (at >= row.size() || row.text(at).length() > 12) {
            return false;
        }
        return RowWording.isTotal(Spaces.removed(row.text(at)));
    }
}
