package mingzhang.document;

import java.util.Arrays;

/** Where the lines of a source begin, so that a character's index becomes its line and column. */
final class LineStarts {
    private final int[] starts;

    LineStarts(String source) {
        int[] found = new int[1024];
        int count = 1;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean cr = c == '\r' && !(i + 1 < source.length() && source.charAt(i + 1) == '\n');
            if (c == '\n' || cr) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    Position at(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, index - starts[line] + 1);
    }

    int lines() {
        return starts.length;
    }
}
