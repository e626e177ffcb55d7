package mingzhang.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Waits for edits below some folders. The system's own messages wake it at once; where there are
 * none (network drives, too many folders), looking again every second finds them too.
 */
final class FolderWatch implements AutoCloseable {
    private static final long LOOK_AGAIN = 1_000;
    private static final long QUIET = 40;
    private static final int MOST_FOLDERS = 4_000;

    private List<Path> roots;
    private final List<Path> except;
    private final Optional<WatchService> messages;
    private final List<WatchKey> keys = new ArrayList<>();

    /**
     * @param roots folders to be watched, with all below them
     * @param except folders that are not looked into
     */
    FolderWatch(List<Path> roots, List<Path> except) {
        this.roots = List.copyOf(roots);
        this.except = List.copyOf(except);
        this.messages = messages();
    }

    private static Optional<WatchService> messages() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Watches other folders from now on. */
    void lookInto(List<Path> others) {
        roots = List.copyOf(others);
    }

    /** How things stand now. */
    FileSnapshot look() {
        return FileSnapshot.of(roots, except);
    }

    /** Returns when something differs from {@code known} and nothing has moved for a moment. */
    FileSnapshot await(FileSnapshot known) throws InterruptedException {
        listen(known.folders());
        FileSnapshot now = look();
        while (!now.differsFrom(known)) {
            pause(LOOK_AGAIN);
            now = look();
        }
        FileSnapshot before;
        do {
            before = now;
            Thread.sleep(QUIET);
            now = look();
        } while (now.differsFrom(before));
        return now;
    }

    private void pause(long milliseconds) throws InterruptedException {
        if (messages.isEmpty()) {
            Thread.sleep(milliseconds);
            return;
        }
        WatchKey key = messages.get().poll(milliseconds, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = messages.get().poll();
        }
    }

    private void listen(List<Path> folders) {
        keys.forEach(WatchKey::cancel);
        keys.clear();
        if (messages.isEmpty() || folders.size() > MOST_FOLDERS) {
            return;
        }
        for (Path folder : folders) {
            try {
                keys.add(
                        folder.register(
                                messages.get(),
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_DELETE,
                                StandardWatchEventKinds.ENTRY_MODIFY));
            } catch (IOException e) {
                return; // The system takes no more; looking again finds the rest.
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (messages.isPresent()) {
            messages.get().close();
        }
    }
}
