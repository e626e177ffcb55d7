package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[A-Za-z0-9_-]+)+)\"");

    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(?:csv|html|js|json|xml|yaml|zip|css|peb|md|txt)");

    /** Words of the command line; those of pages are held together where pages are tested. */
    private static final Pattern OURS =
            Pattern.compile(
                    "(rejection|warning|theme-fault|yaml|command|configuration|help|verify)\\..*");

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

    @Test
    void aWordBesideANumberFollowsIt() {
        Words words = Words.of("en").with(Map.of("a", "{0} {0|report|reports}, {1} {1|is|are} $1"));
        assertEquals("1 report, 0 are $1", words.get("a", 1, 0L));
        assertEquals("11 reports, 1 is $1", words.get("a", "11", 1));
        assertEquals("1 报告", Words.of("zh-CN").with(Map.of("a", "{0} 报告")).get("a", 1));
    }

    /**
     * A key that stands in code is looked up only when its page is made: it has to be there before.
     */
    @Test
    void everyWordThatCodeNamesIsThere() throws IOException {
        Set<String> known = Words.of("zh-CN").keys();
        Set<String> beginnings = new TreeSet<>();
        known.forEach(key -> beginnings.add(beginning(key)));
        Set<String> missing = new TreeSet<>();
        int seen = 0;
        for (String key : namedInCode()) {
            if (beginnings.contains(beginning(key))) {
                seen++;
                if (known.stream().noneMatch(k -> names(key, k))) {
                    missing.add(key);
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(seen > 100, "only " + seen + " keys were seen");
    }

    /** Code may leave out what a command's words begin with, and add the end of a key. */
    private static boolean names(String key, String known) {
        return known.equals(key) || known.equals("command." + key) || known.startsWith(key + ".");
    }

    private static Set<String> namedInCode() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(m -> named.add(m.group(1)));
            }
        }
        named.removeIf(key -> FILE_NAME.matcher(key).matches());
        return named;
    }

    private static String beginning(String key) {
        return key.substring(0, Math.max(key.indexOf('.'), 0));
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
