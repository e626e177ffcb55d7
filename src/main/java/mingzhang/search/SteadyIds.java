package mingzhang.search;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.StringHelper;

/**
 * Puts counted ids in the place of the random ones that Lucene gives segments and commits, so that
 * the same archive gives the same bytes. They stand at the head of each file and all through the
 * two small kinds that tell of segments; each file ends in a checksum of what stands before it.
 */
final class SteadyIds {
    private static final int HEAD = 256;
    private static final int CHECKSUM = 8;

    private SteadyIds() {}

    static void settle(Path folder) throws IOException {
        Map<ByteBuffer, byte[]> counted = new HashMap<>();
        try (FSDirectory directory = new NIOFSDirectory(folder)) {
            SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
            count(infos.getId(), counted);
            for (SegmentCommitInfo segment : infos) {
                count(segment.info.getId(), counted);
                count(segment.getId(), counted);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(SteadyIds::isPart).sorted().toList()) {
                settle(file, counted);
            }
        }
    }

    private static boolean isPart(Path file) {
        return !file.getFileName().toString().equals("write.lock");
    }

    private static void settle(Path file, Map<ByteBuffer, byte[]> counted) throws IOException {
        String name = file.getFileName().toString();
        boolean tells = name.startsWith("segments") || name.endsWith(".si");
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] head = new byte[(int) (tells ? open.length() : Math.min(HEAD, open.length()))];
            open.readFully(head);
            replace(head, counted);
            open.seek(0);
            open.write(head);
        }
        byte[] sum = ByteBuffer.allocate(CHECKSUM).putLong(checksum(file)).array();
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(open.length() - CHECKSUM);
            open.write(sum);
        }
    }

    /** Gives an id the next number, unless it has one. */
    private static void count(byte[] random, Map<ByteBuffer, byte[]> counted) {
        byte[] id = new byte[StringHelper.ID_LENGTH];
        Arrays.fill(id, (byte) 'm');
        ByteBuffer.wrap(id).putInt(id.length - Integer.BYTES, counted.size());
        counted.putIfAbsent(ByteBuffer.wrap(random), id);
    }

    /** In one pass, for an archive has hundreds of segments and thousands of files. */
    private static void replace(byte[] in, Map<ByteBuffer, byte[]> counted) {
        int length = StringHelper.ID_LENGTH;
        for (int i = 0; i + length <= in.length; i++) {
            byte[] id = counted.get(ByteBuffer.wrap(in, i, length));
            if (id != null) {
                System.arraycopy(id, 0, in, i, length);
                i += length - 1;
            }
        }
    }

    private static long checksum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        long left = Files.size(file) - CHECKSUM;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] bytes = new byte[1 << 16];
            while (left > 0) {
                int n = in.read(bytes, 0, (int) Math.min(left, bytes.length));
                if (n < 0) {
                    throw new IOException("cut short: " + file);
                }
                sum.update(bytes, 0, n);
                left -= n;
            }
        }
        return sum.getValue();
    }
}
