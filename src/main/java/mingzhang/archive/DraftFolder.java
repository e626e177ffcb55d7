package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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

    /** What is known of the other edition, if it is the one that stands here. */
    private final Optional<SpareEdition> spare;

    /** Folders that somebody changed since that edition was finished. */
    private final Set<Path> touched = ConcurrentHashMap.newKeySet();

    /**
     * Begins an edition.
     *
     * @param folder may hold another edition
     * @param site the published one
     * @param spare what is known of the one before it
     */
    DraftFolder(Path folder, Path site, Optional<SpareEdition> spare) throws IOException {
        this.folder = folder;
        this.site = site;
        this.reused = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        this.spare = spare.filter(known -> reused && known.isIn(folder));
        Files.createDirectories(folder);
    }

    Path at(String path) {
        return folder.resolve(path);
    }

    /** The paths of the edition so far. */
    Set<String> paths() {
        return new HashSet<>(claimed.values());
    }

    /**
     * Whether the file that was remembered of the published edition stands here already. One look
     * tells: it is the published one by another name, or a copy of it.
     */
    boolean has(String path, Made remembered) {
        return reused
                && remembered.isFinelyTimed()
                && standing(at(path).getParent())
                && remembered.isStill(at(path));
    }

    /** Leaves a file that {@link #has} knows where it is. */
    void stays(String path) {
        claim(FileNames.foldedKey(path), path);
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
        claim(FileNames.foldedKey(path), path);
        Path target = at(path);
        if (!standing(target.getParent())) {
            if (reused) {
                makeWay(target.getParent());
            }
            Files.createDirectories(target.getParent());
        }
        return target;
    }

    private void claim(String key, String path) {
        String other = claimed.putIfAbsent(key, path);
        if (other != null) {
            throw new IllegalArgumentException("two files at " + path + " and " + other);
        }
    }

    /** Whether a folder of the draft is one, and all above it: each is looked at once. */
    private boolean standing(Path parent) {
        if (parent.equals(folder) || folders.contains(parent)) {
            return true;
        }
        if (!standing(parent.getParent())) {
            return false;
        }
        FolderClock.Look look = FolderClock.at(parent);
        if (look.isFolder() && folders.add(parent) && !isUntouched(look)) {
            touched.add(parent);
        }
        return look.isFolder();
    }

    private boolean isUntouched(FolderClock.Look look) {
        return spare.filter(known -> look.isAsItWas(known.finished())).isPresent();
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

    /**
     * Removes what is left of the other edition.
     *
     * @param gone paths that the published one has and this one has not
     */
    void sweep(Set<String> gone) throws IOException {
        if (spare.isEmpty()) {
            if (reused) {
                new DraftSweep(folder, paths()).everywhere();
            }
            return;
        }
        Set<String> left = new HashSet<>(spare.get().beyond());
        left.addAll(gone);
        left.removeIf(path -> claimed.containsKey(FileNames.foldedKey(path)));
        DraftSweep sweep = new DraftSweep(folder, paths());
        sweep.alone("");
        for (Path changed : touched) {
            sweep.alone(FileTrees.slashed(folder.relativize(changed)));
        }
        for (String path : left) {
            sweep.file(path);
        }
    }
}
