package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that do not say they tell of the open data are put before it is known. */
final class PagesBeforeDataTest {
    private static final List<DataFile> FILES =
            List.of(
                    new DataFile("figures.csv", 12_345, 67, "0".repeat(64)),
                    new DataFile("projects.csv", 1_234, 5, "1".repeat(64)));

    @Test
    void areTheSameWithoutIt(@TempDir Path folder) {
        assertEquals(put(folder, FILES, false), put(folder, List.of(), false));
    }

    @Test
    void othersAreNot(@TempDir Path folder) {
        assertNotEquals(put(folder, FILES, true), put(folder, List.of(), true));
    }

    private static Map<String, String> put(
            Path folder, List<DataFile> files, boolean tellingOfData) {
        Map<String, String> pages = new TreeMap<>();
        Fixture.site(folder, "zh-CN", true, "default", files).across().groups().stream()
                .filter(group -> group.tellsOfData() == tellingOfData)
                .forEach(
                        group ->
                                group.put(
                                        (path, content) ->
                                                pages.put(
                                                        path,
                                                        new String(
                                                                content, StandardCharsets.UTF_8))));
        return pages;
    }
}
