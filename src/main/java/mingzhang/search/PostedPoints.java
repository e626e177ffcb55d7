package mingzhang.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.codecs.MutablePointTree;
import org.apache.lucene.codecs.PointsReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.util.BytesRef;

/**
 * The numbers of one field of the documents of a segment, in one dimension, until it is written.
 */
final class PostedPoints {
    private final int width;
    private byte[] packed = {};
    private int[] documents = new int[1 << 8];
    private int size;

    /**
     * No number yet.
     *
     * @param width bytes that a number takes
     */
    PostedPoints(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** The number of a document, so written that bytes sort as numbers do. */
    void add(int document, byte[] number) {
        if (size == documents.length || packed.length == 0) {
            documents = Arrays.copyOf(documents, documents.length * 2);
            packed = Arrays.copyOf(packed, documents.length * width);
        }
        System.arraycopy(number, 0, packed, size * width, width);
        documents[size++] = document;
    }

    /** What a codec asks for all points of the field. */
    PointsReader reader() {
        Tree tree = new Tree();
        return new PointsReader() {
            @Override
            public PointValues getValues(String field) {
                return new Values(tree);
            }

            @Override
            public void checkIntegrity() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void close() {}
        };
    }

    /** All points in a row; the codec sorts them. */
    private final class Tree extends MutablePointTree {
        private final int[] order = new int[size];
        private final int[] saved = new int[size];

        Tree() {
            Arrays.setAll(order, i -> i);
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public void visitDocValues(PointValues.IntersectVisitor visitor) throws IOException {
            for (int i = 0; i < size; i++) {
                int from = order[i] * width;
                visitor.visit(getDocID(i), Arrays.copyOfRange(packed, from, from + width));
            }
        }

        @Override
        public void getValue(int i, BytesRef value) {
            value.bytes = packed;
            value.offset = order[i] * width;
            value.length = width;
        }

        @Override
        public byte getByteAt(int i, int k) {
            return packed[order[i] * width + k];
        }

        @Override
        public int getDocID(int i) {
            return documents[order[i]];
        }

        @Override
        public void swap(int i, int j) {
            int other = order[i];
            order[i] = order[j];
            order[j] = other;
        }

        @Override
        public void save(int i, int j) {
            saved[j] = order[i];
        }

        @Override
        public void restore(int i, int j) {
            System.arraycopy(saved, i, order, i, j - i);
        }
    }

    /** A codec that writes asks for nothing but the tree. */
    private static final class Values extends PointValues {
        private final Tree tree;

        Values(Tree tree) {
            this.tree = tree;
        }

        @Override
        public PointTree getPointTree() {
            return tree;
        }

        @Override
        public byte[] getMinPackedValue() {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] getMaxPackedValue() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getNumDimensions() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getNumIndexDimensions() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getBytesPerDimension() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long size() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getDocCount() {
            throw new UnsupportedOperationException();
        }
    }
}
