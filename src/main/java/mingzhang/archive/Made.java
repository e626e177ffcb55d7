package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What is remembered of a published file: what it was made from, and how to see that nobody touched
 * it since.
 *
 * @param key hash of all that the file was made from
 * @param modified nanoseconds since 1970
 */
record Made(String key, long size, long modified) {
    static Made of(String key, Path file) throws IOException {
        return of(key, attributes(file));
    }

    private static Made of(String key, BasicFileAttributes of) {
        return new Made(key, of.size(), of.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** Whether the file is the very one that was remembered. */
    boolean isStill(Path file) {
        return regular(file).map(now -> of(key, now)).filter(this::equals).isPresent();
    }

    /** Whether the time is so fine that two files of one path and size never share it. */
    boolean isFinelyTimed() {
        return modified % TimeUnit.SECONDS.toNanos(1) != 0;
    }

    private static Optional<BasicFileAttributes> regular(Path file) {
        try {
            return Optional.of(attributes(file)).filter(BasicFileAttributes::isRegularFile);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
