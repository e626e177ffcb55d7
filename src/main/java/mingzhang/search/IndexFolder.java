package mingzhang.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** Puts the buckets' segments together as one Lucene index, the same bytes for the same archive. */
final class IndexFolder {
    /** The type of the one document that holds the names of the archive. */
    static final String ARCHIVE = "archive";

    private static final int MOST_TERMS = 2000;

    private IndexFolder() {}

    /** Copies the segments as they are, in order, and adds the archive's names. */
    static void write(List<Bucket> buckets, Names names, String terms, Path folder)
            throws IOException {
        try (Directory directory = new ScratchDirectory(folder);
                IndexWriter writer = new IndexWriter(directory, BucketIndex.config())) {
            for (Bucket bucket : buckets) {
                try (Directory segment = inMemory(bucket.segment())) {
                    writer.addIndexes(segment);
                }
            }
            writer.addDocument(Fields.archive(names.text(), terms));
            writer.commit();
        }
        SteadyIds.settle(folder);
    }

    private static Directory inMemory(Map<String, byte[]> files) throws IOException {
        Directory memory = new ByteBuffersDirectory();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try (IndexOutput out = memory.createOutput(file.getKey(), IOContext.DEFAULT)) {
                out.writeBytes(file.getValue(), file.getValue().length);
            }
        }
        return memory;
    }

    /** The terms that most reports define, a line each. */
    static String common(Map<String, Integer> terms) {
        return terms.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST_TERMS)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("\n"));
    }

    /** {@code 甲省/乙市} is in 甲省 and in 甲省/乙市. */
    static List<String> regions(String path) {
        List<String> regions = new ArrayList<>();
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
            regions.add(path.substring(0, i));
        }
        if (!path.isEmpty()) {
            regions.add(path);
        }
        return regions;
    }
}
