package mingzhang.extract;

/** What a cell of a header or a label column says, freed from layout: spaces, notes, colons. */
final class CellLabel {
    private static final String OPEN = "（(〔[【";
    private static final String CLOSE = "）)〕]】";
    private static final String ENDS = ":：;；、，,%％*＊.．。";

    private CellLabel() {}

    /** The text without any white space. */
    static String compact(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The bare label: without white space, parenthesised notes and the marks at its end. */
    static String of(String text) {
        String compact = compact(text);
        StringBuilder out = new StringBuilder(compact.length());
        int depth = 0;
        for (int i = 0; i < compact.length(); i++) {
            char c = compact.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                out.append(c);
            }
        }
        int end = out.length();
        while (end > 0 && ENDS.indexOf(out.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? compact : out.substring(0, end);
    }
}
