package mingzhang.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import mingzhang.search.Understood.Meaning;

/** What has been read of a query so far. */
final class QueryState {
    private static final int MOST_WORDS = 16;

    /** Marks an amount that other texts may hold as words. */
    static final String STATED = "stated";

    private final Set<String> plain;
    private final List<String> words = new ArrayList<>();
    private final List<String> literal = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final List<Understood> understood = new ArrayList<>();
    private final List<Understood> demanded = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();
    private final Map<String, List<String>> endings = new LinkedHashMap<>();
    private boolean named;
    private boolean glued;
    private boolean cut;
    private int parts;

    QueryState(Set<String> plain) {
        this.plain = plain;
    }

    /** Whether the reader wants these words as words. */
    boolean plain(String folded) {
        return plain.contains(folded);
    }

    /** Something of the query is left out. */
    void cut() {
        cut = true;
    }

    /** A part of the query begins. */
    void begin() {
        parts++;
    }

    /** A part of the query without spaces, to be cut by {@code cutting}. */
    void part(String folded, BiConsumer<QueryState, String> cutting) {
        int before = understood.size();
        int wordsBefore = words.size();
        cutting.accept(this, folded);
        int found = understood.size() - before;
        boolean names =
                understood.subList(before, understood.size()).stream()
                        .anyMatch(u -> u.meaning() != Meaning.DIRECTION);
        named |= names;
        glued |= names && found + words.size() - wordsBefore > 1;
        for (String word : folded.split(String.valueOf(Folding.BREAK), -1)) {
            add(literal, word);
        }
    }

    void word(String folded) {
        add(words, folded);
    }

    /** A word, unless a measure is asked for and no other unit: then the units that end so. */
    void wordOrUnits(String folded, List<String> units) {
        word(folded);
        if (!units.isEmpty()) {
            endings.put(folded, units);
        }
    }

    /** A word that is looked for only where the query has nothing else. */
    void aside(String folded) {
        asides.add(folded);
    }

    /** What stands in quotation marks, punctuation inside it included. */
    void phrase(String folded) {
        add(words, folded);
        add(literal, folded);
    }

    void exclude(String folded) {
        add(excluded, folded);
    }

    /** A part that was taken to mean something. */
    void understand(Understood part) {
        understood.add(part);
    }

    /** A filter or an amount: a part that can mean nothing else. */
    void demand(Understood part) {
        demand(part, part);
    }

    /** What is shown, and what is demanded of every hit; whether it is, and was not before. */
    private boolean demand(Understood shown, Understood wanted) {
        boolean room = demanded.size() < MOST_WORDS;
        boolean added = room && !demanded.contains(wanted);
        if (added) {
            understood.add(shown);
            demanded.add(wanted);
        }
        cut |= !room && !demanded.contains(wanted);
        return added;
    }

    /** An amount without a comparison: of figures a filter, elsewhere to be found as written. */
    void state(Understood amount, String folded) {
        List<String> values = new ArrayList<>(amount.values());
        values.add(STATED);
        if (demand(amount, new Understood(Meaning.AMOUNT, amount.text(), values))) {
            named = true;
            add(literal, folded);
        }
    }

    Asked asked() {
        directions();
        questions();
        endings();
        if (words.isEmpty() && understood.isEmpty()) {
            asides.forEach(this::word);
        }
        Asked.Way first = new Asked.Way(new Query(words, excluded, understood), 1, 0);
        if (!named || literal.isEmpty()) {
            return new Asked(List.of(first), List.of(first), loose(), understood, cut);
        }
        Query letter = new Query(literal, excluded, demanded);
        Asked.Way second =
                new Asked.Way(
                        letter, glued ? 1 : Asked.NAMED_FACTOR, glued ? Asked.GLUED_BONUS : 0);
        List<Asked.Way> both = List.of(first, second);
        return new Asked(parts > 1 ? List.of(first) : both, both, loose(), understood, cut);
    }

    /**
     * The measure whichever way it went, where a way was asked for and no amount; and any hit where
     * no term tells the meaning.
     */
    private List<Asked.Way> loose() {
        List<Understood> rest =
                understood.stream()
                        .filter(u -> u.meaning() != Meaning.DIRECTION && !isQuestion(u))
                        .toList();
        boolean amount = rest.stream().anyMatch(u -> u.meaning() == Meaning.AMOUNT);
        return amount || rest.size() == understood.size()
                ? List.of()
                : List.of(new Asked.Way(new Query(words, excluded, rest), 1, 0));
    }

    /** A direction without a measure or an amount is but a word; with an amount it is its way. */
    private void directions() {
        if (!has(Meaning.MEASURE) && !has(Meaning.AMOUNT)) {
            understood.stream()
                    .filter(u -> u.meaning() == Meaning.DIRECTION)
                    .forEach(u -> word(u.text()));
            understood.removeIf(u -> u.meaning() == Meaning.DIRECTION);
        }
    }

    /** A question for the meaning of nothing is but words. */
    private void questions() {
        if (words.isEmpty() && understood.stream().allMatch(QueryState::isQuestion)) {
            understood.forEach(u -> word(u.text()));
            understood.clear();
        }
    }

    /** A filter has its name in front. */
    private static boolean isQuestion(Understood part) {
        return part.meaning() == Meaning.TYPE && QueryWords.question(part.text()).isPresent();
    }

    private void endings() {
        if (has(Meaning.MEASURE) && !has(Meaning.UNIT)) {
            endings.forEach(
                    (word, units) -> {
                        words.remove(word);
                        understood.add(new Understood(Meaning.UNIT, word, units));
                    });
        }
    }

    private boolean has(Meaning meaning) {
        return understood.stream().anyMatch(u -> u.meaning() == meaning);
    }

    /** Marks around a word are no part of it; one that is nothing else says nothing. */
    private void add(List<String> to, String folded) {
        String word = Tokens.core(folded);
        if (to.contains(word) || Tokens.cover(word).isEmpty()) {
            return;
        }
        if (to.size() == MOST_WORDS) {
            cut = true;
        } else {
            to.add(word);
        }
    }
}
