package mingzhang.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One province's wording: its outline and, for each sentence, the variant that a report uses. */
final class Form {
    private static final List<Lists> ALL =
            List.of(Lists.read("form-a.txt"), Lists.read("form-b.txt"));

    private final Lists lists;
    private final Dice dice;
    private final Map<String, String> chosen = new HashMap<>();

    private Form(Lists lists, Dice dice) {
        this.lists = lists;
        this.dice = dice;
    }

    static Form draw(Dice dice) {
        return new Form(dice.pick(ALL), dice);
    }

    List<Entry> outline() {
        return lists.of("outline").stream()
                .map(line -> line.split(" ", 3))
                .map(part -> new Entry(Integer.parseInt(part[0]), part[1], part[2]))
                .toList();
    }

    /** A heading and the key of what stands under it, {@code -} for nothing of its own. */
    record Entry(int level, String key, String title) {}

    /** The sentence that this report uses under the key, the same each time. */
    String sentence(String key) {
        return chosen.computeIfAbsent(key, k -> dice.pick(lists.of(k)));
    }

    List<String> all(String key) {
        return lists.of(key);
    }

    boolean has(String key) {
        return lists.has(key);
    }
}
