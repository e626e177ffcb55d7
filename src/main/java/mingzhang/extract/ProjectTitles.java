package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names of projects whose summaries a section holds: {@code （1）网络维护费项目绩效目标完成情况综述}, or {@code
 * 网络维护费项目全年预算数…}.
 */
final class ProjectTitles {
    private static final String MEASURE = "绩效项目";
    private static final int LONGEST = 80;
    private static final List<String> SUMMARIES =
            List.of(
                    "绩效目标完成情况综述",
                    "绩效目标完成综述",
                    "绩效目标实际完成情况综述",
                    "绩效自评综述",
                    "绩效自评情况综述",
                    "绩效评价综述",
                    "支出绩效自评综述",
                    "支出自评综述");
    private static final List<String> BUDGETS = List.of("项目全年预算数", "项目年初预算数", "项目预算数");

    private ProjectTitles() {}

    /** The titles in a paragraph, each from its first to its last character. */
    static List<Token.Path> find(Prose prose) {
        List<Token.Path> found = new ArrayList<>();
        SUMMARIES.forEach(
                words -> at(prose, words).forEach(end -> title(prose, end).ifPresent(found::add)));
        if (found.isEmpty()) {
            BUDGETS.forEach(
                    words ->
                            at(prose, words)
                                    .forEach(end -> title(prose, end).ifPresent(found::add)));
        }
        return found;
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
