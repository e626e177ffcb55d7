package mingzhang.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.search.Understood.Meaning;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The Lucene query for all entries that may answer; each is then judged by its text. */
final class Candidates {
    private final Judge judge;
    private final Frequencies frequencies;

    Candidates(Judge judge, Frequencies frequencies) {
        this.judge = judge;
        this.frequencies = frequencies;
    }

    /** For entries that lack no more than {@code lacking} words. */
    Query query(int lacking) {
        BooleanQuery.Builder ways = new BooleanQuery.Builder();
        for (int i = 0; i < judge.ways().size(); i++) {
            ways.add(way(i, lacking), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(ways.build(), Occur.FILTER)
                .add(term(Fields.TYPE, IndexFolder.ARCHIVE), Occur.MUST_NOT)
                .build();
    }

    private Query way(int index, int lacking) {
        mingzhang.search.Query query = judge.ways().get(index).query();
        BooleanQuery.Builder figures = new BooleanQuery.Builder();
        figures.add(term(Fields.TYPE, SearchEntry.Type.FIGURE.id()), Occur.FILTER);
        boolean measured = !query.values(Meaning.MEASURE).isEmpty();
        words(judge.words(index, SearchEntry.Type.FIGURE), lacking, true, measured)
                .ifPresent(words -> figures.add(words, Occur.FILTER));
        if (measured) {
            BooleanQuery.Builder measures = new BooleanQuery.Builder();
            query.values(Meaning.MEASURE).stream()
                    .map(value -> value.substring(0, Math.max(0, value.indexOf('|'))))
                    .distinct()
                    .forEach(m -> measures.add(term(Fields.MEASURE, m), Occur.SHOULD));
            figures.add(measures.build(), Occur.FILTER);
        }
        for (Understood amount : amounts(query)) {
            figures.add(sized(Matching.directed(amount.values(), query)), Occur.FILTER);
        }
        BooleanQuery.Builder others = new BooleanQuery.Builder();
        others.add(
                words(judge.words(index, SearchEntry.Type.PASSAGE), lacking, false, false)
                        .orElseGet(MatchAllDocsQuery::new),
                Occur.FILTER);
        if (Matching.namesAlone(query)) {
            others.add(term(Fields.TYPE, SearchEntry.Type.UNIT.id()), Occur.FILTER);
        }
        others.add(term(Fields.TYPE, SearchEntry.Type.FIGURE.id()), Occur.MUST_NOT);
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(figures.build(), Occur.SHOULD);
        boolean stated =
                amounts(query).stream().allMatch(a -> a.values().contains(QueryState.STATED));
        if (stated && !Matching.figuresAlone(query)) {
            either.add(others.build(), Occur.SHOULD);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(either.build(), Occur.FILTER);
        filters(query, all);
        return all.build();
    }

    private static List<Understood> amounts(mingzhang.search.Query query) {
        return query.understood().stream().filter(u -> u.meaning() == Meaning.AMOUNT).toList();
    }

    /** Figures that may have the size, and a few that are nearly as large. */
    private static Query sized(List<String> bounds) {
        double low = bound(bounds.get(0), Double.NEGATIVE_INFINITY);
        double high = bound(bounds.get(1), Double.POSITIVE_INFINITY);
        return switch (bounds.get(3)) {
            case "up" -> DoublePoint.newRangeQuery(Fields.VALUE, low, high);
            case "down" -> DoublePoint.newRangeQuery(Fields.VALUE, -high, -low);
            default ->
                    low == high
                            ? DoublePoint.newSetQuery(Fields.VALUE, low, -low)
                            : DoublePoint.newRangeQuery(Fields.VALUE, low, high);
        };
    }

    private static double bound(String text, double open) {
        String digits = text.replace(">", "").replace("<", "");
        return digits.isEmpty() ? open : Double.parseDouble(digits);
    }

    private static void filters(mingzhang.search.Query query, BooleanQuery.Builder all) {
        any(Fields.UNIT, query.values(Meaning.UNIT), all);
        any(Fields.REGION, query.values(Meaning.REGION), all);
        any(Fields.TYPE, query.values(Meaning.TYPE), all);
        List<String> years = query.values(Meaning.YEAR);
        if (!years.isEmpty()) {
            List<Integer> numbers = new ArrayList<>(List.of(0));
            years.stream().filter(y -> !y.isEmpty()).map(Integer::valueOf).forEach(numbers::add);
            all.add(IntPoint.newSetQuery(Fields.YEAR, numbers), Occur.FILTER);
        }
    }

    private static void any(String field, List<String> values, BooleanQuery.Builder all) {
        if (!values.isEmpty()) {
            BooleanQuery.Builder either = new BooleanQuery.Builder();
            values.forEach(value -> either.add(term(field, value), Occur.SHOULD));
            all.add(either.build(), Occur.FILTER);
        }
    }

    /** Entries whose tokens allow for all the words but a few; nothing where any entry does. */
    private Optional<Query> words(
            List<String> words, int lacking, boolean figures, boolean subject) {
        int least = words.size() - lacking;
        if (words.isEmpty() || (least < 1 && subject)) {
            return Optional.empty();
        }
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        for (String word : words) {
            BooleanQuery.Builder tokens = new BooleanQuery.Builder();
            for (String token : tokens(word, figures)) {
                tokens.add(frequencies.query(token), Occur.FILTER);
            }
            some.add(tokens.build(), Occur.SHOULD);
        }
        return Optional.of(some.setMinimumNumberShouldMatch(Math.max(1, least)).build());
    }

    /** A number is looked for among figures by their value. */
    static List<String> tokens(String word, boolean figures) {
        List<String> cover = Tokens.cover(word);
        return figures && Words.isNumber(word) ? List.of("=" + cover.get(0).substring(1)) : cover;
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
