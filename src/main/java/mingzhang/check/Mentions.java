package mingzhang.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds names in texts in one look, however many they are: a name is looked up only where a text
 * has the first characters of one.
 */
final class Mentions {
    private static final int BEGINNING = 4;

    /** Longer names are not told again to the letter. */
    private static final int LONGEST = 60;

    private final Map<String, Set<Integer>> lengths = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /**
     * A name where it stands first, and what is said behind it.
     *
     * @param from behind the name
     * @param to where another name begins, or the text ends
     */
    record Mention(String name, int from, int to) {}

    /** Of the names those that can be told from other words. */
    Mentions(Collection<String> all) {
        for (String name : all) {
            if (name.length() >= BEGINNING && name.length() <= LONGEST) {
                names.add(name);
                lengths.computeIfAbsent(name.substring(0, BEGINNING), b -> new TreeSet<>())
                        .add(name.length());
            }
        }
    }

    /** The first mention of each name in the text, in order. */
    List<Mention> in(String text) {
        Map<String, Integer> open = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        List<Mention> all = new ArrayList<>();
        for (int i = 0; !names.isEmpty() && i + BEGINNING <= text.length(); i++) {
            for (int length : lengths.getOrDefault(text.substring(i, i + BEGINNING), Set.of())) {
                if (i + length > text.length()) {
                    break;
                }
                String name = text.substring(i, i + length);
                if (names.contains(name)) {
                    end(open, name, i, all);
                    if (seen.add(name)) {
                        open.put(name, i + length);
                    }
                }
            }
        }
        open.forEach((name, from) -> all.add(new Mention(name, from, text.length())));
        return all;
    }

    /** What is said of names before this one ends here, unless they reach into it. */
    private static void end(Map<String, Integer> open, String name, int at, List<Mention> all) {
        Iterator<Map.Entry<String, Integer>> names = open.entrySet().iterator();
        while (names.hasNext()) {
            Map.Entry<String, Integer> before = names.next();
            if (!before.getKey().equals(name) && before.getValue() <= at) {
                all.add(new Mention(before.getKey(), before.getValue(), at));
                names.remove();
            }
        }
    }
}
