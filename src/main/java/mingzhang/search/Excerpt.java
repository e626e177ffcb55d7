package mingzhang.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts the piece of a text that shows what was typed. */
record Excerpt(String text, List<List<Integer>> marks) {
    private static final int LONGEST = 90;
    private static final int BEFORE = 24;

    /** The piece around the first of the words that stands in the text, every word in it marked. */
    static Excerpt of(String text, Folded folded, List<String> words) {
        List<int[]> spans = new ArrayList<>();
        for (String word : words) {
            for (int[] at : Words.in(folded.text(), word)) {
                spans.add(new int[] {folded.start(at[0]), folded.end(at[1] - 1)});
            }
        }
        spans.sort(Comparator.comparingInt((int[] s) -> s[0]).thenComparingInt(s -> s[1]));
        int first = spans.isEmpty() ? 0 : spans.get(0)[0];
        int from = Math.max(0, text.length() <= LONGEST ? 0 : first - BEFORE);
        int to = Math.min(text.length(), from + LONGEST);
        List<List<Integer>> marks = new ArrayList<>();
        int behind = from;
        for (int[] span : spans) {
            if (span[0] >= behind && span[1] <= to) {
                marks.add(List.of(span[0] - from, span[1] - from));
                behind = span[1];
            }
        }
        return new Excerpt(text.substring(from, to), marks);
    }
}
