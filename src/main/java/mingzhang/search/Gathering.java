package mingzhang.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Judges candidates one after the other, counts the hits and keeps the best. */
final class Gathering extends SimpleCollector {
    private static final int MOST_VALUES = 100;
    private static final List<String> FACETS =
            List.of("type", "unit", "region", "year", "part", "measure");

    private static final Comparator<Found> ORDER =
            Comparator.comparingInt((Found f) -> f.verdict().missing())
                    .thenComparing(
                            Comparator.comparingDouble((Found f) -> f.verdict().score()).reversed())
                    .thenComparing(f -> f.entry().type())
                    .thenComparing(
                            Comparator.comparingInt((Found f) -> f.entry().year()).reversed())
                    .thenComparing(f -> f.entry().unit())
                    .thenComparingInt(f -> f.entry().line())
                    .thenComparingInt(f -> f.entry().start())
                    .thenComparingInt(Found::document);

    private final Judge judge;
    private final Map<String, Names.NamedUnit> units;
    private final int lacking;
    private final int wanted;
    private final PriorityQueue<Found> best = new PriorityQueue<>(ORDER.reversed());
    private final Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
    private int total;
    private int base;
    private final EntryVisitor visitor = new EntryVisitor();
    private Optional<StoredFieldsReader> stored = Optional.empty();

    /** A hit that may be among the best. */
    private record Found(SearchEntry entry, Verdict verdict, int document) {}

    Gathering(Judge judge, Names names, int lacking, int wanted) {
        this.judge = judge;
        this.units = names.byId();
        this.lacking = lacking;
        this.wanted = wanted;
        FACETS.forEach(facet -> facets.put(facet, new TreeMap<>()));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        base = context.docBase;
        // documents come in order: that instance unpacks each block but once
        CodecReader reader = (CodecReader) context.reader();
        stored = Optional.of(reader.getFieldsReader().getMergeInstance());
    }

    @Override
    public void collect(int document) throws IOException {
        stored.orElseThrow().document(document, visitor);
        SearchEntry entry = visitor.entry();
        Optional<Verdict> verdict = judge.judge(entry, lacking);
        if (verdict.isEmpty()) {
            return;
        }
        total++;
        count(entry);
        best.add(new Found(entry, verdict.get(), base + document));
        if (best.size() > wanted) {
            best.poll();
        }
    }

    private void count(SearchEntry entry) {
        String region =
                Optional.ofNullable(units.get(entry.unit())).map(u -> u.region()).orElse("");
        count("type", entry.type().id());
        count("unit", entry.unit());
        count("region", region);
        count("year", entry.year() == 0 ? "" : String.valueOf(entry.year()));
        count("part", entry.part());
        count("measure", entry.measure());
    }

    private void count(String facet, String value) {
        if (!value.isEmpty()) {
            facets.get(facet).merge(value, 1, Integer::sum);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    int total() {
        return total;
    }

    int lacking() {
        return lacking;
    }

    /** The best hits, best first. */
    List<Hit> hits(Folding folding) {
        List<Found> sorted = new ArrayList<>(best);
        sorted.sort(ORDER);
        return sorted.stream().map(f -> hit(f, folding)).toList();
    }

    private Hit hit(Found found, Folding folding) {
        String text = found.entry().text();
        List<String> words = judge.shown(found.verdict().way());
        Excerpt excerpt = Excerpt.of(text, folding.fold(text), words);
        return Hit.of(found.entry(), year(found), found.verdict(), excerpt);
    }

    /** A unit that is asked for in one year is shown as its report of that year. */
    private int year(Found found) {
        List<String> years = judge.years(found.verdict().way());
        Names.NamedUnit unit = units.get(found.entry().unit());
        boolean one = found.entry().year() == 0 && years.size() == 1 && unit != null;
        return one
                ? unit.years().stream()
                        .filter(year -> years.contains(String.valueOf(year)))
                        .findFirst()
                        .orElse(0)
                : found.entry().year();
    }

    /** How many hits have each value; most first, then by value. */
    Map<String, Map<String, Integer>> facets() {
        Map<String, Map<String, Integer>> sorted = new LinkedHashMap<>();
        facets.forEach(
                (facet, counts) ->
                        sorted.put(
                                facet,
                                counts.entrySet().stream()
                                        .sorted(
                                                Map.Entry.<String, Integer>comparingByValue()
                                                        .reversed()
                                                        .thenComparing(Map.Entry.comparingByKey()))
                                        .limit(MOST_VALUES)
                                        .collect(
                                                Collectors.toMap(
                                                        Map.Entry::getKey,
                                                        Map.Entry::getValue,
                                                        (a, b) -> a,
                                                        LinkedHashMap::new))));
        return sorted;
    }
}
