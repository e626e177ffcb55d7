package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    /** Words of the command line; those of pages are held together where pages are tested. */
    private static final Pattern OURS =
            Pattern.compile("(rejection|warning|yaml|command|configuration|help|verify)\\..*");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        Words chinese = Words.of("zh-CN");
        Words english = Words.of("en");
        assertEquals(ours(chinese), ours(english));
        for (String key : ours(chinese)) {
            assertEquals(
                    placeholders(chinese.get(key)), placeholders(english.get(key)), "in " + key);
        }
    }

    private static Set<String> ours(Words words) {
        Set<String> keys = new TreeSet<>(words.keys());
        keys.removeIf(key -> !OURS.matcher(key).matches());
        return keys;
    }

    private static Set<String> placeholders(String sentence) {
        return new TreeSet<>(
                PLACEHOLDER.matcher(sentence).results().map(MatchResult::group).toList());
    }
}
