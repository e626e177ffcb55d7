package mingzhang.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipOutputStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

class SegmentWriterTest {
    private static final int MANY = 3000;

    private final TokenNumbers numbers = new TokenNumbers();

    /** A document's values; of the same seed the same. */
    private record Made(int number, Random dice) {
        Made(int number) {
            this(number, new Random(number));
        }

        String kind() {
            return "kind" + dice.nextInt(5);
        }

        String name() {
            return "名".repeat(1 + dice.nextInt(3)) + dice.nextInt(1000);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            dice.ints(40, 0, 200).distinct().forEach(i -> text.append("词").append(i).append(' '));
            return text.toString().strip();
        }
    }

    @Test
    void theBytesAreThoseOfLucenesOwnWriter() throws IOException {
        for (int count : new int[] {1, 2, MANY}) {
            assertArrayEquals(packed(byLucene(count)), packed(byOurs(count)), count + " documents");
        }
    }

    private Map<String, byte[]> byOurs(int count) throws IOException {
        try (SegmentWriter to = new SegmentWriter(numbers)) {
            for (int i = 0; i < count; i++) {
                Made made = new Made(i);
                to.begin();
                to.keyword("kind", made.kind());
                to.keyword("name", made.name());
                to.ranged("year", 2000 + i % 30);
                if (i % 3 == 0) {
                    to.ranged("value", i * 1.5 - MANY);
                    to.shown("shown", String.valueOf(i));
                }
                to.shown("line", i);
                if (i % 2 == 0) {
                    to.counted("ordinal", i / 7);
                }
                String text = made.text();
                to.shown("text", text);
                to.tokens(
                        "tokens",
                        text.lines()
                                .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
                                .mapToInt(numbers::of)
                                .toArray());
                to.end();
            }
            return to.files();
        }
    }

    private static Map<String, byte[]> byLucene(int count) throws IOException {
        FieldType tokens = new FieldType();
        tokens.setIndexOptions(IndexOptions.DOCS);
        tokens.setOmitNorms(true);
        IndexWriterConfig config =
                new IndexWriterConfig(new WhitespaceAnalyzer())
                        .setMergePolicy(NoMergePolicy.INSTANCE)
                        .setUseCompoundFile(false)
                        .setRAMBufferSizeMB(200);
        Directory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, config)) {
            for (int i = 0; i < count; i++) {
                Made made = new Made(i);
                Document document = new Document();
                document.add(new StringField("kind", made.kind(), Field.Store.YES));
                document.add(new StringField("name", made.name(), Field.Store.YES));
                document.add(new IntPoint("year", 2000 + i % 30));
                document.add(new StoredField("year", 2000 + i % 30));
                if (i % 3 == 0) {
                    document.add(new DoublePoint("value", i * 1.5 - MANY));
                    document.add(new StoredField("shown", String.valueOf(i)));
                }
                document.add(new StoredField("line", i));
                if (i % 2 == 0) {
                    document.add(new NumericDocValuesField("ordinal", i / 7));
                }
                String text = made.text();
                document.add(new StoredField("text", text));
                document.add(new Field("tokens", text, tokens));
                writer.addDocument(document);
            }
        }
        return PackedIndex.files(memory);
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackedIndex index = new PackedIndex(new ZipOutputStream(bytes))) {
            index.add(files);
            index.finish();
        }
        return bytes.toByteArray();
    }

    @Test
    void aValueLongerThanAnyTermIsShownAndNotAskedFor() throws IOException {
        String longest = "长".repeat(5001);
        Map<String, byte[]> files;
        try (SegmentWriter to = new SegmentWriter(numbers)) {
            for (String name : new String[] {longest, "短"}) {
                to.begin();
                to.keyword("name", name);
                to.end();
            }
            files = to.files();
        }
        try (Directory memory = memory(files);
                DirectoryReader reader = DirectoryReader.open(memory)) {
            assertEquals(longest, reader.storedFields().document(0).get("name"));
            assertEquals(0, reader.docFreq(new Term("name", longest)));
            assertEquals(1, reader.docFreq(new Term("name", "短")));
        }
    }

    @Test
    void whatIsWrittenTwiceIsWholeAndTheSame() throws IOException {
        Map<String, byte[]> files = byOurs(MANY);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (CheckIndex check = new CheckIndex(memory(files))) {
            check.setInfoStream(
                    new java.io.PrintStream(told, false, StandardCharsets.UTF_8), false);
            assertTrue(check.checkIndex().clean, told.toString(StandardCharsets.UTF_8));
        }
        assertArrayEquals(packed(files), packed(new SegmentWriterTest().byOurs(MANY)));
    }

    private static Directory memory(Map<String, byte[]> files) throws IOException {
        Directory memory = new ByteBuffersDirectory();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try (IndexOutput out = memory.createOutput(file.getKey(), IOContext.DEFAULT)) {
                out.writeBytes(file.getValue(), file.getValue().length);
            }
        }
        return memory;
    }
}
