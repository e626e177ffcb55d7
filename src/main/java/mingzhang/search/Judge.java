package mingzhang.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import mingzhang.search.Understood.Meaning;

/** Tells of one entry after another whether it answers a query, and how well. */
final class Judge {
    private final List<Asked.Way> ways;
    private final Folding folding;
    private final Map<String, Names.NamedUnit> units;
    private final List<Map<SearchEntry.Type, Wanted>> words = new ArrayList<>();
    private final List<List<Sought>> excluded = new ArrayList<>();

    /** The words that entries of a type must have, and what each of them weighs. */
    private static final class Wanted {
        private final List<String> words;
        private final List<Sought> sought;
        private final double[] rarity;

        Wanted(List<String> words, ToDoubleFunction<String> rarity) {
            this.words = List.copyOf(words);
            this.sought = this.words.stream().map(Sought::new).toList();
            this.rarity = words.stream().mapToDouble(rarity).toArray();
        }
    }

    Judge(
            List<Asked.Way> ways,
            Map<String, Names.NamedUnit> units,
            Folding folding,
            ToDoubleFunction<String> rarity) {
        this.ways = List.copyOf(ways);
        this.folding = folding;
        this.units = Map.copyOf(units);
        for (Asked.Way way : ways) {
            Map<SearchEntry.Type, Wanted> byType = new EnumMap<>(SearchEntry.Type.class);
            for (SearchEntry.Type type : SearchEntry.Type.values()) {
                byType.put(type, new Wanted(Matching.words(way.query(), type, folding), rarity));
            }
            words.add(byType);
            excluded.add(way.query().excluded().stream().map(Sought::new).toList());
        }
    }

    /** The verdict on an entry that lacks no more than {@code lacking} words. */
    Optional<Verdict> judge(ReadEntry entry, int lacking) {
        Optional<Verdict> best = Optional.empty();
        for (int i = 0; i < ways.size(); i++) {
            if (passes(entry.entry(), i)) {
                Optional<Verdict> one = judge(entry, i, lacking);
                if (one.isPresent() && (best.isEmpty() || better(one.get(), best.get()))) {
                    best = one;
                }
            }
        }
        return best;
    }

    private static boolean better(Verdict a, Verdict b) {
        return a.missing() != b.missing() ? a.missing() < b.missing() : a.score() > b.score();
    }

    /** Whether the filters let the entry through. */
    private boolean passes(SearchEntry entry, int index) {
        Names.NamedUnit unit = units.get(entry.unit());
        String region = unit == null ? "" : unit.region();
        return Matching.filters(ways.get(index).query(), entry, region);
    }

    private Optional<Verdict> judge(ReadEntry entry, int index, int lacking) {
        SearchEntry.Type type = entry.entry().type();
        double score = 0;
        int present = 0;
        boolean inText = false;
        Wanted all = words.get(index).get(type);
        for (int i = 0; i < all.rarity.length; i++) {
            boolean here = all.sought.get(i).isIn(entry);
            if (here || all.sought.get(i).isAnywhereIn(entry)) {
                present++;
                score += Scoring.word(all.rarity[i], entry.length());
                inText |= here;
            } else if (i + 1 - present > lacking) {
                return Optional.empty();
            }
        }
        Asked.Way way = ways.get(index);
        int missing = all.rarity.length - present;
        boolean none = all.rarity.length == 0;
        boolean some = present > 0 || none || subject(type, way.query());
        boolean told = type != SearchEntry.Type.PASSAGE || none || inText;
        if (missing > lacking || !some || !told || excluded(index, entry)) {
            return Optional.empty();
        }
        score += Scoring.tier(entry, way.query(), all.words);
        double counted = Scoring.rounded(way.factor() * score + way.bonus());
        return Optional.of(new Verdict(counted, missing, index));
    }

    private static boolean subject(SearchEntry.Type type, Query query) {
        return type == SearchEntry.Type.FIGURE && !query.values(Meaning.MEASURE).isEmpty();
    }

    private boolean excluded(int index, ReadEntry entry) {
        for (Sought word : excluded.get(index)) {
            if (word.standsIn(entry)) {
                return true;
            }
        }
        return false;
    }

    /** The words to show in an entry's text: those asked for, a measure's own among them. */
    List<String> shown(int way) {
        return Matching.words(ways.get(way).query(), SearchEntry.Type.PASSAGE, folding);
    }

    /** The years that are asked for. */
    List<String> years(int way) {
        return ways.get(way).query().values(Meaning.YEAR);
    }

    /**
     * The fewest words that an entry lacks in whichever way: those that stand nowhere at all are
     * lacking everywhere. Rounds before that need no looking.
     */
    int fewestLacking(Predicate<String> stands) {
        int fewest = Integer.MAX_VALUE;
        for (int way = 0; way < ways.size(); way++) {
            boolean subject = !ways.get(way).query().values(Meaning.MEASURE).isEmpty();
            for (SearchEntry.Type type : SearchEntry.Type.values()) {
                boolean figure = type == SearchEntry.Type.FIGURE;
                List<String> wanted = words(way, type);
                int lacking = 0;
                for (String word : wanted) {
                    lacking += Candidates.tokens(word, figure).stream().allMatch(stands) ? 0 : 1;
                }
                if (lacking == 0 || lacking < wanted.size() || (figure && subject)) {
                    fewest = Math.min(fewest, lacking);
                }
            }
        }
        return fewest;
    }

    /** The most words that an entry of some type must have. */
    int mostWords() {
        return words.stream()
                .flatMap(byType -> byType.values().stream())
                .mapToInt(wanted -> wanted.words.size())
                .max()
                .orElse(0);
    }

    List<String> words(int way, SearchEntry.Type type) {
        return words.get(way).get(type).words;
    }

    List<Asked.Way> ways() {
        return ways;
    }
}
