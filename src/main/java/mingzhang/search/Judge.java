package mingzhang.search;

import java.math.BigDecimal;
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

    /** The words that entries of a type must have, and what each of them weighs. */
    private static final class Wanted {
        private final List<String> words;
        private final double[] rarity;

        Wanted(List<String> words, ToDoubleFunction<String> rarity) {
            this.words = List.copyOf(words);
            this.rarity = words.stream().mapToDouble(rarity).toArray();
        }
    }

    /** An entry's folded texts; a passage below a heading is known by it, but has to say more. */
    private record Texts(String title, String text, String whole) {
        static final Texts NONE = new Texts("", "", "");
    }

    Judge(List<Asked.Way> ways, Names names, Folding folding, ToDoubleFunction<String> rarity) {
        this.ways = List.copyOf(ways);
        this.folding = folding;
        this.units = names.byId();
        for (Asked.Way way : ways) {
            Map<SearchEntry.Type, Wanted> byType = new EnumMap<>(SearchEntry.Type.class);
            for (SearchEntry.Type type : SearchEntry.Type.values()) {
                byType.put(type, new Wanted(Matching.words(way.query(), type, folding), rarity));
            }
            words.add(byType);
        }
    }

    /** The verdict on an entry that lacks no more than {@code lacking} words. */
    Optional<Verdict> judge(SearchEntry entry, int lacking) {
        Optional<Verdict> best = Optional.empty();
        Texts texts = Texts.NONE;
        boolean read = false;
        for (int i = 0; i < ways.size(); i++) {
            if (!passes(entry, i)) {
                continue;
            }
            if (!read && reads(entry, i)) {
                texts = texts(entry);
                read = true;
            }
            Optional<Verdict> one = judge(entry, texts, i, lacking);
            if (one.isPresent() && (best.isEmpty() || better(one.get(), best.get()))) {
                best = one;
            }
        }
        return best;
    }

    private static boolean better(Verdict a, Verdict b) {
        return a.missing() != b.missing() ? a.missing() < b.missing() : a.score() > b.score();
    }

    private Texts texts(SearchEntry entry) {
        String title = folding.plain(entry.title());
        String text = folding.plain(entry.text());
        String whole = title.equals(text) ? text : title + Folding.BREAK + text;
        return new Texts(title, text, whole);
    }

    /** Whether the filters let the entry through. */
    private boolean passes(SearchEntry entry, int index) {
        Names.NamedUnit unit = units.get(entry.unit());
        String region = unit == null ? "" : unit.region();
        return Matching.filters(ways.get(index).query(), entry, region);
    }

    /**
     * Whether what the entry says has a part in the verdict: the texts of many need not be folded.
     */
    private boolean reads(SearchEntry entry, int index) {
        return entry.type() != SearchEntry.Type.FIGURE
                || !words(index, entry.type()).isEmpty()
                || !ways.get(index).query().excluded().isEmpty();
    }

    private Optional<Verdict> judge(SearchEntry entry, Texts texts, int index, int lacking) {
        Query query = ways.get(index).query();
        double score = 0;
        int present = 0;
        boolean inText = false;
        Wanted all = words.get(index).get(entry.type());
        List<String> wanted = all.words;
        for (int i = 0; i < wanted.size(); i++) {
            boolean here = holds(entry, texts.text(), wanted.get(i));
            if (here || holds(entry, texts.whole(), wanted.get(i))) {
                present++;
                score += Scoring.word(all.rarity[i], texts.whole().length());
                inText = inText || here;
            } else if (i + 1 - present > lacking) {
                return Optional.empty();
            }
        }
        int missing = wanted.size() - present;
        boolean some = present > 0 || wanted.isEmpty() || subject(entry, query);
        boolean passage = entry.type() != SearchEntry.Type.PASSAGE || wanted.isEmpty() || inText;
        if (missing > lacking || !some || !passage || excluded(query, texts)) {
            return Optional.empty();
        }
        score += Scoring.tier(entry, query, words(index, entry.type()), texts.title());
        Asked.Way way = ways.get(index);
        double counted = Scoring.rounded(way.factor() * score + way.bonus());
        return Optional.of(new Verdict(counted, missing, index));
    }

    private static boolean subject(SearchEntry entry, Query query) {
        return entry.type() == SearchEntry.Type.FIGURE && !query.values(Meaning.MEASURE).isEmpty();
    }

    private static boolean excluded(Query query, Texts texts) {
        for (String word : query.excluded()) {
            if (Words.stands(texts.whole(), word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands in a text; a number is in a figure where it is its value. */
    private static boolean holds(SearchEntry entry, String text, String word) {
        return (entry.type() == SearchEntry.Type.FIGURE && Words.isNumber(word))
                ? isValue(entry, word)
                : Words.stands(text, word);
    }

    private static boolean isValue(SearchEntry entry, String number) {
        boolean percent = number.endsWith("%");
        String digits = percent ? number.substring(0, number.length() - 1) : number;
        return (!percent || entry.valueUnit().equals("%"))
                && entry.value().isPresent()
                && entry.value().get().abs().compareTo(new BigDecimal(digits)) == 0;
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
