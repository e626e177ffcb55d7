package mingzhang.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.NIOFSDirectory;

/** Answers queries from the Lucene index in a folder. */
public final class Search implements Closeable {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    /** Of the memory there is, what may be filled with entries that queries have looked at. */
    private static final int SHARE = 4;

    private final IndexReader reader;
    private final List<SegmentEntries> entries = new ArrayList<>();
    private final ExecutorService threads;
    private final IndexSearcher searcher;
    private final Frequencies frequencies;
    private final Names names;
    private final Map<String, Names.NamedUnit> units;
    private final Folding folding = new Folding();
    private final QueryReader queries;
    private final Suggestions suggestions;

    private Search(IndexReader reader) throws IOException {
        this.reader = reader;
        this.threads = Executors.newFixedThreadPool(THREADS, Search::thread);
        this.searcher = new IndexSearcher(reader, threads);
        searcher.setQueryCache(null);
        this.frequencies = new Frequencies(searcher);
        AtomicLong room = new AtomicLong(Runtime.getRuntime().maxMemory() / SHARE);
        reader.leaves()
                .forEach(
                        leaf ->
                                entries.add(
                                        new SegmentEntries(leaf.reader().maxDoc(), folding, room)));
        Document archive = archive();
        this.names = Names.parse(String.valueOf(archive.get(Fields.NAMES)));
        this.units = Map.copyOf(names.byId());
        this.queries = new QueryReader(new Lexicon(names, folding), folding);
        this.suggestions =
                new Suggestions(names, String.valueOf(archive.get(Fields.TERMS)), folding);
    }

    /** Opens an index that {@link SearchIndex} has written. */
    public static Search open(Path folder) throws IOException {
        return new Search(DirectoryReader.open(new NIOFSDirectory(folder)));
    }

    /**
     * The hits from {@code offset} on.
     *
     * @param plain parts of the query, folded, that are words whatever they might mean
     */
    public synchronized SearchResult find(String typed, int offset, int limit, Set<String> plain)
            throws IOException {
        Asked asked = queries.read(typed, plain);
        frequencies.begin();
        Judge judge = judge(asked.first());
        Judge whole = asked.first().equals(asked.ways()) ? judge : judge(asked.ways());
        if (asked.understood().isEmpty() && whole.mostWords() == 0) {
            return new SearchResult(
                    0, true, false, asked.cut(), Map.of(), List.of(), List.of(), List.of());
        }
        int wanted = offset + limit;
        Gathering found = nothing(judge);
        if (judge.fewestLacking(frequencies::stands) == 0) {
            found = gather(judge, 0, wanted);
        }
        int fewest = whole.fewestLacking(frequencies::stands);
        if (found.total() == 0 && whole != judge && fewest == 0) {
            found = gather(whole, 0, wanted);
        }
        boolean loose = found.total() == 0 && !asked.loose().isEmpty();
        if (loose) {
            found = gather(judge(asked.loose()), 0, wanted);
        }
        int most = whole.mostWords();
        for (int lacking = Math.max(1, fewest); lacking < most && found.total() == 0; lacking++) {
            found = gather(whole, lacking, wanted);
        }
        return new SearchResult(
                found.total(),
                true,
                found.total() > 0 && (loose || found.lacking() > 0),
                asked.cut(),
                found.facets(),
                asked.understood(),
                found.hits(folding, reader.storedFields(), offset),
                found.total() == 0 ? suggestions.near(typed) : List.of());
    }

    private Judge judge(List<Asked.Way> ways) {
        return new Judge(
                ways,
                units,
                folding,
                word -> Scoring.rarity(names.reports(), frequencies.reportsWith(word)));
    }

    private Gathering nothing(Judge judge) {
        return new Gathering(judge, units, entries, 0, 0);
    }

    private Gathering gather(Judge judge, int lacking, int wanted) throws IOException {
        return searcher.search(
                new Candidates(judge, frequencies).query(lacking),
                new CollectorManager<Gathering, Gathering>() {
                    @Override
                    public Gathering newCollector() {
                        return new Gathering(judge, units, entries, lacking, wanted);
                    }

                    @Override
                    public Gathering reduce(Collection<Gathering> collectors) {
                        return Gathering.all(collectors);
                    }
                });
    }

    private Document archive() throws IOException {
        TermQuery query = new TermQuery(new Term(Fields.TYPE, IndexFolder.ARCHIVE));
        var found = searcher.search(query, 1).scoreDocs;
        if (found.length == 0) {
            throw new IOException("not an index of an archive");
        }
        return reader.storedFields().document(found[0].doc);
    }

    /** A thread that keeps no program from ending. */
    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "search");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        reader.close();
    }
}
