package mingzhang.extract;

import java.util.regex.Pattern;
import mingzhang.document.WordingPatterns;

/** The words of {@code forms/sentences.txt}, which tell how what stands beside them is read. */
final class SentenceWording {
    private static final WordingPatterns WORDING =
            WordingPatterns.read("/mingzhang/forms/sentences.txt");
    private static final Pattern OPENER = WORDING.get("OPENER");
    private static final Pattern EXCEEDING = WORDING.get("EXCEEDING");
    private static final Pattern ITEM_STATED = WORDING.get("ITEM_STATED");
    private static final Pattern LIKE_UNIT = WORDING.get("LIKE_UNIT");
    private static final Pattern CALLED = WORDING.get("CALLED");

    /** How far back a word may begin. */
    private static final int LONGEST = 8;

    private SentenceWording() {}

    /** Whether a name directly behind the words is one of its own. */
    static boolean opens(String words) {
        return OPENER.matcher(words).find();
    }

    /** Whether the words before {@code end} say that one amount is more or less than another. */
    static boolean exceeds(Prose prose, int end) {
        return EXCEEDING.matcher(prose.text()).region(Math.max(0, end - LONGEST), end).find();
    }

    /** Whether what begins at {@code i} states the amount of an item. */
    static boolean statesItem(Prose prose, int i) {
        return begins(ITEM_STATED, prose, i);
    }

    /** Words that begin like a unit: 人员经费, 项目支出, 公务接待费. */
    static boolean resemblesUnit(Prose prose, int i) {
        return begins(LIKE_UNIT, prose, i);
    }

    /** 12345热线: whether a number before {@code i} is one that people call. */
    static boolean isCalled(Prose prose, int i) {
        return begins(CALLED, prose, i);
    }

    private static boolean begins(Pattern words, Prose prose, int i) {
        return i < prose.length()
                && words.matcher(prose.text()).region(i, prose.length()).lookingAt();
    }
}
