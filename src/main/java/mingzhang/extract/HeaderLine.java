package mingzhang.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A row of a table's header.
 *
 * @param labels what it says over each column
 * @param holes the columns where it says nothing of its own: empty, or reached from above
 */
record HeaderLine(List<String> labels, Set<Integer> holes) {
    HeaderLine(List<String> labels, List<Integer> holes) {
        this(labels, Set.copyOf(holes));
    }

    HeaderLine {
        labels = List.copyOf(labels);
        holes = Set.copyOf(holes);
    }

    static HeaderLine of(SheetRow row, int width) {
        List<String> labels = new ArrayList<>();
        Set<Integer> holes = new HashSet<>();
        for (int c = 0; c < width; c++) {
            SheetCell cell = row.at(c);
            labels.add(CellLabel.compact(cell.text()));
            if (cell.isBlank() || cell.above()) {
                holes.add(c);
            }
        }
        return new HeaderLine(labels, holes);
    }

    int width() {
        return labels.size();
    }

    /**
     * Where what belongs together begins: where the first label comes again, or else behind the
     * columns that code and name a line, and where the first label there comes again.
     */
    List<Integer> groups(TableWords.Statements words) {
        List<Integer> starts = repeats(0);
        if (starts.size() > 1) {
            return starts;
        }
        int c = 0;
        while (c < width() && isLineLabel(labels.get(c), words)) {
            c++;
        }
        if (c > 0 && c < width()) {
            starts.addAll(repeats(c));
        }
        return starts;
    }

    private List<Integer> repeats(int from) {
        List<Integer> starts = new ArrayList<>();
        for (int c = from; c < width(); c++) {
            // 项目（按功能分类） names the lines of a further half as 项目 does those of the first
            boolean again = CellLabel.of(labels.get(c)).equals(CellLabel.of(labels.get(from)));
            // a wide cell says the same over several columns in a row
            if (again && (c == from || !labels.get(c - 1).equals(labels.get(c)))) {
                starts.add(c);
            }
        }
        return starts;
    }

    private static boolean isLineLabel(String text, TableWords.Statements words) {
        String label = CellLabel.of(text);
        return words.code().stream().anyMatch(w -> w.length() > 1 && label.endsWith(w))
                || words.name().stream().anyMatch(label::endsWith)
                || words.skip().contains(label);
    }
}
