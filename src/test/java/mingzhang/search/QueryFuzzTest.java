package mingzhang.search;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import mingzhang.CaseFile;
import mingzhang.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is a query. */
@Tag("fuzz")
class QueryFuzzTest {
    private static final Folding FOLDING = new Folding();
    private static final QueryReader QUERIES = queries();

    private static QueryReader queries() {
        CaseFile names =
                CaseFile.in("search").stream()
                        .filter(file -> file.fences().containsKey("input-names.tsv"))
                        .findFirst()
                        .orElseThrow();
        return new QueryReader(
                new Lexicon(Names.parse(names.fence("input-names.tsv")), FOLDING), FOLDING);
    }

    static Stream<Arguments> queriesOfCases() {
        return Seeds.of("search", "input.txt");
    }

    @MethodSource("queriesOfCases")
    @FuzzTest
    void query(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        QUERIES.read(text, Set.of());
        text.lines().limit(20).forEach(line -> QUERIES.read(line, Set.of()));
    }
}
