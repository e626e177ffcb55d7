package mingzhang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Where tokens stand and in how many reports, each looked for but once; those of the last queries
 * are remembered.
 */
final class Frequencies {
    private static final int MOST = 4096;

    private final IndexSearcher searcher;
    private final Map<String, Integer> reports = new HashMap<>();
    private final Map<String, TermStates> places = new HashMap<>();

    Frequencies(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Makes room for another query. */
    void begin() {
        if (places.size() > MOST) {
            places.clear();
            reports.clear();
        }
    }

    /** Entries that have the token. */
    Query query(String token) {
        return new TermQuery(new Term(Fields.TOKENS, token), states(token));
    }

    private TermStates states(String token) {
        return places.computeIfAbsent(token, this::seek);
    }

    /** In how many reports the rarest of the word's tokens stands. */
    int reportsWith(String word) {
        int least = Integer.MAX_VALUE;
        for (String token : Tokens.cover(word)) {
            least = Math.min(least, reports.computeIfAbsent(token, this::count));
        }
        return least;
    }

    /** Whether any entry at all has the token. */
    boolean stands(String token) {
        return states(token).docFreq() > 0;
    }

    private TermStates seek(String token) {
        try {
            return TermStates.build(searcher, new Term(Fields.TOKENS, token), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int count(String token) {
        try {
            int reports = 0;
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                reports += count(leaf, new Term(Fields.TOKENS, token));
            }
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report is in one segment, its entries together. */
    private static int count(LeafReaderContext leaf, Term token) throws IOException {
        PostingsEnum postings = leaf.reader().postings(token, PostingsEnum.NONE);
        NumericDocValues ordinals = leaf.reader().getNumericDocValues(Fields.REPORT_ORDINAL);
        if (postings == null || ordinals == null) {
            return 0;
        }
        int reports = 0;
        long last = -1;
        for (int doc = postings.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = postings.nextDoc()) {
            if (ordinals.advanceExact(doc) && ordinals.longValue() != last) {
                last = ordinals.longValue();
                reports++;
            }
        }
        return reports;
    }
}
