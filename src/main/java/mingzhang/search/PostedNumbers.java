package mingzhang.search;

import java.util.Arrays;
import org.apache.lucene.index.EmptyDocValuesProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;

/** A number that documents of a segment carry, until it is written. */
final class PostedNumbers extends EmptyDocValuesProducer {
    private int[] documents = new int[1 << 8];
    private long[] numbers = new long[1 << 8];
    private int size;

    /** The number of a document; documents come in ascending order. */
    void add(int document, long number) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        documents[size] = document;
        numbers[size++] = number;
    }

    @Override
    public NumericDocValues getNumeric(FieldInfo field) {
        return new Each();
    }

    /** From the first to the last. */
    private final class Each extends NumericDocValues {
        private int at = -1;

        @Override
        public int docID() {
            if (at < 0) {
                return -1;
            }
            return at < size ? documents[at] : NO_MORE_DOCS;
        }

        @Override
        public int nextDoc() {
            at++;
            return docID();
        }

        @Override
        public long longValue() {
            return numbers[at];
        }

        @Override
        public long cost() {
            return size;
        }

        @Override
        public int advance(int target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean advanceExact(int target) {
            throw new UnsupportedOperationException();
        }
    }
}
