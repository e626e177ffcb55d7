package mingzhang.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A theme in a folder of its own, or templates alone.
 *
 * @param templates where its templates lie
 */
record ThemeFolder(Path path, Path templates) implements ThemeRoot {
    @Override
    public Optional<byte[]> read(String file) {
        return inside(path, file);
    }

    @Override
    public Optional<Theme.Source> template(String file) {
        return inside(templates, file)
                .map(b -> new Theme.Source(templates.resolve(file).toString(), ThemeRoot.text(b)));
    }

    @Override
    public List<String> assets() {
        Path folder = path.resolve("assets");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that its templates say, for telling whether one changed. */
    List<String> templateTexts() {
        return names().stream()
                .sorted()
                .flatMap(name -> template(name + ".peb").stream())
                .flatMap(source -> Stream.of(source.file(), source.text()))
                .toList();
    }

    @Override
    public List<String> names() {
        if (!Files.isDirectory(templates)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(templates)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".peb"))
                    .map(name -> name.substring(0, name.length() - ".peb".length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A link out of the folder is as good as no file. */
    private static Optional<byte[]> inside(Path folder, String file) {
        try {
            Path target = folder.resolve(file);
            if (!Files.isRegularFile(target)
                    || !target.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
