package mingzhang.extract;

import java.util.Optional;

/** What the line over a table says that it is. */
final class TableTitle {
    private static final int LONGEST = 60;
    private static final int LONGEST_REST = 16;
    private static final int LONGEST_HEAD = 80;

    private final TableWords words;

    TableTitle(TableWords words) {
        this.words = words;
    }

    /** The title of a statutory table without number, year and unit name. */
    Optional<String> statement(String caption) {
        String text = CellLabel.compact(caption);
        int start = start(text);
        if (start < 0 || isSentence(text)) {
            return Optional.empty();
        }
        int end = text.indexOf('表', start);
        if (end < 0 || end >= LONGEST) {
            return Optional.empty();
        }
        String rest = text.substring(end + 1);
        boolean bare = rest.length() <= LONGEST_REST && text.length() <= LONGEST;
        if (!bare && !isHead(rest)) {
            return Optional.empty();
        }
        String title = text.substring(start, end + 1);
        return words.statements().need().stream().anyMatch(title::contains)
                ? Optional.of(title)
                : Optional.empty();
    }

    /** Whether the words go on with who made the table and in which unit, as its head does. */
    private boolean isHead(String rest) {
        return rest.length() <= LONGEST_HEAD
                && words.statements().head().stream()
                        .filter(rest::startsWith)
                        .anyMatch(
                                head ->
                                        rest.startsWith("：", head.length())
                                                || rest.startsWith(":", head.length()));
    }

    private int start(String text) {
        return words.statements().starts().stream()
                .mapToInt(text::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    /** Whether it titles a table of targets, indicators or scores. */
    boolean isPerformance(String caption) {
        String label = CellLabel.of(caption);
        return label.length() <= LONGEST
                && words.performance().ends().stream().anyMatch(label::endsWith)
                && words.performance().words().stream().anyMatch(label::contains)
                && !isSentence(label);
    }

    /** Whether the table is about the department as a whole, not about one project. */
    boolean isWhole(String caption) {
        return words.performance().whole().stream().anyMatch(caption::contains);
    }

    /** The project that a score table's title names, or empty. */
    String project(String caption) {
        String label = CellLabel.of(caption);
        for (String end : words.performance().score()) {
            if (label.endsWith(end)) {
                String name = ReportName.project(label.substring(0, label.length() - end.length()));
                return isWhole(name) ? "" : name;
            }
        }
        return "";
    }

    private static boolean isSentence(String text) {
        return text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
    }
}
