package mingzhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingzhang.report.Place;
import mingzhang.report.Problem;
import mingzhang.report.Rejection;

/** Looks into the content folder without ever following a link out of it. */
final class ContentFolder {
    private static final int DEEPEST = 20;

    private final Path root;
    private final List<Problem> problems;

    /**
     * @param root the real path of the content folder
     * @param problems takes what was found not to be usable
     */
    ContentFolder(Path root, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** A name in a folder, with the place that it really stands at. */
    record Found(String path, Path file, boolean folder) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        ContentFile asFile() {
            return new ContentFile(path, file);
        }
    }

    /** What stands in a folder, sorted by name; nothing where there is no such folder. */
    List<Found> list(String folder) {
        Path path = root.resolve(folder);
        Optional<Found> self =
                Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                        ? look(folder, path)
                        : Optional.empty();
        return self.filter(Found::folder).map(this::list).orElse(List.of());
    }

    List<Found> list(Found folder) {
        List<Found> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.file())) {
            for (Path file : files.sorted(Comparator.comparing(Path::getFileName)).toList()) {
                String name = file.getFileName().toString();
                if (!FileNames.isLitter(name)) {
                    lookIn(folder, name, file).ifPresent(found::add);
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            problems.add(Rejection.of(Place.of(folder.path()), "unreadable-file"));
        }
        return found;
    }

    /** What is no link stands where the folder stands: one look tells. */
    private Optional<Found> lookIn(Found folder, String name, Path file) {
        String path = folder.path() + "/" + name;
        try {
            BasicFileAttributes is =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (is.isRegularFile() || is.isDirectory()) {
                return Optional.of(new Found(path, file, is.isDirectory()));
            }
        } catch (IOException e) {
            // The longer look says what is wrong.
        }
        return look(path, file);
    }

    /** Whether it is a folder inside the content folder that may be looked into. */
    boolean canList(String folder) {
        try {
            Path real = root.resolve(folder).toRealPath();
            boolean open = Files.isReadable(real) && Files.isExecutable(real);
            return real.startsWith(root) && Files.isDirectory(real) && open;
        } catch (IOException e) {
            return false;
        }
    }

    /** The file under {@code path}, if there is one inside the content folder. */
    Optional<ContentFile> file(String path) {
        Path file = root.resolve(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return look(path, file).filter(found -> !found.folder()).map(Found::asFile);
    }

    /** All files below a folder, sorted by path; linked folders are left out. */
    List<ContentFile> below(String folder) {
        List<ContentFile> files = new ArrayList<>();
        list(folder).forEach(found -> collect(found, 0, files));
        return files;
    }

    private void collect(Found found, int depth, List<ContentFile> files) {
        if (!found.folder()) {
            files.add(found.asFile());
        } else if (depth < DEEPEST && !Files.isSymbolicLink(root.resolve(found.path()))) {
            list(found).forEach(inner -> collect(inner, depth + 1, files));
        }
    }

    /** Resolves links; what is outside, broken or neither file nor folder becomes a rejection. */
    private Optional<Found> look(String path, Path file) {
        Path real;
        try {
            real = file.toRealPath();
        } catch (IOException e) {
            problems.add(Rejection.of(Place.of(path), "unreadable-file"));
            return Optional.empty();
        }
        if (!real.startsWith(root)) {
            problems.add(Rejection.of(Place.of(path), "outside-content"));
            return Optional.empty();
        }
        boolean folder = Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS);
        if (!folder && !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Rejection.of(Place.of(path), "unreadable-file"));
            return Optional.empty();
        }
        return Optional.of(new Found(path, real, folder));
    }

    /** The bytes of a file that is at most {@code limit} long; empty where it is longer. */
    static Optional<byte[]> read(ContentFile file, long limit) throws IOException {
        try (InputStream in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limit + 1));
            return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
        }
    }
}
