package mingzhang.document;

import java.util.List;
import mingzhang.document.RowWording.Level;

/** Tells the header rows of a table by what they say. */
final class HeaderRows {
    /** How far up a header is looked for, so that long tables stay linear. */
    private static final int REACH = 300;

    private HeaderRows() {}

    /** How many rows at the top are the header, 0 where that cannot be told. */
    static int of(List<RawRow> rows, int width) {
        int r = 0;
        while (r < rows.size() - 1 && rows.get(r).size() == 1) {
            r++;
        }
        if (isIndicatorHeader(rows.get(r))) {
            return r + 1;
        }
        boolean two =
                r + 2 < rows.size()
                        && HeaderGroups.spans(rows.get(r), rows.get(r + 1), width).isPresent();
        if (two) {
            return r + 2;
        }
        return numbersBelow(rows, r);
    }

    /** Rows of names over a body of numbers: a header, the row of column numbers included. */
    private static int numbersBelow(List<RawRow> rows, int from) {
        int r = from;
        while (r < rows.size() && numbers(rows.get(r)) == 0) {
            r++;
        }
        if (r == from || r >= rows.size() || r - from > 3) {
            return 0;
        }
        while (r < rows.size() && isColumnNumbers(rows.get(r))) {
            r++;
        }
        int body = rows.size() - r;
        long withNumbers =
                rows.subList(r, rows.size()).stream().filter(w -> numbers(w) > 0).count();
        boolean full = rows.get(from).cells().stream().skip(1).noneMatch(c -> c.text().isEmpty());
        return body >= 1 && full && withNumbers * 10 >= body * 8L ? r : 0;
    }

    private static long numbers(RawRow row) {
        return row.cells().stream()
                .skip(1)
                .filter(cell -> HeaderGroups.isNumber(cell.text()))
                .count();
    }

    /** 栏次 1 2 3 …, under the names of the columns. */
    private static boolean isColumnNumbers(RawRow row) {
        return RowWording.isColumnNumbers(
                Spaces.removed(row.text(row.leadingEmpty() % row.size())));
    }

    /** The row that names the levels of indicators. */
    static boolean isIndicatorHeader(RawRow row) {
        return indexOf(row, Level.LEVEL1) >= 0;
    }

    /** The cell of the third level in the nearest header above or at the row, -1 without one. */
    static int thirdLevel(List<RawRow> rows, int r) {
        for (int i = r; i >= 0 && i >= r - REACH; i--) {
            int third = indexOf(rows.get(i), Level.LEVEL3);
            if (third >= 0) {
                return rows.get(i).size() == rows.get(r).size() ? third : -1;
            }
        }
        return -1;
    }

    /** Grid columns left of the last level that a header names. */
    static int labelColumns(RawRow header, int[] spans) {
        int last = Math.max(indexOf(header, Level.LEVEL3), indexOf(header, Level.LEVEL2));
        int columns = 0;
        for (int i = 0; i < last; i++) {
            columns += spans[i];
        }
        return columns;
    }

    private static int indexOf(RawRow row, Level level) {
        for (int i = 0; i < row.size(); i++) {
            String text = row.text(i);
            if (text.length() < 12 && level.isHead(Spaces.removed(text))) {
                return i;
            }
        }
        return -1;
    }
}
