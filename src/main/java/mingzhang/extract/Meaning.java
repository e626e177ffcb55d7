package mingzhang.extract;

import java.util.List;

/**
 * What a name of the form can mean.
 *
 * @param code functional classification code, or empty
 * @param context the measure that a sentence must be about for a weak name to mean this
 * @param counters counter words with which it means this; empty for money
 */
record Meaning(
        String measure,
        String item,
        String code,
        String context,
        boolean strong,
        List<String> counters) {
    Meaning {
        counters = List.copyOf(counters);
    }

    /** A name for money that needs no context. */
    static Meaning money(String measure, String item, String code) {
        return new Meaning(measure, item, code, measure, true, List.of());
    }

    /** The same of another measure. */
    Meaning of(String other) {
        return new Meaning(other, item, code, context, strong, counters);
    }

    boolean money() {
        return counters.isEmpty();
    }
}
