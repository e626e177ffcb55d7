package mingzhang.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A theme of the program, in its jar. */
record PackedTheme(String name) implements ThemeRoot {
    @Override
    public Optional<byte[]> read(String path) {
        try (InputStream in =
                PackedTheme.class.getResourceAsStream("/themes/" + name + "/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Theme.Source> template(String file) {
        return read("templates/" + file)
                .map(b -> new Theme.Source(this + "/templates/" + file, ThemeRoot.text(b)));
    }

    /** A jar cannot be listed everywhere, so that a packed theme names its assets. */
    @Override
    public List<String> assets() {
        String names = settings().getOrDefault("assets", "");
        return Arrays.stream(names.split(",")).map(String::strip).toList();
    }

    @Override
    public List<String> names() {
        String names = settings().getOrDefault("templates", "");
        return Arrays.stream(names.split(",")).map(String::strip).toList();
    }

    @Override
    public String toString() {
        return "themes/" + name;
    }
}
