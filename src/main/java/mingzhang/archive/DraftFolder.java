package mingzhang.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder in which an edition is prepared. Where the edition before the published one is still
 * there, it is made into the next: most of its files are the very files of the published one, so
 * that of an unchanged file nothing is written, not even its name. Nothing in it is written to: a
 * file may be one that is published.
 */
final class DraftFolder {
    private final Path folder;
    private final Path site;
    private final boolean reused;
    private final Map<String, String> claimed = new ConcurrentHashMap<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    /**
     * Begins an edition.
     *
     * @param folder may hold another edition
     * @param site the published one
     */
    DraftFolder(Path folder, Path site) throws IOException {
        this.folder = folder;
        this.site = site;
        this.reused = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        Files.createDirectories(folder);
    }

    Path at(String path) {
        return folder.resolve(path);
    }

    /** The paths of the edition so far. */
    Set<String> paths() {
        return Set.copyOf(claimed.values());
    }

    /** The place for a file that is to be written; nothing stands there. */
    Path fresh(String path) throws IOException {
        Path target = claim(path);
        clear(target);
        return target;
    }

    /** Puts the published file at a path again. */
    void same(String path) throws IOException {
        Path target = claim(path);
        Path published = site.resolve(path);
        if (!reused || !isVery(published, target)) {
            clear(target);
            link(published, target);
        }
    }

    /** Puts the published file in place of one that was written and says the same. */
    void sameAfterAll(String path) throws IOException {
        Path target = at(path);
        Files.delete(target);
        link(site.resolve(path), target);
    }

    private static void link(Path published, Path target) throws IOException {
        try {
            Files.createLink(target, published);
        } catch (IOException | UnsupportedOperationException e) {
            // No links here: a copy of the same age.
            Files.copy(published, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Whether two paths are names of one file. */
    private static boolean isVery(Path published, Path target) {
        try {
            Object key = attributes(target).fileKey();
            return key != null && key.equals(attributes(published).fileKey());
        } catch (IOException notThere) {
            return false;
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** The place of a path that no other file has, on any file system, with the folders above. */
    private Path claim(String path) throws IOException {
        for (String name : path.split("/", -1)) {
            if (!FileNames.isPortable(name)) {
                throw new IllegalArgumentException("not a path of the site: " + path);
            }
        }
        String other = claimed.putIfAbsent(FileNames.foldedKey(path), path);
        if (other != null) {
            throw new IllegalArgumentException("two files at " + path + " and " + other);
        }
        Path target = at(path);
        if (!folders.contains(target.getParent())) {
            makeFolder(target.getParent());
            folders.add(target.getParent());
        }
        return target;
    }

    private void makeFolder(Path parent) throws IOException {
        if (Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (reused) {
            makeWay(parent);
        }
        Files.createDirectories(parent);
    }

    /** A file where a folder is needed is of another edition. */
    private synchronized void makeWay(Path parent) throws IOException {
        Path above = folder;
        for (Path step : folder.relativize(parent)) {
            above = above.resolve(step);
            if (!Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(above);
                return;
            }
        }
    }

    private void clear(Path target) throws IOException {
        if (reused) {
            if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                FileTrees.delete(target);
            } else {
                Files.deleteIfExists(target);
            }
        }
    }

    /** Removes what is left of the other edition. */
    void sweep() throws IOException {
        if (!reused) {
            return;
        }
        Set<String> paths = paths();
        List<Path> left = new ArrayList<>();
        FileTrees.each(
                folder,
                file -> {
                    if (!paths.contains(FileTrees.slashed(file))) {
                        left.add(folder.resolve(file));
                    }
                });
        for (Path file : left) {
            Files.delete(file);
            removeEmpty(file.getParent());
        }
    }

    private void removeEmpty(Path parent) throws IOException {
        for (Path empty = parent; !empty.equals(folder); empty = empty.getParent()) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(empty)) {
                if (entries.iterator().hasNext()) {
                    return;
                }
            }
            Files.delete(empty);
        }
    }
}
