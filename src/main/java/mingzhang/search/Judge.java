package mingzhang.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import mingzhang.search.Understood.Meaning;

/** Tells of one entry after another whether it answers a query, and how well. */
final class Judge {
    private final List<Asked.Way> ways;
    private final Folding folding;
    private final Map<String, Names.NamedUnit> units;
    private final List<Map<SearchEntry.Type, List<Weighed>>> words = new ArrayList<>();

    /** A word and how rare it is. */
    private record Weighed(String word, double rarity) {}

    /** An entry's folded texts; a passage below a heading is known by it, but has to say more. */
    private record Texts(String title, String text, String whole) {}

    Judge(List<Asked.Way> ways, Names names, Folding folding, ToDoubleFunction<String> rarity) {
        this.ways = List.copyOf(ways);
        this.folding = folding;
        this.units = names.byId();
        for (Asked.Way way : ways) {
            Map<SearchEntry.Type, List<Weighed>> byType = new EnumMap<>(SearchEntry.Type.class);
            for (SearchEntry.Type type : SearchEntry.Type.values()) {
                byType.put(
                        type,
                        Matching.words(way.query(), type, folding).stream()
                                .map(w -> new Weighed(w, rarity.applyAsDouble(w)))
                                .toList());
            }
            words.add(byType);
        }
    }

    /** The verdict on an entry that lacks no more than {@code lacking} words. */
    Optional<Verdict> judge(SearchEntry entry, int lacking) {
        Optional<Verdict> best = Optional.empty();
        Texts texts = texts(entry);
        for (int i = 0; i < ways.size(); i++) {
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
        String title = folding.text(entry.title());
        String text = folding.text(entry.text());
        String whole = title.equals(text) ? text : title + Folding.BREAK + text;
        return new Texts(title, text, whole);
    }

    private Optional<Verdict> judge(SearchEntry entry, Texts texts, int index, int lacking) {
        Query query = ways.get(index).query();
        String region =
                Optional.ofNullable(units.get(entry.unit())).map(u -> u.region()).orElse("");
        if (!Matching.filters(query, entry, region)) {
            return Optional.empty();
        }
        double score = 0;
        int present = 0;
        boolean inText = false;
        List<Weighed> wanted = words.get(index).get(entry.type());
        for (Weighed word : wanted) {
            boolean here = holds(entry, texts.text(), word.word());
            if (here || holds(entry, texts.whole(), word.word())) {
                present++;
                score += Scoring.word(word.rarity(), texts.whole().length());
                inText = inText || here;
            }
        }
        int missing = wanted.size() - present;
        boolean some = present > 0 || wanted.isEmpty() || subject(entry, query);
        boolean passage = entry.type() != SearchEntry.Type.PASSAGE || wanted.isEmpty() || inText;
        if (missing > lacking || !some || !passage || excluded(query, texts)) {
            return Optional.empty();
        }
        List<String> typed = wanted.stream().map(Weighed::word).toList();
        score += Scoring.tier(entry, query, typed, texts.title());
        Asked.Way way = ways.get(index);
        double counted = Scoring.rounded(way.factor() * score + way.bonus());
        return Optional.of(new Verdict(counted, missing, index));
    }

    private static boolean subject(SearchEntry entry, Query query) {
        return entry.type() == SearchEntry.Type.FIGURE && !query.values(Meaning.MEASURE).isEmpty();
    }

    private static boolean excluded(Query query, Texts texts) {
        return query.excluded().stream().anyMatch(w -> !Words.in(texts.whole(), w).isEmpty());
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

    /** The most words that an entry of some type must have. */
    int mostWords() {
        return words.stream()
                .flatMap(byType -> byType.values().stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    List<String> words(int way, SearchEntry.Type type) {
        return words.get(way).get(type).stream().map(Weighed::word).toList();
    }

    List<Asked.Way> ways() {
        return ways;
    }
}
