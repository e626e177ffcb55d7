package mingzhang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mingzhang.archive.Sha256;

/** What this program is. */
final class Program {
    private Program() {}

    static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }

    /** Where the program's sources stand, if it runs beside them: above {@code target/}. */
    static Path home() {
        Path place = place().toAbsolutePath();
        Path target = Optional.ofNullable(place.getParent()).orElse(place);
        return Optional.ofNullable(target.getParent()).orElse(target);
    }

    private static Path place() {
        try {
            return Path.of(
                    Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes with every change of code, words, forms or theme. */
    static String fingerprint() {
        try {
            Path place = place();
            return Sha256.ofTexts(Files.isDirectory(place) ? ofFolder(place) : ofJar(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ofJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(Program::nameAndSum).sorted().toList();
        }
    }

    private static String nameAndSum(ZipEntry entry) {
        return entry.getName() + " " + entry.getCrc();
    }

    private static List<String> ofFolder(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.add(folder.relativize(file) + " " + Sha256.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
