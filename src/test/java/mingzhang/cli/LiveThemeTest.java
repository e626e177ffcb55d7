package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveThemeTest {
    @TempDir Path temp;

    @Test
    void aThemeThatIsNamedWhileTheSiteIsServedIsWatchedFromThenOn() throws Exception {
        Path content = Given.archive(temp.resolve("content")).toRealPath();
        Path theme = Files.createDirectories(temp.resolve("mine")).toRealPath();
        Files.writeString(theme.resolve("theme.yaml"), "title: Mine\n");
        LiveTheme themed = new LiveTheme(options(content));
        assertFalse(themed.folders().contains(theme));
        assertFalse(themed.isAnother());

        Path settings = content.resolve("archive.yaml");
        String before = Files.readString(settings);
        Files.writeString(settings, before + "theme: [\n");
        assertFalse(themed.isAnother(), "what cannot be read changes nothing");
        Files.writeString(settings, before + "theme: ../mine\n");
        assertTrue(themed.isAnother());
        assertEquals(List.of(content, theme), themed.folders());
        assertEquals(Optional.empty(), themed.options().theme());
        Files.writeString(settings, before);
        assertTrue(themed.isAnother());
        assertFalse(themed.folders().contains(theme));
    }

    private BuildOptions options(Path content) {
        return new BuildOptions(
                content,
                temp.resolve("site"),
                temp.resolve("state"),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                true,
                1);
    }
}
