package mingzhang.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesConsumer;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.PointsWriter;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.TrackingDirectoryWrapper;
import org.apache.lucene.util.InfoStream;
import org.apache.lucene.util.Version;

/**
 * Writes one segment of a Lucene index by Lucene's stock codec, as Lucene's own writer would. That
 * one looks every token of every document up by its characters; here tokens come numbered, and the
 * same bytes are had for less. Nothing of clock, machine or JVM is noted, but for the commit's own
 * id, which {@link PackedIndex} settles.
 */
final class SegmentWriter implements AutoCloseable {
    private static final String NAME = "_0";
    private static final int LONGEST = 5000;

    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final TrackingDirectoryWrapper directory = new TrackingDirectoryWrapper(memory);
    private final Codec codec = Codec.getDefault();
    private final SegmentInfo begun = segment(-1, new TreeMap<>());
    private final StoredFieldsWriter stored;
    private final Map<String, FieldInfo> infos = new LinkedHashMap<>();
    private final Map<String, KeywordPosts> keywords = new HashMap<>();
    private final Map<String, PostedPoints> points = new TreeMap<>();
    private final Map<String, PostedNumbers> numbers = new LinkedHashMap<>();
    private final Map<String, TokenPosts> tokens = new HashMap<>();
    private final TokenNumbers numbered;
    private int document = -1;

    /**
     * A segment without documents.
     *
     * @param numbered what the numbers of tokens stand for
     */
    SegmentWriter(TokenNumbers numbered) throws IOException {
        this.numbered = numbered;
        stored = codec.storedFieldsFormat().fieldsWriter(directory, begun, IOContext.DEFAULT);
    }

    private SegmentInfo segment(int documents, Map<String, String> attributes) {
        return new SegmentInfo(
                memory,
                Version.LATEST,
                Version.LATEST,
                NAME,
                documents,
                false,
                false,
                codec,
                Map.of(),
                SteadyIds.id(0),
                attributes,
                null);
    }

    /** A document begins; what is added until it ends is its. */
    void begin() throws IOException {
        document++;
        stored.startDocument();
    }

    void end() throws IOException {
        stored.finishDocument();
    }

    /**
     * A value to be shown and to be asked for as a whole; one that is longer than any name is only
     * shown, as an index takes no such terms.
     */
    void keyword(String field, String value) throws IOException {
        FieldInfo info = info(field, IndexOptions.DOCS, DocValuesType.NONE, 0);
        if (value.length() <= LONGEST) {
            keywords.computeIfAbsent(field, first -> new KeywordPosts()).add(document, value);
        }
        stored.writeField(info, value);
    }

    /** A value to be shown. */
    void shown(String field, String value) throws IOException {
        stored.writeField(info(field, IndexOptions.NONE, DocValuesType.NONE, 0), value);
    }

    /** A number to be shown. */
    void shown(String field, int value) throws IOException {
        stored.writeField(info(field, IndexOptions.NONE, DocValuesType.NONE, 0), value);
    }

    /** A number to be shown, and asked for by ranges. */
    void ranged(String field, int value) throws IOException {
        byte[] packed = new byte[Integer.BYTES];
        IntPoint.encodeDimension(value, packed, 0);
        stored.writeField(point(field, packed), value);
    }

    /** A number to be asked for by ranges. */
    void ranged(String field, double value) {
        byte[] packed = new byte[Double.BYTES];
        DoublePoint.encodeDimension(value, packed, 0);
        point(field, packed);
    }

    private FieldInfo point(String field, byte[] packed) {
        FieldInfo info = info(field, IndexOptions.NONE, DocValuesType.NONE, packed.length);
        points.computeIfAbsent(field, first -> new PostedPoints(packed.length))
                .add(document, packed);
        return info;
    }

    /** A number that is had for each document of the answers. */
    void counted(String field, long value) {
        info(field, IndexOptions.NONE, DocValuesType.NUMERIC, 0);
        numbers.computeIfAbsent(field, first -> new PostedNumbers()).add(document, value);
    }

    /**
     * What the document is found by.
     *
     * @param each token's number once; not to be changed afterwards
     */
    void tokens(String field, int[] each) {
        info(field, IndexOptions.DOCS, DocValuesType.NONE, 0);
        tokens.computeIfAbsent(field, first -> new TokenPosts(numbered)).add(document, each);
    }

    /** Fields are numbered as they come. */
    private FieldInfo info(String field, IndexOptions indexed, DocValuesType values, int point) {
        FieldInfo known = infos.get(field);
        if (known == null) {
            int dimensions = point == 0 ? 0 : 1;
            known =
                    new FieldInfo(
                            field,
                            infos.size(),
                            false,
                            indexed != IndexOptions.NONE,
                            false,
                            indexed,
                            values,
                            -1,
                            new TreeMap<>(),
                            dimensions,
                            dimensions,
                            point,
                            0,
                            VectorEncoding.FLOAT32,
                            VectorSimilarityFunction.EUCLIDEAN,
                            false,
                            false);
            infos.put(field, known);
        }
        return known;
    }

    /** The files of an index of this one segment, by name; nothing can be added afterwards. */
    Map<String, byte[]> files() throws IOException {
        FieldInfos fields = new FieldInfos(infos.values().toArray(FieldInfo[]::new));
        SegmentInfo segment = segment(document + 1, begun.getAttributes());
        SegmentWriteState state =
                new SegmentWriteState(
                        InfoStream.NO_OUTPUT, directory, segment, fields, null, IOContext.DEFAULT);
        write(state);
        codec.fieldInfosFormat().write(directory, segment, "", fields, IOContext.DEFAULT);
        segment.setFiles(directory.getCreatedFiles());
        codec.segmentInfoFormat().write(directory, segment, IOContext.DEFAULT);
        SegmentInfos all = new SegmentInfos(Version.LATEST.major);
        all.counter = 1;
        all.add(new SegmentCommitInfo(segment, 0, 0, -1, -1, -1, SteadyIds.id(1)));
        all.commit(memory);
        return PackedIndex.files(memory);
    }

    private void write(SegmentWriteState state) throws IOException {
        if (!numbers.isEmpty()) {
            try (DocValuesConsumer to = codec.docValuesFormat().fieldsConsumer(state)) {
                for (Map.Entry<String, PostedNumbers> field : numbers.entrySet()) {
                    to.addNumericField(infos.get(field.getKey()), field.getValue());
                }
            }
        }
        if (!points.isEmpty()) {
            try (PointsWriter to = codec.pointsFormat().fieldsWriter(state)) {
                for (Map.Entry<String, PostedPoints> field : points.entrySet()) {
                    to.writeField(infos.get(field.getKey()), field.getValue().reader());
                }
                to.finish();
            }
        }
        stored.finish(document + 1);
        stored.close();
        try (FieldsConsumer to = codec.postingsFormat().fieldsConsumer(state)) {
            to.write(postings(), null);
        }
    }

    private org.apache.lucene.index.Fields postings() {
        Map<String, Terms> terms = new TreeMap<>();
        keywords.forEach((field, posts) -> terms.put(field, posts.terms()));
        tokens.forEach((field, posts) -> terms.put(field, posts.terms()));
        return new org.apache.lucene.index.Fields() {
            @Override
            public Iterator<String> iterator() {
                return terms.keySet().iterator();
            }

            @Override
            public Terms terms(String field) {
                return terms.get(field);
            }

            @Override
            public int size() {
                return terms.size();
            }
        };
    }

    @Override
    public void close() throws IOException {
        stored.close();
        memory.close();
    }
}
