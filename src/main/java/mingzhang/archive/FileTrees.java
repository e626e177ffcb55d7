package mingzhang.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Whole folders; no link in them is followed. */
final class FileTrees {
    private FileTrees() {}

    /** Makes a folder and those above it. */
    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /** Removes whatever stands at {@code path}, if anything. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(
                path,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException e)
                            throws IOException {
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** Every file below a folder, from it, sorted; links and the like count as files. */
    static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        each(folder, files::add);
        files.sort(null);
        return files;
    }

    /** A path inside a folder as sites write it. */
    static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Shows every file below a folder, from it, in whatever order they come. */
    static void each(Path folder, Consumer<Path> seen) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                            seen.accept(folder.relativize(file));
                            return FileVisitResult.CONTINUE;
                        }
                    });
        }
    }

    /** Removes folders below {@code folder} that hold nothing any more. */
    static void deleteEmptyFolders(Path folder) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult postVisitDirectory(Path inner, IOException e)
                            throws IOException {
                        try (var entries = Files.newDirectoryStream(inner)) {
                            if (!inner.equals(folder) && !entries.iterator().hasNext()) {
                                Files.delete(inner);
                            }
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
