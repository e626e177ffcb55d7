package mingzhang.archive;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.BufferUnderflowException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records as few bytes that are quickly read, for a later build of the same program: their
 * components one after the other, without names. Whoever keeps them sees to it that they are whole.
 */
final class KeptRecords {
    private final KeptSource.Texts texts;
    private final Map<Type, RecordForm> forms = new ConcurrentHashMap<>();

    /**
     * @param texts makes the texts of what is read; safe for use by several threads
     */
    KeptRecords(KeptSource.Texts texts) {
        this.texts = texts;
    }

    /**
     * A record's bytes.
     *
     * @param type of the record; an {@link IllegalArgumentException} where it holds what has no
     *     form
     */
    <T extends Record> byte[] write(T value, Class<T> type) {
        KeptBytes out = new KeptBytes();
        form(type).write(value, out);
        return out.toBytes();
    }

    /** The record; an I/O exception where the bytes are not those of such a record. */
    <T extends Record> T read(byte[] bytes, Class<T> type) throws IOException {
        try {
            return type.cast(form(type).read(new KeptSource(bytes, texts)));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw new IOException(e);
        }
    }

    private RecordForm form(Class<?> type) {
        RecordForm known = forms.get(type);
        if (known != null) {
            return known;
        }
        RecordForm made = RecordForm.of(type);
        forms.put(type, made);
        return made;
    }
}
