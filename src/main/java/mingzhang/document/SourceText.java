package mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Text together with the place in the source where each of its characters stands. The text is what
 * a reader sees: marks of the source ({@code [bookmark: …]}, tags) are left out, broken lines
 * joined.
 *
 * @param runs ascending by offset, the first at 0; empty only for an empty text without a place
 */
public record SourceText(String text, List<Run> runs) {
    /** No text and no place. */
    public static final SourceText EMPTY = new SourceText("", List.of());

    public SourceText {
        runs = List.copyOf(runs);
        if (runs.isEmpty() && !text.isEmpty()) {
            throw new IllegalArgumentException("text without a place");
        }
    }

    /** A text whose characters follow each other in one line. */
    public static SourceText of(String text, int line, int column) {
        return new SourceText(text, List.of(new Run(0, line, column)));
    }

    /**
     * The parts one after the other, {@code separator} between them, standing where the part before
     * it ends.
     */
    public static SourceText join(List<SourceText> parts, String separator) {
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        boolean first = true;
        for (SourceText part : parts) {
            if (!first) {
                text.append(separator);
            }
            first = false;
            for (Run run : part.runs()) {
                runs.add(new Run(run.offset() + text.length(), run.line(), run.column()));
            }
            text.append(part.text());
        }
        if (!runs.isEmpty() && runs.get(0).offset() > 0) {
            runs.add(0, new Run(0, runs.get(0).line(), runs.get(0).column()));
        }
        return new SourceText(text.toString(), runs);
    }

    /**
     * Where the character at {@code offset} stands; for {@code offset == length()} just behind the
     * last.
     */
    public Position at(int offset) {
        Run run = runs.get(runIndex(offset));
        return new Position(run.line(), run.column() + offset - run.offset());
    }

    /** The characters from {@code from} to before {@code to}. */
    public SourceText slice(int from, int to) {
        if (runs.isEmpty()) {
            return EMPTY;
        }
        List<Run> kept = new ArrayList<>();
        Position start = at(from);
        kept.add(new Run(0, start.line(), start.column()));
        for (int i = runIndex(from) + 1; i < runs.size() && runs.get(i).offset() < to; i++) {
            Run run = runs.get(i);
            kept.add(new Run(run.offset() - from, run.line(), run.column()));
        }
        return new SourceText(text.substring(from, to), kept);
    }

    /** Without white space (full-width and no-break spaces included) at either end. */
    public SourceText strip() {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? this : slice(from, to);
    }

    /** The 1-based line of the first character, 0 for a text without a place. */
    public int line() {
        return runs.isEmpty() ? 0 : runs.get(0).line();
    }

    public int length() {
        return text.length();
    }

    public boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private int runIndex(int offset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).offset() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return text;
    }
}
