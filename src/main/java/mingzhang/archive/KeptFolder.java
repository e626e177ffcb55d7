package mingzhang.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a build keeps for the next one, each piece under the hash of all that it was made from. A
 * piece that is missing or damaged is made again, so that nothing here needs to be guarded.
 */
public final class KeptFolder {
    private static final String BUNDLE = ".bundle";

    private final Path folder;
    private final Set<String> used;
    private final Map<Path, KeptBundle> bundles;
    private final Set<String> own = ConcurrentHashMap.newKeySet();

    public KeptFolder(Path folder) {
        this(folder, ConcurrentHashMap.newKeySet(), new ConcurrentHashMap<>());
    }

    private KeptFolder(Path folder, Set<String> used, Map<Path, KeptBundle> bundles) {
        this.folder = folder;
        this.used = used;
        this.bundles = bundles;
    }

    /** The same folder for one part of the build, which can say what that part asked for. */
    public KeptFolder part() {
        return new KeptFolder(folder, used, bundles);
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

    /** A small piece, of which many are kept in one file. */
    public Optional<byte[]> getSmall(String kind, String key) {
        hold(List.of(key));
        return bundle(kind, key).get(key);
    }

    /** Keeps a small piece; that it could not be kept only costs time later. */
    public void putSmall(String kind, String key, byte[] bytes) {
        hold(List.of(key));
        try {
            bundle(kind, key).put(key, bytes);
        } catch (IOException e) {
            // As above.
        }
    }

    private KeptBundle bundle(String kind, String key) {
        Path file = folder.resolve(key.substring(0, 2)).resolve(kind + BUNDLE);
        return bundles.computeIfAbsent(file, KeptBundle::new);
    }

    /** Removes what this build did not ask for. Names are enough: no file is looked at. */
    public void prune() {
        try (DirectoryStream<Path> groups = Files.newDirectoryStream(folder)) {
            for (Path group : groups) {
                pruneGroup(group);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The next build tries again.
        }
    }

    private void pruneGroup(Path group) throws IOException {
        List<Path> gone = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(group)) {
            for (Path file : files) {
                if (file.getFileName().toString().endsWith(BUNDLE)) {
                    bundles.computeIfAbsent(file, KeptBundle::new).retain(used::contains);
                } else if (!used.contains(name(file))) {
                    gone.add(file);
                }
            }
        }
        for (Path file : gone) {
            Files.deleteIfExists(file);
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
