package mingzhang.data;

import java.util.Optional;
import mingzhang.report.ReportId;

/**
 * The rows of every published report, had one report at a time, and what is known of whole files.
 * Safe for use by several threads.
 */
public interface KeptRows {
    RowIndex index(ReportId id);

    /** The lines that the index speaks of. */
    byte[] lines(ReportId id);

    /** The SHA-256 of a file that an earlier build spliced from the same lines, if it is known. */
    default Optional<String> sha256(String key) {
        return Optional.empty();
    }

    /** Keeps the SHA-256 of a file for a later build. */
    default void keepSha256(String key, String sha256) {}

    /** Of which parts an earlier build spliced the file of a key, as they were kept. */
    default Optional<byte[]> parts(String key) {
        return Optional.empty();
    }

    /** Keeps the parts of a file for a later build. */
    default void keepParts(String key, byte[] parts) {}

    /** Holds on to the parts of a file that stands as it is. */
    default void holdParts(String key) {}
}
