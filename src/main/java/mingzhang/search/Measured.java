package mingzhang.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;

/** About how much there is to cut into parts, in bytes. */
record Measured(long textSize, long tokenSize) {
    private static final int BYTES_A_CHARACTER = 3;
    private static final int BYTES_A_POSTING = 2;

    static Measured of(IndexReader reader) throws IOException {
        long texts = 0;
        long tokens = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues lengths = leaf.reader().getNumericDocValues(Fields.LENGTH);
            while (lengths != null && lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                texts += lengths.longValue() * BYTES_A_CHARACTER;
            }
            Terms terms = leaf.reader().terms(Fields.TOKENS);
            tokens += terms == null ? 0 : terms.getSumDocFreq() * BYTES_A_POSTING;
        }
        // passages are some three in four of the texts
        return new Measured(texts * 3 / 4, tokens);
    }
}
