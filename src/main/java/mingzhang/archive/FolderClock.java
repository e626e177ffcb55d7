package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * When something last changed, by the clock of the file system itself. Of a folder that is whenever
 * something in it came, went or was renamed; unlike the time that can be set, copying and restoring
 * do not carry it over. A system that has no such clock tells nothing.
 */
final class FolderClock {
    private static final String CHANGED = "ctime";
    private static final String FOLDER = "isDirectory";

    private FolderClock() {}

    /** A folder or none, and when it changed. */
    record Look(boolean isFolder, Optional<Long> changed) {
        /** Whether the folder is as it was at a time; what changed in that very moment is not. */
        boolean isAsItWas(long time) {
            return changed.filter(last -> last < time).isPresent();
        }
    }

    static Look at(Path path) {
        try {
            Map<String, Object> seen =
                    Files.readAttributes(
                            path, "unix:" + FOLDER + "," + CHANGED, LinkOption.NOFOLLOW_LINKS);
            return new Look((Boolean) seen.get(FOLDER), time(seen.get(CHANGED)));
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return new Look(Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS), Optional.empty());
        } catch (IOException e) {
            return new Look(false, Optional.empty());
        }
    }

    private static Optional<Long> time(Object changed) {
        return Optional.ofNullable((FileTime) changed).map(time -> time.to(TimeUnit.NANOSECONDS));
    }

    /** The clock's time, by a file that is made there for it. */
    static Optional<Long> now(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file);
            return at(file).changed();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What tells a folder from any other, also from its own copy; empty where none can be told. */
    static String identity(Path folder) {
        try {
            Object key =
                    Files.readAttributes(
                                    folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                            .fileKey();
            return key == null ? "" : key.toString();
        } catch (IOException e) {
            return "";
        }
    }
}
