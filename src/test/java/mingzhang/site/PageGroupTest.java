package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import mingzhang.archive.KeptFolder;
import mingzhang.archive.KeptValues;
import mingzhang.archive.SiteFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageGroupTest {
    @TempDir Path folder;

    private final Map<String, String> published = new TreeMap<>();
    private final List<String> written = new ArrayList<>();
    private final List<String> lookedUp = new ArrayList<>();

    @Test
    void nothingIsLookedUpWhereNothingChanged() {
        assertEquals(List.of("a", "b"), put("one", Optional.of("1")));
        assertEquals(List.of("a", "b"), List.copyOf(put("one", Optional.of("1"))));
        assertEquals(List.of("one"), lookedUp);
        assertEquals(List.of("a", "b"), written);
    }

    @Test
    void onlyThePagesThatChangedAreWrittenWhereTheGroupDid() {
        put("one", Optional.of("1"));
        written.clear();
        PageGroup group = group("two", () -> List.of(job("a", "1"), job("b", "2"), job("c", "3")));
        assertEquals(List.of("a", "b", "c"), group.put(new Site()));
        assertEquals(List.of("b", "c"), written);
    }

    @Test
    void aPageThatIsGoneHasTheGroupLookedUp() {
        put("one", Optional.of("1"));
        written.clear();
        published.remove("b");
        put("one", Optional.of("1"));
        assertEquals(List.of("one", "one"), lookedUp);
        assertEquals(List.of("b"), written);
    }

    @Test
    void aGroupWithAPageOfUnknownIngredientsIsLookedUpEachTime() {
        put("one", Optional.empty());
        put("one", Optional.empty());
        assertEquals(List.of("one", "one"), lookedUp);
        assertEquals(List.of("a", "b", "b"), written);
    }

    @Test
    void aGroupWithoutAKeyIsLookedUpEachTime() {
        PageGroup group = PageGroup.of(() -> List.of(job("a", "1")));
        assertEquals(List.of("a"), group.put(new Site()));
        assertEquals(List.of("a"), group.put(new Site()));
        assertEquals(List.of("a"), written);
    }

    private List<String> put(String key, Optional<String> second) {
        return group(
                        key,
                        () -> {
                            lookedUp.add(key);
                            return List.of(
                                    job("a", "1"),
                                    new PageJob("b", () -> new PageJob.Plan(second, bytes("b"))));
                        })
                .put(new Site())
                .stream()
                .sorted()
                .toList();
    }

    private PageGroup group(String key, Supplier<List<PageJob>> jobs) {
        KeptValues kept = new KeptValues(new KeptFolder(folder));
        return new PageGroup(() -> Optional.of(key.repeat(11)), jobs, Optional.of(kept), false);
    }

    private static PageJob job(String path, String key) {
        return new PageJob(path, () -> new PageJob.Plan(Optional.of(key), bytes(path + key)));
    }

    private static Supplier<byte[]> bytes(String text) {
        return () -> text.getBytes(StandardCharsets.UTF_8);
    }

    /** A site of which only the keys are known. */
    private final class Site implements SiteFiles {
        @Override
        public void put(String path, byte[] content) {
            written.add(path);
        }

        @Override
        public void put(String path, String key, byte[] content) {
            published.put(path, key);
            written.add(path);
        }

        @Override
        public boolean keep(Map<String, String> files) {
            return published.entrySet().containsAll(files.entrySet());
        }
    }
}
