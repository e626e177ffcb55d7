package mingzhang.search;

import java.math.BigDecimal;
import java.util.List;

/**
 * How well an entry answers a query. The browser computes the same numbers; {@code docs/search.md}
 * says how.
 */
final class Scoring {
    static final int STEPS = 63;

    private Scoring() {}

    /** Rarer words weigh more. */
    static double rarity(int reports, int having) {
        return StrictMath.log(1 + reports / (0.5 + having));
    }

    /** A word's part of the score: in a short text it says more. */
    static double word(double rarity, int length) {
        return rarity * step(length) / STEPS;
    }

    /**
     * Of 63 steps, how much a word says in a text of that length. Of few levels, so that equal
     * sentences of the form weigh the same, and the browser knows from its first look what the best
     * entry of a section weighs.
     */
    static int step(int length) {
        return length <= 30 ? STEPS : length <= 90 ? 54 : length <= 200 ? 44 : 35;
    }

    /** The number of a level of {@link #step}, from 1 for long texts to 4 for short ones. */
    static int level(int step) {
        return step == STEPS ? 4 : step == 54 ? 3 : step == 44 ? 2 : 1;
    }

    /** Of so many steps, how much a figure grew; to nothing, or to double, is just half of them. */
    static final int GROWTH_STEPS = 62;

    /** A change rate's part of the score, from 0 up to 1. */
    static double growth(double grown) {
        return grown / (Math.abs(grown) + 100);
    }

    /** What an entry is worth before its words count. */
    static double tier(ReadEntry read, Query query, List<String> words) {
        SearchEntry entry = read.entry();
        String foldedTitle = read.title();
        List<String> measures = query.values(Understood.Meaning.MEASURE);
        return switch (entry.type()) {
            case FIGURE -> figure(entry, query, measures);
            case UNIT -> unit(entry, query, words, foldedTitle);
            case TERM -> term(words, foldedTitle);
            case PROJECT -> holdsAll(foldedTitle, words) ? 18 : 8;
            case PASSAGE -> read.heading() ? 4 : 0;
        };
    }

    private static double unit(
            SearchEntry entry, Query query, List<String> words, String foldedTitle) {
        if (query.values(Understood.Meaning.UNIT).contains(entry.unit())) {
            return 48;
        }
        return !words.isEmpty() && holdsAll(foldedTitle, words) ? 26 : 6;
    }

    private static double figure(SearchEntry entry, Query query, List<String> measures) {
        List<String> directions = query.values(Understood.Meaning.DIRECTION);
        if (measures.isEmpty()) {
            return 12;
        }
        boolean exact = measures.contains(entry.measure() + "|" + entry.item());
        if (!directions.isEmpty() && exact && entry.kind().equals("change_rate")) {
            double value = entry.value().map(BigDecimal::doubleValue).orElse(0.0);
            double grown = directions.contains("up") ? value : -value;
            return 60 + 9 * growth(grown);
        }
        if (!exact) {
            return 28;
        }
        return RANKS[rank(entry.kind())];
    }

    /** What a measure's figure is worth by its kind, from the least up. */
    private static final double[] RANKS = {38, 40, 44};

    /** Which of three ranks a kind has: the amount itself, its budget, all else. */
    static int rank(String kind) {
        return switch (kind) {
            case "amount", "count" -> 2;
            case "budget" -> 1;
            default -> 0;
        };
    }

    private static double term(List<String> words, String foldedTitle) {
        String all = String.join("", words);
        if (foldedTitle.equals(all)) {
            return 34;
        }
        return holdsAll(foldedTitle, words) ? 20 : 4;
    }

    private static boolean holdsAll(String foldedTitle, List<String> words) {
        return words.stream().allMatch(word -> Words.stands(foldedTitle, word));
    }

    /** Rounded so that the two sides agree on ties. */
    static double rounded(double score) {
        return Math.floor(score * 1e4 + 0.5) / 1e4;
    }
}
