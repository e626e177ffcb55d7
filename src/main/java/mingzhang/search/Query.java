package mingzhang.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader asks for.
 *
 * @param words folded; each must stand in a hit, contiguous
 * @param excluded folded; none may stand in a hit
 * @param understood filters and subjects, in the order typed
 * @param meant for each meaning every value that some part of the query gives for it
 */
record Query(
        List<String> words,
        List<String> excluded,
        List<Understood> understood,
        Map<Understood.Meaning, List<String>> meant) {
    Query {
        words = List.copyOf(words);
        excluded = List.copyOf(excluded);
        understood = List.copyOf(understood);
        meant = Map.copyOf(meant);
    }

    Query(List<String> words, List<String> excluded, List<Understood> understood) {
        this(words, excluded, understood, meant(understood));
    }

    private static Map<Understood.Meaning, List<String>> meant(List<Understood> understood) {
        Map<Understood.Meaning, List<String>> meant = new EnumMap<>(Understood.Meaning.class);
        for (Understood part : understood) {
            meant.computeIfAbsent(part.meaning(), m -> new ArrayList<>()).addAll(part.values());
        }
        return meant;
    }

    /** Every value that some part of the query gives for a meaning. */
    List<String> values(Understood.Meaning meaning) {
        return meant.getOrDefault(meaning, List.of());
    }
}
