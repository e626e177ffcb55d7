package mingzhang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** In how many reports words stand, each token of a query counted once. */
final class Frequencies {
    private final IndexReader reader;
    private final Map<String, Integer> reports = new HashMap<>();
    private final Map<String, Boolean> stands = new HashMap<>();

    Frequencies(IndexReader reader) {
        this.reader = reader;
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
        return stands.computeIfAbsent(token, this::seek);
    }

    private boolean seek(String token) {
        try {
            return reader.docFreq(new Term(Fields.TOKENS, token)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int count(String token) {
        try {
            int reports = 0;
            for (LeafReaderContext leaf : reader.leaves()) {
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
