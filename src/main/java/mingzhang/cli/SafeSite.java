package mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mingzhang.archive.ConfigurationException;
import mingzhang.archive.ContentTree;
import mingzhang.report.Message;
import mingzhang.report.Place;

/** Refuses a site folder whose exchange would cost the user something else. */
final class SafeSite {
    /** What every edition holds and hardly any other folder does. */
    private static final List<String> SIGNS = List.of("units/index.html", "data/datapackage.json");

    private SafeSite() {}

    /** The site's folder, fit to be exchanged whole. */
    static Path of(BuildOptions options, ContentTree tree)
            throws ConfigurationException, IOException {
        Path site = real(options.site());
        boolean holdsOther =
                tree.root().startsWith(site)
                        || real(options.state()).startsWith(site)
                        || Path.of("").toRealPath().startsWith(site);
        if (holdsOther) {
            throw refused(site, "configuration.site-holds");
        }
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw refused(site, "configuration.site-file");
        }
        if (Files.isDirectory(site) && !isEmpty(site) && !isOurs(site)) {
            throw refused(site, "configuration.site-foreign");
        }
        return site;
    }

    private static ConfigurationException refused(Path site, String word) {
        return new ConfigurationException(
                Place.of(site.toString()), Message.of(word), Message.of("configuration.site.hint"));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static boolean isOurs(Path site) {
        return SIGNS.stream().anyMatch(sign -> Files.isRegularFile(site.resolve(sign)));
    }

    /** The real place of a folder that need not be there yet. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
}
