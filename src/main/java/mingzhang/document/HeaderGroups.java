package mingzhang.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A header of two rows: what is named in the upper row alone goes down, the other cells of the
 * upper row head the columns that the lower row names.
 */
final class HeaderGroups {
    private HeaderGroups() {}

    /** The widths of the upper row's cells over the lower row, if they can be a header of two. */
    static Optional<int[]> spans(RawRow upper, RawRow lower, int width) {
        boolean empties = lower.cells().stream().anyMatch(cell -> cell.text().isEmpty());
        boolean named = upper.cells().stream().noneMatch(cell -> cell.text().isEmpty());
        if (lower.size() != width || upper.size() >= width || upper.size() < 3 || !empties) {
            return Optional.empty();
        }
        if (!named || lower.cells().stream().anyMatch(cell -> isNumber(cell.text()))) {
            return Optional.empty();
        }
        List<Integer> runs = runs(lower);
        int singles = (int) lower.cells().stream().filter(c -> c.text().isEmpty()).count();
        int[] groups = groups(runs, upper.size() - singles);
        return groups.length == 0 ? Optional.empty() : Optional.of(spans(lower, groups));
    }

    /** Lengths of the stretches of named columns. */
    private static List<Integer> runs(RawRow lower) {
        List<Integer> runs = new ArrayList<>();
        int run = 0;
        for (SourceText cell : lower.cells()) {
            if (!cell.text().isEmpty()) {
                run++;
            } else if (run > 0) {
                runs.add(run);
                run = 0;
            }
        }
        if (run > 0) {
            runs.add(run);
        }
        return runs;
    }

    /** Into how many equal groups each run falls, {@code total} together; empty if it cannot be. */
    private static int[] groups(List<Integer> runs, int total) {
        int[] groups = new int[runs.size()];
        Arrays.fill(groups, 1);
        int left = total - runs.size();
        while (left > 0) {
            int best = -1;
            for (int i = 0; i < groups.length; i++) {
                int more = nextDivisor(runs.get(i), groups[i]) - groups[i];
                boolean fits = more > 0 && more <= left;
                if (fits && (best < 0 || runs.get(i) * groups[best] > runs.get(best) * groups[i])) {
                    best = i;
                }
            }
            if (best < 0) {
                return new int[0];
            }
            int grown = nextDivisor(runs.get(best), groups[best]);
            left -= grown - groups[best];
            groups[best] = grown;
        }
        return left == 0 ? groups : new int[0];
    }

    /** The next larger number of equal groups; at the end the number itself. */
    private static int nextDivisor(int length, int groups) {
        for (int i = groups + 1; i <= length / 2; i++) {
            if (length % i == 0) {
                return i;
            }
        }
        return groups;
    }

    private static int[] spans(RawRow lower, int[] groups) {
        List<Integer> runs = runs(lower);
        List<Integer> spans = new ArrayList<>();
        int run = 0;
        for (int c = 0; c < lower.size(); c++) {
            if (lower.text(c).isEmpty()) {
                spans.add(1);
            } else {
                for (int g = 0; g < groups[run]; g++) {
                    spans.add(runs.get(run) / groups[run]);
                }
                c += runs.get(run) - 1;
                run++;
            }
        }
        return spans.stream().mapToInt(Integer::intValue).toArray();
    }

    static boolean isNumber(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= Wording.isDigit(c);
            if (!Wording.isDigit(c) && ",.，．-+%％/".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }
}
