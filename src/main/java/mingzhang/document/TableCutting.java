package mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of rows into tables, and mends rows that an empty line has cut. */
final class TableCutting {
    private TableCutting() {}

    /** The tables in order, rows without any text left out. */
    static List<List<RawRow>> cut(List<RawRow> rows) {
        List<List<RawRow>> tables = new ArrayList<>();
        List<RawRow> titled = new ArrayList<>();
        for (RawRow row : rows) {
            if (row.isTitle() && !titled.isEmpty()) {
                cutAtGaps(mend(titled), tables);
                titled = new ArrayList<>();
            }
            if (!row.isEmpty()) {
                titled.add(row);
            }
        }
        cutAtGaps(mend(titled), tables);
        return tables;
    }

    private static void cutAtGaps(List<RawRow> rows, List<List<RawRow>> tables) {
        List<RawRow> table = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || (rows.get(i).gap() > 1 && !goesOn(rows, from, i))) {
                table.addAll(rows.subList(from, i));
                tables.add(List.copyOf(table));
                table.clear();
                from = i;
            }
        }
    }

    /** Whether a table goes on behind several empty lines: nothing says that a new one begins. */
    private static boolean goesOn(List<RawRow> rows, int from, int at) {
        RawRow next = rows.get(at);
        if (next.leadingEmpty() > 0) {
            return true;
        }
        if (next.size() < 3 || next.gap() > 4) {
            return false;
        }
        boolean repeats = false;
        boolean levels = false;
        int width = 0;
        for (RawRow row : rows.subList(from, at)) {
            repeats |= row.text(0).equals(next.text(0));
            levels |= HeaderRows.isIndicatorHeader(row);
            width = Math.max(width, row.size());
        }
        boolean header = HeaderRows.isIndicatorHeader(next);
        return !repeats && (header ? !levels && width > 2 : width == next.size());
    }

    /** Joins a row that is too short with the next, where together they are as wide as the rest. */
    private static List<RawRow> mend(List<RawRow> rows) {
        int width = rows.stream().mapToInt(RawRow::size).max().orElse(0);
        int[] sizes = new int[width + 1];
        rows.forEach(row -> sizes[row.size()]++);
        List<RawRow> mended = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RawRow row = rows.get(i);
            if (i + 1 < rows.size() && isCut(row, rows.get(i + 1), sizes)) {
                mended.add(row.with(rows.get(++i)));
            } else {
                mended.add(row);
            }
        }
        return mended;
    }

    /**
     * Whether an empty line has cut a row in two: both parts are of a length that the table's rows
     * do not have.
     */
    private static boolean isCut(RawRow row, RawRow next, int[] sizes) {
        int width = sizes.length - 1;
        if (row.size() + next.size() != width || sizes[width] < 2 || row.isTitle()) {
            return false;
        }
        boolean note = next.size() == 1 && RowWording.isNote(next.text(0));
        boolean odd = sizes[next.size()] <= 2 && (row.size() == 1 || sizes[row.size()] <= 2);
        return odd && !note && !ColumnSpans.isTotal(row) && next.leadingEmpty() == 0;
    }
}
