package mingzhang.search;

import java.util.List;

/**
 * What a reader asks for.
 *
 * @param words folded; each must stand in a hit, contiguous
 * @param excluded folded; none may stand in a hit
 * @param understood filters and subjects, in the order typed
 */
record Query(List<String> words, List<String> excluded, List<Understood> understood) {
    Query {
        words = List.copyOf(words);
        excluded = List.copyOf(excluded);
        understood = List.copyOf(understood);
    }

    /** Every value that some part of the query gives for a meaning. */
    List<String> values(Understood.Meaning meaning) {
        return understood.stream()
                .filter(u -> u.meaning() == meaning)
                .flatMap(u -> u.values().stream())
                .toList();
    }

    /** With fewer words, for partial matches. */
    Query withWords(List<String> fewer) {
        return new Query(fewer, excluded, understood);
    }
}
