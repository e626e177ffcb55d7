package mingzhang.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a finished draft in the place of the published site: whole, by renaming; where the folder
 * cannot be renamed (a mount point) file by file, each exchanged at once, the home page last.
 *
 * @param before where the edition before stands for the moment between the two renamings
 */
record SiteExchange(Path site, Path draft, Path before) {
    private static final String HOME = "index.html";
    private static final String INCOMING = ".mingzhang-incoming";

    /**
     * Puts right what a build left that was interrupted at any point. The edition before the
     * published one, if it is there, becomes the folder of the next.
     */
    void recover() throws IOException {
        if (!exists(site) && exists(before)) {
            FileTrees.makeFolder(site.getParent());
            Files.move(before, site);
        }
        if (exists(before)) {
            FileTrees.delete(draft);
            if (!renamed(before, draft)) {
                FileTrees.delete(before);
            }
        }
        FileTrees.delete(site.resolve(INCOMING));
    }

    void exchange() throws IOException {
        FileTrees.makeFolder(site.getParent());
        if (!exists(site)) {
            if (!renamed(draft, site)) {
                Files.createDirectories(site);
                fileByFile();
            }
        } else if (!renamed(site, before)) {
            fileByFile();
        } else if (!renamed(draft, site)) {
            Files.move(before, site, StandardCopyOption.ATOMIC_MOVE);
            fileByFile();
        }
    }

    private static boolean renamed(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** All that is new is brought into the folder first, so that a full disk changes nothing. */
    private void fileByFile() throws IOException {
        List<Path> files = new ArrayList<>(FileTrees.files(draft));
        Path home = Path.of(HOME);
        if (files.remove(home)) {
            files.add(home);
        }
        Path incoming = site.resolve(INCOMING);
        List<Path> changed = new ArrayList<>();
        for (Path file : files) {
            if (!isSame(draft.resolve(file), site.resolve(file))) {
                Path complete = incoming.resolve(file);
                FileTrees.makeFolder(complete.getParent());
                Files.copy(draft.resolve(file), complete, StandardCopyOption.COPY_ATTRIBUTES);
                changed.add(file);
            }
        }
        for (Path file : changed) {
            makeWay(site.resolve(file));
            Files.move(
                    incoming.resolve(file),
                    site.resolve(file),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        FileTrees.delete(incoming);
        Set<Path> current = new HashSet<>(files);
        for (Path old : FileTrees.files(site)) {
            if (!current.contains(old)) {
                Files.delete(site.resolve(old));
            }
        }
        FileTrees.deleteEmptyFolders(site);
    }

    private static boolean isSame(Path source, Path target) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(source, target) < 0;
    }

    /** A file where a folder is needed, or the other way round, is of an older edition. */
    private void makeWay(Path target) throws IOException {
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            FileTrees.delete(target);
        }
        for (Path folder = target.getParent(); !folder.equals(site); folder = folder.getParent()) {
            if (exists(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(folder);
            }
        }
        Files.createDirectories(target.getParent());
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
