package mingzhang.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Judges candidates one after the other, counts the hits and keeps the best. */
final class Gathering extends SimpleCollector {
    private static final Comparator<Found> ORDER = Gathering::order;

    private final Judge judge;
    private final Map<String, Names.NamedUnit> units;
    private final int lacking;
    private final int wanted;
    private final PriorityQueue<Found> best = new PriorityQueue<>(ORDER.reversed());
    private final Facets facets = new Facets();
    private int total;
    private int base;
    private final List<SegmentEntries> entries;
    private Optional<StoredFieldsReader> stored = Optional.empty();
    private int segment;

    /** A hit that may be among the best. */
    private record Found(ReadEntry read, Verdict verdict, int document) {
        SearchEntry entry() {
            return read.entry();
        }
    }

    /** The better first; most are told apart by their scores. */
    private static int order(Found a, Found b) {
        int first = Integer.compare(a.verdict().missing(), b.verdict().missing());
        if (first == 0) {
            first = Double.compare(b.verdict().score(), a.verdict().score());
        }
        return first == 0 ? tie(a.entry(), a.document(), b.entry(), b.document()) : first;
    }

    private static int tie(SearchEntry a, int documentOfA, SearchEntry b, int documentOfB) {
        int first = a.type().compareTo(b.type());
        if (first == 0) {
            first = Integer.compare(b.year(), a.year());
        }
        if (first == 0) {
            first = a.unit().compareTo(b.unit());
        }
        if (first == 0) {
            first = Integer.compare(a.line(), b.line());
        }
        if (first == 0) {
            first = Integer.compare(a.start(), b.start());
        }
        return first == 0 ? Integer.compare(documentOfA, documentOfB) : first;
    }

    Gathering(
            Judge judge,
            Map<String, Names.NamedUnit> units,
            List<SegmentEntries> entries,
            int lacking,
            int wanted) {
        this.judge = judge;
        this.units = units;
        this.entries = entries;
        this.lacking = lacking;
        this.wanted = wanted;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        base = context.docBase;
        segment = context.ord;
        // documents come in order: that instance unpacks each block but once
        CodecReader reader = (CodecReader) context.reader();
        stored = Optional.of(reader.getFieldsReader().getMergeInstance());
    }

    @Override
    public void collect(int document) throws IOException {
        ReadEntry read = entries.get(segment).entry(document, stored.orElseThrow());
        SearchEntry entry = read.entry();
        Optional<Verdict> verdict = judge.judge(read, lacking);
        if (verdict.isEmpty()) {
            return;
        }
        total++;
        facets.count(entry, region(entry));
        keep(new Found(read, verdict.get(), base + document));
    }

    private void keep(Found found) {
        if (best.size() < wanted) {
            best.add(found);
        } else if (wanted > 0 && ORDER.compare(found, best.element()) < 0) {
            best.poll();
            best.add(found);
        }
    }

    /** What several have gathered, each of other segments. */
    static Gathering all(Collection<Gathering> some) {
        Gathering first = some.iterator().next();
        some.stream().skip(1).forEach(first::take);
        return first;
    }

    private void take(Gathering other) {
        total += other.total;
        facets.take(other.facets);
        other.best.forEach(this::keep);
    }

    private String region(SearchEntry entry) {
        Names.NamedUnit unit = units.get(entry.unit());
        return unit == null ? "" : unit.region();
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

    /** The best hits, best first, from {@code offset} on. */
    List<Hit> hits(Folding folding, StoredFields fields, int offset) throws IOException {
        List<Found> sorted = new ArrayList<>(best);
        sorted.sort(ORDER);
        List<Hit> hits = new ArrayList<>();
        EntryVisitor visitor = new EntryVisitor();
        for (Found found : sorted.subList(Math.min(offset, sorted.size()), sorted.size())) {
            fields.document(found.document(), visitor);
            hits.add(hit(found, visitor.entry(), folding));
        }
        return hits;
    }

    private Hit hit(Found found, SearchEntry entry, Folding folding) {
        List<String> words = judge.shown(found.verdict().way());
        Excerpt excerpt = Excerpt.of(entry.text(), folding.fold(entry.text()), words);
        return Hit.of(entry, year(found), found.verdict(), excerpt);
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
        return facets.sorted();
    }
}
