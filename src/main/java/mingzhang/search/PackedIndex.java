package mingzhang.search;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.Version;

/**
 * Puts segments together as one Lucene index, packed, nothing compressed: each file of a segment is
 * written once, under the segment's new name, and looked at no more; the same bytes for the same
 * segments.
 */
final class PackedIndex implements AutoCloseable {
    private static final LocalDateTime STEADY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String ABOUT_A_SEGMENT = ".si";

    private final ZipOutputStream zip;
    private final SegmentInfos segments = new SegmentInfos(Version.LATEST.major);

    /** What tells of segments, all of them together. */
    private final Directory telling = new ByteBuffersDirectory();

    PackedIndex(ZipOutputStream zip) {
        this.zip = zip;
        zip.setMethod(ZipOutputStream.STORED);
    }

    /** Adds the segments of an index behind those that are there; its bytes are changed. */
    void add(Map<String, byte[]> files) throws IOException {
        try (Directory told = new ByteBuffersDirectory()) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (tells(file.getKey())) {
                    write(file.getKey(), file.getValue(), told);
                }
            }
            for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(told)) {
                add(segment, files);
            }
        }
    }

    private static boolean tells(String name) {
        return name.startsWith(IndexFileNames.SEGMENTS) || name.endsWith(ABOUT_A_SEGMENT);
    }

    private void add(SegmentCommitInfo segment, Map<String, byte[]> files) throws IOException {
        int number = segments.size();
        String name = "_" + Integer.toString(number, Character.MAX_RADIX);
        SteadyIds ids = new SteadyIds();
        ids.count(segment.info.getId(), 2 * number + 1);
        Map<String, byte[]> named = new TreeMap<>();
        for (String file : segment.info.files()) {
            if (!tells(file)) {
                byte[] bytes = files.get(file);
                ids.settle(file, bytes);
                named.put(name + IndexFileNames.stripSegmentName(file), bytes);
            }
        }
        SegmentInfo info = renamed(segment.info, name, SteadyIds.id(2 * number + 1));
        info.setFiles(named.keySet());
        info.getCodec().segmentInfoFormat().write(telling, info, IOContext.DEFAULT);
        segments.add(new SegmentCommitInfo(info, 0, 0, -1, -1, -1, SteadyIds.id(2 * number + 2)));
        named.put(name + ABOUT_A_SEGMENT, read(name + ABOUT_A_SEGMENT, telling));
        for (Map.Entry<String, byte[]> file : named.entrySet()) {
            put(file.getKey(), file.getValue());
        }
    }

    private SegmentInfo renamed(SegmentInfo info, String name, byte[] id) {
        return new SegmentInfo(
                telling,
                info.getVersion(),
                info.getMinVersion(),
                name,
                info.maxDoc(),
                info.getUseCompoundFile(),
                info.getHasBlocks(),
                info.getCodec(),
                Map.of(),
                id,
                info.getAttributes(),
                info.getIndexSort());
    }

    private void put(String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(STEADY_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Ends with what tells of all segments. */
    void finish() throws IOException {
        segments.counter = segments.size();
        segments.commit(telling);
        SteadyIds ids = new SteadyIds();
        ids.count(SegmentInfos.readLatestCommit(telling).getId(), 0);
        String name = segments.getSegmentsFileName();
        byte[] bytes = read(name, telling);
        ids.settle(name, bytes);
        put(name, bytes);
        zip.finish();
    }

    /** The files of an index that is held in memory. */
    static Map<String, byte[]> files(Directory memory) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : List.of(memory.listAll())) {
            files.put(name, read(name, memory));
        }
        return files;
    }

    private static byte[] read(String name, Directory memory) throws IOException {
        try (IndexInput in = memory.openInput(name, IOContext.DEFAULT)) {
            byte[] bytes = new byte[(int) in.length()];
            in.readBytes(bytes, 0, bytes.length);
            return bytes;
        }
    }

    private static void write(String name, byte[] bytes, Directory memory) throws IOException {
        try (IndexOutput out = memory.createOutput(name, IOContext.DEFAULT)) {
            out.writeBytes(bytes, bytes.length);
        }
    }

    @Override
    public void close() throws IOException {
        telling.close();
    }
}
