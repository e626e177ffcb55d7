package mingzhang.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Records and lists in a {@link KeptFolder}. Safe for use by several threads. */
public final class KeptValues {
    private final KeptFolder folder;
    private final KeptJson json = new KeptJson();
    private final KeptRecords records = new KeptRecords();

    public KeptValues(KeptFolder folder) {
        this.folder = folder;
    }

    /** The value kept under a key; empty where there is none or it is damaged. */
    public <T> Optional<T> get(String kind, String key, Class<T> type) {
        return folder.get(kind, key).flatMap(bytes -> whole(() -> json.read(bytes, type)));
    }

    /**
     * The same of a small record, many of which stay in memory while the archive is built: they are
     * kept together, and equal texts are one object.
     */
    public <T extends Record> Optional<T> getShared(String kind, String key, Class<T> type) {
        return folder.getSmall(kind, key).flatMap(b -> whole(() -> records.read(b, type)));
    }

    public void put(String kind, String key, Object value) {
        folder.put(kind, key, json.write(value));
    }

    /** Keeps a small record; the same one as {@link #getShared} gives it. */
    public <T extends Record> T putShared(String kind, String key, T value, Class<T> type) {
        byte[] bytes = records.write(value, type);
        folder.putSmall(kind, key, bytes);
        try {
            return records.read(bytes, type);
        } catch (IOException e) {
            throw new UncheckedIOException("what was written cannot be read", e);
        }
    }

    private interface Source<T> {
        T read() throws IOException;
    }

    private static <T> Optional<T> whole(Source<T> source) {
        try {
            return Optional.of(source.read());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
