package mingzhang.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingzhang.CaseFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CasesTest {
    private final Folding folding = new Folding();

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseFile.testsIn("search", this::actual);
    }

    private Map<String, String> actual(CaseFile file) {
        if (file.fences().containsKey("tokens.txt")) {
            return Map.of("tokens.txt", each(file, this::tokens));
        }
        Names names = Names.parse(file.fence("input-names.tsv"));
        QueryReader reader = new QueryReader(new Lexicon(names, folding), folding);
        return Map.of(
                "understood.txt", each(file, line -> understood(reader.read(line, Set.of()))));
    }

    private static String each(CaseFile file, java.util.function.UnaryOperator<String> answer) {
        return file.fence("input.txt").lines().map(answer).collect(Collectors.joining("\n"));
    }

    private String tokens(String line) {
        return String.join(" ", Tokens.of(folding.fold(line).text()));
    }

    private static String understood(Asked asked) {
        List<String> parts = new ArrayList<>();
        Query query = asked.ways().get(0).query();
        for (Understood u : query.understood()) {
            parts.add(u.meaning().id() + "=" + String.join(",", u.values()));
        }
        query.words().forEach(word -> parts.add("[" + word + "]"));
        query.excluded().forEach(word -> parts.add("-[" + word + "]"));
        if (asked.cut()) {
            parts.add("cut");
        }
        return String.join(" ", parts);
    }
}
