package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * By what a file that was read once is known again without reading it: its number, length and
 * times. Whatever is done to a file changes the time that the system alone sets.
 */
record SeenFile(String path, long size, Object number, FileTime modified, FileTime changed) {
    private static final String ATTRIBUTES = "unix:size,ino,lastModifiedTime,ctime,isRegularFile";

    /** Clocks of file systems are coarse: two changes within this time may look like one. */
    private static final Duration COARSE = Duration.ofSeconds(3);

    /**
     * A file as it is now; empty where the system does not tell, or what stands there is no file.
     */
    static Optional<SeenFile> of(Path file) {
        try {
            Map<String, Object> now =
                    Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(
                            new SeenFile(
                                    file.toString(),
                                    (Long) now.get("size"),
                                    now.get("ino"),
                                    (FileTime) now.get("lastModifiedTime"),
                                    (FileTime) now.get("ctime")))
                    .filter(any -> Boolean.TRUE.equals(now.get("isRegularFile")));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a later change could not be missed. */
    boolean isSettled() {
        return changed.toInstant().isBefore(Instant.now().minus(COARSE));
    }

    String key() {
        return Fingerprint.ofKnown(
                path, size, number.toString(), modified.toString(), changed.toString());
    }
}
