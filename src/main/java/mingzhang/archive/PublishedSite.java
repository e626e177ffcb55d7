package mingzhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A published copy as it lies in a folder, whoever made it. Only files that really stand in the
 * folder are seen; no link is followed.
 */
public final class PublishedSite {
    private final Path root;
    private final Set<String> files;
    private final List<String> strange;

    private PublishedSite(Path root, Set<String> files, List<String> strange) {
        this.root = root;
        this.files = files;
        this.strange = strange;
    }

    /** Looks the folder over. */
    public static PublishedSite at(Path folder) throws IOException {
        Path root = folder.toRealPath();
        Set<String> files = new TreeSet<>();
        List<String> strange = new java.util.ArrayList<>();
        for (Path file : FileTrees.files(root)) {
            String name = file.toString().replace('\\', '/');
            boolean plain = Files.isRegularFile(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
            if (plain) {
                files.add(name);
            } else {
                strange.add(name);
            }
        }
        return new PublishedSite(root, files, strange);
    }

    /** Paths of all files, from the site's root, sorted. */
    public Set<String> files() {
        return files;
    }

    /** Links and devices, which no site has. */
    public List<String> strange() {
        return strange;
    }

    public boolean has(String path) {
        return files.contains(path);
    }

    /** The file's place; only of a path that {@link #has} knows. */
    public Path path(String path) {
        if (!has(path)) {
            throw new IllegalArgumentException("not a file of the site: " + path);
        }
        return root.resolve(path);
    }

    public InputStream open(String path) throws IOException {
        return Files.newInputStream(path(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** The bytes; empty where there is no such file, or it is longer than {@code limit}. */
    public Optional<byte[]> read(String path, int limit) throws IOException {
        if (!has(path)) {
            return Optional.empty();
        }
        try (InputStream in = open(path)) {
            byte[] bytes = in.readNBytes(limit + 1);
            return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
        }
    }

    /** Lower-case hex of the file's hash. */
    public String sha256(String path) throws IOException {
        try (InputStream in = open(path)) {
            return Sha256.of(in);
        }
    }
}
