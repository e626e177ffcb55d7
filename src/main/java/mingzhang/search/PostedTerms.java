package mingzhang.search;

import java.util.Arrays;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefComparator;
import org.apache.lucene.util.StringSorter;

/**
 * The terms of one field of a segment and the documents that each stands in, as a codec reads them
 * once, from the first to the last.
 */
final class PostedTerms extends Terms {
    private final BytesRef[] terms;
    private final int[] order;
    private final int[] starts;
    private final int[] documents;

    /**
     * Terms in any order.
     *
     * @param starts where the documents of each term begin, and where those of the last end
     * @param documents of one term after the other, ascending
     */
    PostedTerms(BytesRef[] terms, int[] starts, int[] documents) {
        this.terms = terms;
        this.starts = starts;
        this.documents = documents;
        this.order = new int[terms.length];
        Arrays.setAll(order, i -> i);
        sort();
    }

    private void sort() {
        new StringSorter(BytesRefComparator.NATURAL) {
            @Override
            protected void get(BytesRefBuilder builder, BytesRef result, int i) {
                BytesRef term = terms[order[i]];
                result.bytes = term.bytes;
                result.offset = term.offset;
                result.length = term.length;
            }

            @Override
            protected void swap(int i, int j) {
                int other = order[i];
                order[i] = order[j];
                order[j] = other;
            }
        }.sort(0, order.length);
    }

    @Override
    public TermsEnum iterator() {
        return new Each();
    }

    @Override
    public long size() {
        return terms.length;
    }

    @Override
    public long getSumTotalTermFreq() {
        return documents.length;
    }

    @Override
    public long getSumDocFreq() {
        return documents.length;
    }

    @Override
    public int getDocCount() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasFreqs() {
        return false;
    }

    @Override
    public boolean hasOffsets() {
        return false;
    }

    @Override
    public boolean hasPositions() {
        return false;
    }

    @Override
    public boolean hasPayloads() {
        return false;
    }

    /** One term after the other; a codec seeks none. */
    private final class Each extends BaseTermsEnum {
        private int at = -1;

        @Override
        public BytesRef next() {
            at++;
            return at < order.length ? term() : null;
        }

        @Override
        public BytesRef term() {
            return terms[order[at]];
        }

        @Override
        public long ord() {
            return at;
        }

        @Override
        public int docFreq() {
            return starts[order[at] + 1] - starts[order[at]];
        }

        @Override
        public long totalTermFreq() {
            return docFreq();
        }

        @Override
        public PostingsEnum postings(PostingsEnum reuse, int flags) {
            Documents each = reuse instanceof Documents known ? known : new Documents();
            return each.of(documents, starts[order[at]], starts[order[at] + 1]);
        }

        @Override
        public SeekStatus seekCeil(BytesRef text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seekExact(long ord) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ImpactsEnum impacts(int flags) {
            throw new UnsupportedOperationException();
        }
    }

    /** The documents of one term. */
    private static final class Documents extends PostingsEnum {
        private int[] documents;
        private int at;
        private int end;

        Documents of(int[] all, int from, int to) {
            documents = all;
            at = from - 1;
            end = to;
            return this;
        }

        @Override
        public int docID() {
            return at < end ? documents[at] : NO_MORE_DOCS;
        }

        @Override
        public int nextDoc() {
            at++;
            return docID();
        }

        @Override
        public int advance(int target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long cost() {
            return (long) end - at;
        }

        @Override
        public int freq() {
            return 1;
        }

        @Override
        public int nextPosition() {
            return -1;
        }

        @Override
        public int startOffset() {
            return -1;
        }

        @Override
        public int endOffset() {
            return -1;
        }

        @Override
        public BytesRef getPayload() {
            return null;
        }
    }
}
