package mingzhang.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a submission into a unit's folder. All is written under other names first; where anything
 * fails, what was done is undone in the reverse order.
 */
final class Placement {
    private static final String DRAFT = ".mingzhang-add-";

    private final Path folder;
    private final int year;
    private final Deque<Undo> undone = new ArrayDeque<>();

    Placement(Path folder, int year) {
        this.folder = folder;
        this.year = year;
    }

    /** A step back. */
    private interface Undo {
        void run() throws IOException;
    }

    void place(Path file, String extension, Optional<ContentFile> old, SidecarFile sidecar)
            throws IOException {
        try {
            makeFolders();
            Path draft = draft("report");
            Files.copy(file, draft);
            if (sidecar.text().isPresent()) {
                Files.write(draft("yaml"), sidecar.text().get().getBytes(StandardCharsets.UTF_8));
            }
            if (sidecar.text().isPresent()) {
                exchange(folder.resolve(DRAFT + year + "-yaml"), sidecar.file());
            }
            if (old.isPresent()) {
                setAside(old.get());
            }
            Path target = folder.resolve(year + "." + extension);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            undone.clear();
        } finally {
            undo();
        }
    }

    private void makeFolders() throws IOException {
        for (Path each : new Path[] {folder.getParent(), folder}) {
            if (!Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(each);
                undone.push(() -> Files.deleteIfExists(each));
            }
        }
    }

    private Path draft(String kind) throws IOException {
        Path draft = folder.resolve(DRAFT + year + "-" + kind);
        Files.deleteIfExists(draft);
        undone.push(() -> Files.deleteIfExists(draft));
        return draft;
    }

    private void exchange(Path draft, Path target) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            byte[] before = Files.readAllBytes(target);
            undone.push(() -> Files.write(target, before));
        } else {
            undone.push(() -> Files.deleteIfExists(target));
        }
        Files.move(
                draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The replaced report gets the next number. */
    private void setAside(ContentFile old) throws IOException {
        Path replaced = folder.resolve(year + ".replaced");
        if (!Files.isDirectory(replaced, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(replaced);
            undone.push(() -> Files.deleteIfExists(replaced));
        }
        Path aside = replaced.resolve(next(replaced) + "." + old.extension());
        Files.move(old.file(), aside, StandardCopyOption.ATOMIC_MOVE);
        undone.push(() -> Files.move(aside, old.file(), StandardCopyOption.ATOMIC_MOVE));
    }

    private static int next(Path replaced) throws IOException {
        try (Stream<Path> files = Files.list(replaced)) {
            return files.map(file -> file.getFileName().toString())
                            .filter(name -> name.matches("[0-9]{1,6}\\..*"))
                            .mapToInt(
                                    name -> Integer.parseInt(name.substring(0, name.indexOf('.'))))
                            .max()
                            .orElse(0)
                    + 1;
        }
    }

    private void undo() throws IOException {
        while (!undone.isEmpty()) {
            undone.pop().run();
        }
    }
}
