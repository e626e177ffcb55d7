package mingzhang.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the files of a theme lie: one of those that it is put together from. */
sealed interface ThemeRoot permits PackedTheme, ThemeFolder {
    /** A file by its path from the theme's folder. */
    Optional<byte[]> read(String path);

    Optional<Theme.Source> template(String file);

    /** Paths of its assets, from their folder. */
    List<String> assets();

    /** Its templates, without their ending. */
    List<String> names();

    default Map<String, String> settings() {
        String text = read("theme.yaml").map(ThemeRoot::text).orElse("");
        return FlatYaml.parse(this + "/theme.yaml", 1, text.lines().toList());
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
