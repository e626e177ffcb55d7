package mingzhang.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import mingzhang.archive.SiteFiles;

/**
 * A spliced file as it is published: what the next one shares with it is copied in long stretches,
 * without looking at the reports that it is made of.
 */
final class EarlierFile implements AutoCloseable {
    private static final int BUFFER = 1 << 18;

    /** So many parts may have gone or changed behind each other. */
    private static final int FURTHEST = 1_000;

    private final PartList parts;
    private final FileChannel file;
    private int next;
    private long at;

    /** The stretch that is to be copied. */
    private long from;

    private long to;

    private EarlierFile(PartList parts, FileChannel file, long begin) {
        this.parts = parts;
        this.file = file;
        this.at = begin;
    }

    /**
     * The published file, if it is known of which parts it was made.
     *
     * @param begin how long its head is
     */
    static Optional<EarlierFile> of(String path, int begin, KeptRows kept, SiteFiles site) {
        try {
            Optional<SiteFiles.Standing> standing = site.standing(path);
            Optional<PartList> parts =
                    standing.flatMap(of -> kept.parts(of.key())).flatMap(PartList::of);
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            FileChannel file = FileChannel.open(standing.get().file(), StandardOpenOption.READ);
            if (file.size() != begin + parts.get().length()) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(new EarlierFile(parts.get(), file, begin));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Takes the last of the new file's parts from here; false where it is to be written. */
    boolean takes(PartList wanted, Sink sink) {
        long place = at;
        int furthest = Math.min(parts.size(), next + FURTHEST);
        for (int i = next; i < furthest; i++) {
            int length = parts.length(i);
            if (parts.isLastOf(wanted, i)) {
                if (place != to) {
                    flush(sink);
                    from = place;
                }
                to = place + length;
                at = to;
                next = i + 1;
                return true;
            }
            place += length;
        }
        return false;
    }

    /** Copies what was taken. */
    void flush(Sink sink) {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(BUFFER, to - from));
        try {
            while (from < to) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), to - from));
                int read = file.read(buffer, from);
                if (read < 0) {
                    throw new IOException("a published file was cut short while it was read");
                }
                sink.write(buffer.array(), 0, read);
                from += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
