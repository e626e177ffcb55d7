package mingzhang.search;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

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
        List<byte[]> ids = new ArrayList<>();
        try (FSDirectory directory = new NIOFSDirectory(folder)) {
            SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
            ids.add(infos.getId());
            for (SegmentCommitInfo segment : infos) {
                ids.add(segment.info.getId());
                ids.add(segment.getId());
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(SteadyIds::isPart).sorted().toList()) {
                settle(file, ids);
            }
        }
    }

    private static boolean isPart(Path file) {
        return !file.getFileName().toString().equals("write.lock");
    }

    private static void settle(Path file, List<byte[]> ids) throws IOException {
        String name = file.getFileName().toString();
        boolean tells = name.startsWith("segments") || name.endsWith(".si");
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] head = new byte[(int) (tells ? open.length() : Math.min(HEAD, open.length()))];
            open.readFully(head);
            for (int i = 0; i < ids.size(); i++) {
                replace(head, ids.get(i), counted(i, ids.get(i).length));
            }
            open.seek(0);
            open.write(head);
        }
        byte[] sum = ByteBuffer.allocate(CHECKSUM).putLong(checksum(file)).array();
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(open.length() - CHECKSUM);
            open.write(sum);
        }
    }

    private static byte[] counted(int number, int length) {
        byte[] id = new byte[length];
        Arrays.fill(id, (byte) 'm');
        ByteBuffer.wrap(id).putInt(length - Integer.BYTES, number);
        return id;
    }

    private static void replace(byte[] in, byte[] from, byte[] to) {
        for (int i = 0; i + from.length <= in.length; i++) {
            if (Arrays.equals(in, i, i + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, in, i, to.length);
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
