package mingzhang.document;

import org.jsoup.nodes.Node;

/** Refuses marked-up sources that would take more memory and time than a report ever needs. */
final class MarkupLimits {
    private MarkupLimits() {}

    static void check(String source) throws RefusedException {
        int line = 1;
        int start = 0;
        int tags = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            tags += c == '<' ? 1 : 0;
            if (c == '\n' || c == '\r') {
                boolean pair = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
                line += pair ? 0 : 1;
                start = i + 1;
            } else if (i - start > Limits.LINE_CHARACTERS) {
                throw new RefusedException("line-too-long", line, Limits.LINE_CHARACTERS);
            }
        }
        if (line > Limits.LINES) {
            throw new RefusedException("too-many-lines", 0, Limits.LINES);
        }
        if (tags > Limits.MARKUP) {
            throw new RefusedException("too-much-markup", 0, Limits.MARKUP);
        }
    }

    /** Refuses what is nested deeper than a parser was told to go. */
    static void checkDepth(Node root) throws RefusedException {
        int[] deepest = new int[1];
        root.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        if (deepest[0] >= Limits.NESTING) {
            throw new RefusedException("too-deep", 0, Limits.NESTING);
        }
    }
}
