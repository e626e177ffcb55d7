package mingzhang.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;

/** Puts the buckets' segments together as one Lucene index, the same bytes for the same archive. */
final class IndexFolder {
    /** The type of the one document that holds the names of the archive. */
    static final String ARCHIVE = "archive";

    private static final int MOST_TERMS = 2000;

    private IndexFolder() {}

    /** Packs the segments as they are, in order, and the archive's names behind them. */
    static void pack(List<Bucket> buckets, Names names, String terms, ZipOutputStream zip)
            throws IOException {
        try (PackedIndex index = new PackedIndex(zip)) {
            for (Bucket bucket : buckets) {
                index.add(bucket.segment());
            }
            index.add(archive(names, terms));
            index.finish();
        }
    }

    private static Map<String, byte[]> archive(Names names, String terms) throws IOException {
        try (SegmentWriter segment = new SegmentWriter(new TokenNumbers())) {
            Fields.archive(names.text(), terms, segment);
            return segment.files();
        }
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
