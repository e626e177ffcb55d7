package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mingzhang.archive.ConfigurationException;
import mingzhang.archive.ContentTree;

/** Which theme a served archive has at the moment, and which folders it is made from. */
final class LiveTheme {
    private final BuildOptions given;
    private byte[] settings;
    private BuildOptions options;
    private List<Path> folders;

    LiveTheme(BuildOptions given) throws ConfigurationException, IOException {
        this.given = given;
        this.settings = settings();
        this.options = themed();
        this.folders = folders(options);
    }

    BuildOptions options() {
        return options;
    }

    /** The content folder, and the theme's where it lies on the disk. */
    List<Path> folders() {
        return folders;
    }

    /**
     * Looks whether {@code archive.yaml} names another theme now; while it cannot be read, none.
     */
    boolean isAnother() {
        try {
            byte[] now = settings();
            if (Arrays.equals(now, settings)) {
                return false;
            }
            settings = now;
            BuildOptions other = themed();
            boolean another = !other.equals(options);
            options = other;
            List<Path> found = folders(other);
            another |= !found.equals(folders);
            folders = found;
            return another;
        } catch (ConfigurationException | IOException e) {
            return false; // The build that follows tells why.
        }
    }

    private byte[] settings() throws IOException {
        Path file = given.content().resolve("archive.yaml");
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    /** Whoever works on the program's own theme edits its sources, not the copy in the jar. */
    private BuildOptions themed() throws ConfigurationException {
        String name = tree(given).settings().theme();
        Path sources = Program.home().resolve("themes").resolve(name);
        boolean own =
                name.matches("[a-z0-9-]{1,60}")
                        && Files.isRegularFile(sources.resolve("theme.yaml"));
        return own ? given.with(sources.toString()) : given;
    }

    private static List<Path> folders(BuildOptions options)
            throws ConfigurationException, IOException {
        ContentTree tree = tree(options);
        List<Path> folders = new ArrayList<>(List.of(tree.root()));
        Path base = options.theme().isPresent() ? Path.of("").toAbsolutePath() : tree.root();
        Path folder = base.resolve(tree.settings().theme());
        if (Files.isDirectory(folder)) {
            folders.add(folder.toRealPath());
        }
        return folders;
    }

    private static ContentTree tree(BuildOptions options) throws ConfigurationException {
        return Overrides.of(ContentTree.scan(options.content()), options);
    }
}
