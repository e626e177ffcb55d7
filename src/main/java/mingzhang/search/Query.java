package mingzhang.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        // asked of every entry: an EnumMap answers sooner than a copy by Map.copyOf
        Map<Understood.Meaning, List<String>> copy = new EnumMap<>(Understood.Meaning.class);
        meant.forEach((meaning, values) -> copy.put(meaning, List.copyOf(values)));
        meant = Collections.unmodifiableMap(copy);
    }

    Query(List<String> words, List<String> excluded, List<Understood> understood) {
        this(words, excluded, understood, meant(understood));
    }

    private static Map<Understood.Meaning, List<String>> meant(List<Understood> understood) {
        Map<Understood.Meaning, List<String>> meant = new EnumMap<>(Understood.Meaning.class);
        for (Understood part : understood) {
            List<String> known = meant.computeIfAbsent(part.meaning(), m -> new ArrayList<>());
            boolean narrower = part.meaning() == Understood.Meaning.REGION && !known.isEmpty();
            List<String> inside = narrower ? nested(known, part.values()) : List.of();
            if (!inside.isEmpty()) {
                known.clear();
            }
            known.addAll(inside.isEmpty() ? part.values() : inside);
        }
        return meant;
    }

    /** Of two regions one inside the other the inner: 甲市乙区 is not all of 甲市. */
    private static List<String> nested(List<String> some, List<String> others) {
        Set<String> inner = new LinkedHashSet<>();
        for (String one : some) {
            for (String other : others) {
                if ((one + "/").startsWith(other + "/")) {
                    inner.add(one);
                } else if (other.startsWith(one + "/")) {
                    inner.add(other);
                }
            }
        }
        return List.copyOf(inner);
    }

    /** Every value that some part of the query gives for a meaning. */
    List<String> values(Understood.Meaning meaning) {
        return meant.getOrDefault(meaning, List.of());
    }
}
