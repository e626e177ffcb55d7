package mingzhang.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What a build keeps for the next one, each piece under the hash of all that it was made from. A
 * piece that is missing or damaged is made again, so that nothing here needs to be guarded.
 */
public final class KeptFolder {
    private final Path folder;
    private final Set<String> used;
    private final Set<String> own = ConcurrentHashMap.newKeySet();

    public KeptFolder(Path folder) {
        this(folder, ConcurrentHashMap.newKeySet());
    }

    private KeptFolder(Path folder, Set<String> used) {
        this.folder = folder;
        this.used = used;
    }

    /** The same folder for one part of the build, which can say what that part asked for. */
    public KeptFolder part() {
        return new KeptFolder(folder, used);
    }

    /** The keys that were asked for here, sorted. */
    public List<String> asked() {
        return own.stream().sorted().toList();
    }

    /** Holds on to pieces without asking for them: what is made of them stands as it is. */
    public void hold(List<String> keys) {
        used.addAll(keys);
        own.addAll(keys);
    }

    /**
     * The piece kept under a key.
     *
     * @param kind names what the piece is; small letters
     */
    public Optional<byte[]> get(String kind, String key) {
        Path file = file(kind, key);
        hold(List.of(name(file)));
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The same to be read in places; whoever opens it closes it. */
    public Optional<FileChannel> open(String kind, String key) {
        Path file = file(kind, key);
        hold(List.of(name(file)));
        try {
            return Optional.of(FileChannel.open(file, StandardOpenOption.READ));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a piece is kept under a key, be it damaged. */
    public boolean has(String kind, String key) {
        return Files.isRegularFile(file(kind, key));
    }

    /** Keeps a piece; that it could not be kept only costs time later. */
    public void put(String kind, String key, byte[] bytes) {
        Path file = file(kind, key);
        hold(List.of(name(file)));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            Files.write(
                    draft, bytes, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The site itself is what matters; a full disk shows when that is written.
        }
    }

    /** Removes what this build did not ask for. */
    public void prune() {
        try (Stream<Path> files = Files.find(folder, 2, (file, is) -> is.isRegularFile())) {
            for (Path file : files.filter(file -> !used.contains(name(file))).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // The next build tries again.
        }
    }

    /** The key alone: pieces made from the same things live and go together. */
    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, Math.max(0, name.indexOf('.')));
    }

    private Path file(String kind, String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key + "." + kind);
    }
}
