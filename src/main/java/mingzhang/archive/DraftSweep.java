package mingzhang.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Removes from a folder what is left of another edition. */
final class DraftSweep {
    private final Path folder;
    private final Set<String> paths;
    private final Set<String> above = new HashSet<>();

    /**
     * @param paths what belongs there
     */
    DraftSweep(Path folder, Set<String> paths) {
        this.folder = folder;
        this.paths = paths;
        for (String path : paths) {
            int slash = path.lastIndexOf('/');
            while (slash > 0 && above.add(path.substring(0, slash))) {
                slash = path.lastIndexOf('/', slash - 1);
            }
        }
    }

    /** Looks through all folders: of what belongs there names alone are looked at. */
    void everywhere() throws IOException {
        below("");
    }

    private void below(String beginning) throws IOException {
        List<String> inner = one(beginning);
        try {
            // Folders take long to be read, and each is read alone.
            inner.parallelStream().forEach(this::inner);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void inner(String beginning) {
        try {
            below(beginning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks through one folder, but not through those in it. */
    void alone(String path) throws IOException {
        if (path.isEmpty()) {
            one("");
        } else if (above.contains(path)) {
            one(path + "/");
        }
    }

    /** Looks through one folder; those in it that belong there. */
    private List<String> one(String beginning) throws IOException {
        List<String> inner = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.resolve(beginning))) {
            for (Path entry : entries) {
                String path = beginning + entry.getFileName();
                if (above.contains(path)) {
                    inner.add(path + "/");
                } else if (!paths.contains(path)) {
                    FileTrees.delete(entry);
                }
            }
        }
        return inner;
    }

    /**
     * Removes a file that does not belong there, and with it a folder of such files alone. Where a
     * folder took the place of such a file, or a file that of such a folder, it is gone already.
     */
    void file(String path) throws IOException {
        int slash = path.indexOf('/');
        while (slash > 0 && above.contains(path.substring(0, slash))) {
            slash = path.indexOf('/', slash + 1);
        }
        String topmost = slash > 0 ? path.substring(0, slash) : path;
        if (!paths.contains(topmost) && !above.contains(topmost)) {
            FileTrees.delete(folder.resolve(topmost));
        }
    }
}
