package mingzhang.extract;

import java.util.List;

/**
 * Which whole 收入总计 names: the year's revenue alone, as in many a report, or all there was with what
 * was carried over, which the section or the paragraph tells.
 */
final class WholeNames {
    private static final String BOTH = "收支总计";
    private static final String OF_THE_YEAR = "本年";

    private WholeNames() {}

    /** The meanings of the word at {@code i}, of which {@code labels} were taken to hold here. */
    static List<Meaning> meant(Passage passage, int i, List<Meaning> labels, Topic topic) {
        if (!(passage.token(i) instanceof Token.Word word)
                || labels.isEmpty()
                || !labels.stream().allMatch(WholeNames::ofTheYear)
                || !text(passage, word).contains("总")) {
            return labels;
        }
        List<Meaning> all =
                word.labels().stream()
                        .filter(l -> l.measure().equals(BOTH) && !l.item().isEmpty())
                        .toList();
        boolean whole = topic.isOf(BOTH) || yearFollows(passage, i, labels.get(0).measure());
        return whole && !all.isEmpty() ? all : labels;
    }

    private static boolean ofTheYear(Meaning label) {
        return !label.strong() && label.measure().startsWith(OF_THE_YEAR) && label.item().isEmpty();
    }

    /** 收入总计70万元，其中：本年收入合计60万元: the year's own is told apart behind it. */
    private static boolean yearFollows(Passage passage, int i, String measure) {
        return passage.tokens().subList(i + 1, passage.tokens().size()).stream()
                .filter(Token.Word.class::isInstance)
                .map(Token.Word.class::cast)
                .filter(later -> text(passage, later).startsWith(OF_THE_YEAR))
                .flatMap(later -> later.labels().stream())
                .anyMatch(l -> l.strong() && l.measure().equals(measure) && l.item().isEmpty());
    }

    private static String text(Passage passage, Token.Word word) {
        return passage.prose().text().substring(word.from(), word.to());
    }
}
