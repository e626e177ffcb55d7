package mingzhang.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Records and lists in a {@link KeptFolder}. Safe for use by several threads. */
public final class KeptValues {
    private final KeptFolder folder;
    private final KeptJson json = new KeptJson();

    public KeptValues(KeptFolder folder) {
        this.folder = folder;
    }

    /** The value kept under a key; empty where there is none or it is damaged. */
    public <T> Optional<T> get(String kind, String key, Class<T> type) {
        return folder.get(kind, key).flatMap(bytes -> whole(() -> json.read(bytes, type)));
    }

    /** The same for what stays in memory while the archive is built: equal texts are one object. */
    public <T> Optional<T> getShared(String kind, String key, Class<T> type) {
        return folder.get(kind, key).flatMap(bytes -> whole(() -> json.readSharing(bytes, type)));
    }

    public void put(String kind, String key, Object value) {
        folder.put(kind, key, json.write(value));
    }

    /** Keeps a value; the same one as {@link #getShared} gives it. */
    public <T> T putShared(String kind, String key, T value, Class<T> type) {
        byte[] bytes = json.write(value);
        folder.put(kind, key, bytes);
        try {
            return json.readSharing(bytes, type);
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
