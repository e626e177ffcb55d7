package mingzhang.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param exact whether {@code total} was counted
 * @param partial whether no entry has all the words, and hits lack some
 * @param cut whether the query was too long, and its rest left out
 * @param facets for each of type, unit, region, year, part and measure how many hits have a value,
 *     most first
 * @param suggestions what else to try where nothing was found
 */
public record SearchResult(
        int total,
        boolean exact,
        boolean partial,
        boolean cut,
        Map<String, Map<String, Integer>> facets,
        List<Understood> understood,
        List<Hit> hits,
        List<String> suggestions) {}
