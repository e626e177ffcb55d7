package mingzhang.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Records in a {@link KeptFolder}. Safe for use by several threads. */
public final class KeptValues {
    private final KeptFolder folder;
    private final KeptRecords whole =
            new KeptRecords(
                    (bytes, from, length) ->
                            new String(bytes, from, length, StandardCharsets.UTF_8));
    private final KeptRecords shared = new KeptRecords(new KeptTexts());

    public KeptValues(KeptFolder folder) {
        this.folder = folder;
    }

    /** The record kept under a key; empty where there is none or it is damaged. */
    public <T extends Record> Optional<T> get(String kind, String key, Class<T> type) {
        return folder.get(kind, key)
                .flatMap(packed -> intact(() -> whole.read(Packed.unpack(packed), type)));
    }

    /**
     * The same of a small record, many of which stay in memory while the archive is built: they are
     * kept together, and equal texts are one object.
     */
    public <T extends Record> Optional<T> getShared(String kind, String key, Class<T> type) {
        return folder.getSmall(kind, key).flatMap(b -> intact(() -> shared.read(b, type)));
    }

    public <T extends Record> void put(String kind, String key, T value, Class<T> type) {
        folder.put(kind, key, Packed.pack(whole.write(value, type)));
    }

    /** Keeps a small record; the same one as {@link #getShared} gives it. */
    public <T extends Record> T putShared(String kind, String key, T value, Class<T> type) {
        byte[] bytes = shared.write(value, type);
        folder.putSmall(kind, key, bytes);
        try {
            return shared.read(bytes, type);
        } catch (IOException e) {
            throw new UncheckedIOException("what was written cannot be read", e);
        }
    }

    private interface Source<T> {
        T read() throws IOException;
    }

    private static <T> Optional<T> intact(Source<T> source) {
        try {
            return Optional.of(source.read());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
