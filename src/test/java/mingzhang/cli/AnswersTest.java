package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.CaseFile;
import mingzhang.search.Hit;
import mingzhang.search.Search;
import mingzhang.search.SearchResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What people type and what has to come first, on a small archive. */
class AnswersTest {
    private static final long SEED = 4;
    private static final int HOSTILE = 200;
    private static final int LONGEST = 200;

    @TempDir static Path temp;
    private static IndexCopy copy;
    private static Search search;

    @BeforeAll
    static void open() throws IOException {
        copy = IndexCopy.of(SearchedSite.in(temp).site().resolve("data/index.zip"));
        search = Search.open(copy.folder());
    }

    @AfterAll
    static void close() throws IOException {
        search.close();
        copy.close();
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseFile.testsIn(
                "answers",
                file ->
                        Map.of(
                                "first.txt",
                                file.fence("input.txt")
                                        .lines()
                                        .map(AnswersTest::first)
                                        .collect(Collectors.joining("\n"))));
    }

    @Test
    void anyTextIsAQuery() {
        for (String query : HostileQueries.of(SEED, HOSTILE)) {
            SearchResult found = ask(query);
            assertEquals(found.hits().size(), Math.min(10, found.total()), query);
            assertTrue(found.cut() || query.length() <= LONGEST, query);
        }
    }

    private static SearchResult ask(String query) {
        try {
            return search.find(query, 0, 10, Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(String query) {
        SearchResult found = ask(query);
        return found.hits().isEmpty()
                ? "nothing; near: " + String.join("、", found.suggestions())
                : line(found.hits().get(0)) + (found.partial() ? " (partial)" : "");
    }

    private static String line(Hit hit) {
        String value = hit.figure().map(f -> " " + f.value() + " " + f.valueUnit()).orElse("");
        return hit.type() + " " + hit.title() + value + " " + hit.url();
    }
}
