package mingzhang.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.NIOFSDirectory;

/** Answers queries from the Lucene index in a folder. */
public final class Search implements Closeable {
    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Names names;
    private final Folding folding = new Folding();
    private final QueryReader queries;
    private final Suggestions suggestions;

    private Search(IndexReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        Document archive = archive();
        this.names = Names.parse(String.valueOf(archive.get(Fields.NAMES)));
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
    public SearchResult find(String typed, int offset, int limit, Set<String> plain)
            throws IOException {
        Asked asked = queries.read(typed, plain);
        Judge judge = judge(asked.first());
        Judge whole = asked.first().equals(asked.ways()) ? judge : judge(asked.ways());
        if (asked.understood().isEmpty() && whole.mostWords() == 0) {
            return new SearchResult(0, true, false, Map.of(), List.of(), List.of(), List.of());
        }
        int wanted = offset + limit;
        Gathering found = gather(judge, 0, wanted);
        if (found.total() == 0 && whole != judge) {
            found = gather(whole, 0, wanted);
        }
        for (int lacking = 1; lacking < whole.mostWords() && found.total() == 0; lacking++) {
            found = gather(whole, lacking, wanted);
        }
        List<Hit> hits = found.hits(folding);
        return new SearchResult(
                found.total(),
                true,
                found.total() > 0 && found.lacking() > 0,
                found.facets(),
                asked.understood(),
                hits.subList(Math.min(offset, hits.size()), hits.size()),
                found.total() == 0 ? suggestions.near(typed) : List.of());
    }

    private Judge judge(List<Asked.Way> ways) {
        return new Judge(ways, names, folding, this::rarity);
    }

    /** One thread gathers: the searcher has no others. */
    private Gathering gather(Judge judge, int lacking, int wanted) throws IOException {
        return searcher.search(
                new Candidates(judge).query(lacking),
                new CollectorManager<Gathering, Gathering>() {
                    @Override
                    public Gathering newCollector() {
                        return new Gathering(judge, names, lacking, wanted);
                    }

                    @Override
                    public Gathering reduce(Collection<Gathering> collectors) {
                        return collectors.iterator().next();
                    }
                });
    }

    private double rarity(String word) {
        try {
            int least = Integer.MAX_VALUE;
            for (String token : Tokens.cover(word)) {
                least = Math.min(least, reportsWith(token));
            }
            return Scoring.rarity(names.reports(), least);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** In how many reports a token stands; a report is in one segment, its entries together. */
    private int reportsWith(String token) throws IOException {
        int reports = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings =
                    leaf.reader().postings(new Term(Fields.TOKENS, token), PostingsEnum.NONE);
            NumericDocValues ordinals = leaf.reader().getNumericDocValues(Fields.REPORT_ORDINAL);
            if (postings == null || ordinals == null) {
                continue;
            }
            long last = -1;
            for (int doc = postings.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = postings.nextDoc()) {
                if (ordinals.advanceExact(doc) && ordinals.longValue() != last) {
                    last = ordinals.longValue();
                    reports++;
                }
            }
        }
        return reports;
    }

    private Document archive() throws IOException {
        TermQuery query = new TermQuery(new Term(Fields.TYPE, IndexFolder.ARCHIVE));
        var found = searcher.search(query, 1).scoreDocs;
        if (found.length == 0) {
            throw new IOException("not an index of an archive");
        }
        return reader.storedFields().document(found[0].doc);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
