package mingzhang.document;

/**
 * Reads one file format. Never throws on any content: what cannot be read is refused with a reason.
 */
public interface DocumentReader {
    /** The document in {@code bytes}, the whole file. */
    Reading read(byte[] bytes);
}
