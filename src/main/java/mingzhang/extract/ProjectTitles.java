package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names of projects whose summaries a section holds: {@code （1）网络维护费项目绩效目标完成情况综述}, or {@code
 * 网络维护费项目全年预算数…}.
 *
 * @param summaries words behind the name that say that a summary follows
 * @param budgets words behind the name where no summary is announced
 */
record ProjectTitles(List<String> summaries, List<String> budgets) {
    private static final String MEASURE = "绩效项目";
    private static final int LONGEST = 80;

    /** The titles in a paragraph, each from its first to its last character. */
    List<Token.Path> find(Prose prose) {
        List<Token.Path> found = new ArrayList<>();
        summaries.forEach(words -> addTitles(prose, words, found));
        if (found.isEmpty()) {
            budgets.forEach(words -> addTitles(prose, words, found));
        }
        return found;
    }

    private static void addTitles(Prose prose, String words, List<Token.Path> found) {
        at(prose, words).forEach(end -> title(prose, end).ifPresent(found::add));
    }

    private static List<Integer> at(Prose prose, String words) {
        List<Integer> places = new ArrayList<>();
        int at = prose.text().indexOf(words);
        while (at >= 0) {
            places.add(at);
            at = prose.text().indexOf(words, at + words.length());
        }
        return places;
    }

    /** The title that ends before the words at {@code end}. */
    private static Optional<Token.Path> title(Prose prose, int end) {
        int to = end;
        if (prose.text().startsWith("项目", to - 2)) {
            to -= 2;
        }
        int start = to;
        while (start > 0 && to - start < LONGEST && "。；，：！".indexOf(prose.at(start - 1)) < 0) {
            start--;
        }
        int from = ListNumbers.behind(prose, start);
        while (to > from && (AmountText.digit(prose.at(to - 1)) || prose.at(to - 1) == '.')) {
            to--;
        }
        boolean sentence = start == 0 || "。；：！".indexOf(prose.at(start - 1)) >= 0;
        if (!sentence || to - from < 2) {
            return Optional.empty();
        }
        Meaning project = Meaning.money(MEASURE, name(prose, from, to), "");
        return Optional.of(new Token.Path(from, to, Optional.of(project)));
    }

    /** Without marks around the whole name, or one whose counterpart stands outside of it. */
    private static String name(Prose prose, int from, int to) {
        String name = prose.words(from, to);
        for (String pair : List.of("“”", "\"\"", "「」", "‘’")) {
            int open = name.indexOf(pair.charAt(0));
            int close = name.lastIndexOf(pair.charAt(1));
            boolean one = open == name.lastIndexOf(pair.charAt(0)) || pair.equals("\"\"");
            boolean whole = open == 0 && close == name.length() - 1 && one;
            boolean opened = open == 0 && (close < 0 || whole);
            boolean closed = close == name.length() - 1 && close >= 0 && (open < 0 || whole);
            name = name.substring(opened ? 1 : 0, name.length() - (closed && close > 0 ? 1 : 0));
        }
        return name;
    }
}
