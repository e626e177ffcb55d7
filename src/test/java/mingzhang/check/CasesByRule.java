package mingzhang.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mingzhang.CaseFile;
import mingzhang.extract.Breakdowns;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The same cases, all of a rule in one test that ends at the first which fails: mutation tests run
 * them thousands of times, and a test of its own for each would take ten times as long.
 */
class CasesByRule {
    /** Rules whose cases are run, {@code sum+share}; all where it is empty. */
    private static final String ONLY = System.getProperty("cases.rules", "");

    @TestFactory
    Stream<DynamicTest> rules() {
        Map<String, List<CaseFile>> byRule =
                CaseFile.in("check").stream()
                        .filter(CasesByRule::isChosen)
                        .collect(groupingBy(CasesTest::rule, TreeMap::new, toList()));
        return byRule.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> hold(rule.getValue())));
    }

    private static boolean isChosen(CaseFile file) {
        String name = file.path().getFileName().toString();
        return Stream.of(ONLY.split("\\+"))
                .anyMatch(rule -> name.startsWith(rule.replace('_', '-')));
    }

    /** With rules made anew, so that what they read from resources is altered too. */
    private static void hold(List<CaseFile> cases) throws Exception {
        Checks checks = new Checks(Breakdowns.all());
        for (CaseFile file : cases) {
            file.check(CasesTest.outcome(checks, file));
        }
    }
}
