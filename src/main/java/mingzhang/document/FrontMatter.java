package mingzhang.document;

import java.util.Optional;

/**
 * The block of settings between two lines of dashes at the head of a markdown file.
 *
 * @param end index behind it
 * @param title what it says under {@code title}, or empty
 */
record FrontMatter(int end, String title) {
    static Optional<FrontMatter> of(String source) {
        int lineEnd = lineEnd(source, 0);
        if (!source.startsWith("---") || !source.substring(0, lineEnd).strip().equals("---")) {
            return Optional.empty();
        }
        String title = "";
        int from = next(source, lineEnd);
        while (from < source.length()) {
            lineEnd = lineEnd(source, from);
            String line = source.substring(from, lineEnd);
            if (line.strip().equals("---") || line.strip().equals("...")) {
                return Optional.of(new FrontMatter(next(source, lineEnd), title));
            }
            if (line.startsWith("title:")) {
                title = unquoted(line.substring("title:".length()).strip());
            }
            from = next(source, lineEnd);
        }
        return Optional.empty();
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() >= 2
                        && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                        && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static int lineEnd(String source, int from) {
        int i = from;
        while (i < source.length() && source.charAt(i) != '\n' && source.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private static int next(String source, int lineEnd) {
        boolean pair =
                lineEnd + 1 < source.length()
                        && source.charAt(lineEnd) == '\r'
                        && source.charAt(lineEnd + 1) == '\n';
        return Math.min(source.length(), lineEnd + (pair ? 2 : 1));
    }
}
