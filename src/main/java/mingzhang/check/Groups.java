package mingzhang.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mingzhang.report.Finding;

/** Numbers the findings of one report that one slip explains, so that it is read once. */
final class Groups {
    private static final Comparator<Finding> ORDER =
            Comparator.comparingInt((Finding f) -> f.place().line())
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::quote)
                    .thenComparing(Finding::stated)
                    .thenComparing(f -> f.message().toString());

    private Groups() {}

    /** The findings in the order of the source, those with the same cause under the same number. */
    static List<Finding> numbered(List<Finding> findings) {
        List<Finding> sorted = findings.stream().sorted(ORDER).toList();
        Map<String, Integer> size = new HashMap<>();
        sorted.forEach(f -> size.merge(f.cause(), 1, Integer::sum));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Finding> numbered = new ArrayList<>();
        for (Finding finding : sorted) {
            boolean shared = !finding.cause().isEmpty() && size.get(finding.cause()) > 1;
            int group =
                    shared
                            ? numbers.computeIfAbsent(finding.cause(), any -> numbers.size() + 1)
                            : 0;
            numbered.add(inGroup(finding, group));
        }
        return List.copyOf(numbered);
    }

    private static Finding inGroup(Finding f, int group) {
        return new Finding(
                f.place(),
                f.report(),
                f.section(),
                f.rule(),
                f.severity(),
                f.message(),
                f.stated(),
                f.expected(),
                f.otherLines(),
                f.quote(),
                f.cause(),
                group);
    }
}
