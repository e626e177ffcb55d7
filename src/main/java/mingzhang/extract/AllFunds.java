package mingzhang.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sections of all three budgets together. Some forms tell of 财政拨款支出 first and of 一般公共预算财政拨款支出 in a
 * section of its own: only where there is such a one is the wider name not another word for it.
 *
 * @param paths of the sections of all three budgets
 */
record AllFunds(Set<String> paths) {
    /**
     * @param narrower by section key, the word in a heading that says it is of one budget alone
     */
    static AllFunds of(List<Section> narrative, Map<String, String> narrower) {
        List<Section> named =
                narrative.stream()
                        .filter(s -> narrower.containsKey(s.key()) && s.heading().isPresent())
                        .toList();
        Set<String> told =
                named.stream()
                        .filter(s -> isOfOne(s, narrower))
                        .map(Section::key)
                        .collect(Collectors.toSet());
        return new AllFunds(
                named.stream()
                        .filter(s -> told.contains(s.key()) && !isOfOne(s, narrower))
                        .map(Section::path)
                        .collect(Collectors.toSet()));
    }

    private static boolean isOfOne(Section section, Map<String, String> narrower) {
        String heading = section.heading().orElseThrow().text().text();
        return heading.contains(narrower.get(section.key()));
    }

    /** Whether the section is one of them or stands under one. */
    boolean hold(Section section) {
        return paths.stream()
                .anyMatch(p -> section.path().equals(p) || section.path().startsWith(p + "/"));
    }
}
