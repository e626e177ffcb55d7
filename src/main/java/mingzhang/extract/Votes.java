package mingzhang.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counted evidence for what something is called, with the line of the first witness. */
final class Votes {
    /**
     * What was voted for.
     *
     * @param weight of all votes
     * @param line of the first
     */
    record Choice(String name, int weight, int line) {}

    private final Map<String, Choice> choices = new LinkedHashMap<>();

    void add(String name, int weight, int line) {
        choices.merge(
                name,
                new Choice(name, weight, line),
                (a, b) -> new Choice(name, a.weight() + b.weight(), a.line()));
    }

    /** The choice with the most weight, the first of equals. */
    Optional<Choice> best() {
        return choices.values().stream().reduce((a, b) -> b.weight() > a.weight() ? b : a);
    }

    Iterable<Choice> all() {
        return choices.values();
    }
}
