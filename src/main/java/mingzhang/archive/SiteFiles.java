package mingzhang.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the files of the site in preparation. Safe for use by several threads. */
public interface SiteFiles {
    /**
     * Puts a file, a page or a part of the data.
     *
     * @param path from the site's root with {@code /}, such as {@code units/x/2020/index.html}; a
     *     path that leaves the site is an {@link IllegalArgumentException}
     */
    void put(String path, byte[] content);

    /**
     * A file to be written piece by piece, put when it is closed. Whoever implements it should not
     * hold it in memory, as this does.
     *
     * @param path as for {@link #put}
     */
    default OutputStream open(String path) {
        return new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                super.close();
                put(path, toByteArray());
            }
        };
    }

    /**
     * Puts files again as they stand in the published edition, where those were made from the same
     * things and nobody touched them since. False, and nothing put, where one has to be made.
     *
     * @param paths as for {@link #put}
     * @param key hash of all that the files are made from, the program included
     */
    default boolean keep(List<String> paths, String key) {
        return keep(paths.stream().collect(Collectors.toMap(path -> path, path -> key)));
    }

    /**
     * The same of files that were made from different things.
     *
     * @param files by path the key of each
     */
    default boolean keep(Map<String, String> files) {
        return false;
    }

    /**
     * A published file that nobody touched since it was put.
     *
     * @param key that it was put with
     */
    record Standing(String key, Path file) {}

    /** The published file at a path, to take stretches of it. */
    default Optional<Standing> standing(String path) {
        return Optional.empty();
    }

    /** Puts a file that {@link #keep} may keep in the next edition. */
    default void put(String path, String key, byte[] content) {
        put(path, content);
    }

    /** A file to be written piece by piece that {@link #keep} may keep in the next edition. */
    default OutputStream open(String path, String key) {
        return open(path);
    }
}
