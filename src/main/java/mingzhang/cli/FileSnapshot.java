package mingzhang.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which files stand below some folders, how long they are and how old: enough to see an edit. */
record FileSnapshot(Map<Path, String> files, List<Path> folders) {
    static FileSnapshot of(List<Path> roots, List<Path> except) {
        Map<Path, String> files = new TreeMap<>();
        List<Path> folders = new java.util.ArrayList<>();
        for (Path root : roots) {
            try {
                Files.walkFileTree(root, new Look(except, files, folders));
            } catch (IOException e) {
                // A folder that goes while it is looked at: the next look sees what is left.
                files.put(root, "gone");
            }
        }
        return new FileSnapshot(files, List.copyOf(folders));
    }

    /** Whether anything but the list of folders differs. */
    boolean differsFrom(FileSnapshot other) {
        return !files.equals(other.files());
    }

    private static final class Look extends SimpleFileVisitor<Path> {
        private final List<Path> except;
        private final Map<Path, String> files;
        private final List<Path> folders;

        Look(List<Path> except, Map<Path, String> files, List<Path> folders) {
            this.except = except;
            this.files = files;
            this.folders = folders;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes looks) {
            boolean ours = except.contains(folder) || folder.endsWith(".git");
            if (!ours) {
                folders.add(folder);
            }
            return ours ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes looks) {
            files.put(file, looks.size() + " " + looks.lastModifiedTime() + " " + looks.fileKey());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
