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
     * Where what belongs together begins: where lines are named anew behind amounts, or where the
     * first label comes again, or else behind the columns that code and name a line, and where the
     * first label there comes again.
     */
    List<Integer> groups(TableWords.Statements words) {
        List<Integer> named = named(words);
        if (named.size() > 1) {
            return named;
        }
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
            boolean again = labels.get(c).equals(labels.get(from));
            // a wide cell says the same over several columns in a row
            if (again && (c == from || !labels.get(c - 1).equals(labels.get(c)))) {
                starts.add(c);
            }
        }
        return starts;
    }

    private List<Integer> named(TableWords.Statements words) {
        List<Integer> starts = new ArrayList<>();
        for (int c = 0; c < width(); c++) {
            boolean label = isLineLabel(labels.get(c), words);
            boolean skipped = words.skip().contains(CellLabel.of(labels.get(c)));
            if (label && !skipped && (c == 0 || !isLineLabel(labels.get(c - 1), words))) {
                starts.add(c);
            }
        }
        return starts.isEmpty() || starts.get(0) > 0 ? List.of() : starts;
    }

    private static boolean isLineLabel(String text, TableWords.Statements words) {
        String label = CellLabel.of(text);
        return words.code().stream().anyMatch(w -> w.length() > 1 && label.endsWith(w))
                || words.name().stream().anyMatch(label::endsWith)
                || words.skip().contains(label);
    }
}
