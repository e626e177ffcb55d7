package mingzhang.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The folder of what a build keeps and of the site in preparation, held by one build at a time.
 * Several sites may share it: each has its own folder in it.
 */
public final class StateFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private StateFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes hold of the folder, making it where it is missing; empty where another build holds it.
     *
     * @param site the site that is built
     */
    public static Optional<StateFolder> hold(Path state, Path site) throws IOException {
        Path folder = ownFolder(state.toAbsolutePath().normalize(), site);
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new StateFolder(folder, channel));
            }
        } catch (OverlappingFileLockException e) {
            // held by another build of this very process
        }
        channel.close();
        return Optional.empty();
    }

    private static Path ownFolder(Path state, Path site) throws IOException {
        Path absolute = site.toAbsolutePath().normalize();
        String name = absolute.getFileName() == null ? "site" : absolute.getFileName().toString();
        String hash = Sha256.ofTexts(List.of(absolute.toString())).substring(0, 8);
        Path folder = state.resolve(name + "-" + hash);
        FileTrees.makeFolder(state);
        if (Files.isSymbolicLink(folder)) {
            Files.delete(folder);
        }
        FileTrees.makeFolder(folder);
        return folder;
    }

    /** Where pieces are kept; emptied first if {@code clean}. */
    public KeptFolder kept(boolean clean) throws IOException {
        Path kept = folder.resolve("kept");
        if (clean || Files.isSymbolicLink(kept)) {
            FileTrees.delete(kept);
        }
        return new KeptFolder(kept);
    }

    /** Begins the next edition of the site. */
    public SiteFolder site(Path site) throws IOException {
        return SiteFolder.begin(site, folder);
    }

    /**
     * Says whether the archive stands as the last build left it: whoever starts the program sees by
     * it that little is left to do.
     */
    public void setBuilt(boolean built) {
        Path mark = folder.resolve("built");
        try {
            Files.deleteIfExists(mark);
            if (built) {
                Files.createFile(mark);
            }
        } catch (IOException e) {
            // It only costs time.
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
