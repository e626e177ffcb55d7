package mingzhang.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sections of all three budgets together. Some forms tell of 财政拨款支出 first and of 一般公共预算财政拨款支出 in a
 * section of its own: only where there is such a one is the wider name not another word for it.
 *
 * @param paths of the sections of all three budgets
 */
record AllFunds(Set<String> paths) {
    private static final Set<String> KEYS = Set.of("general-budget", "basic");
    private static final String NARROWER = "公共";

    static AllFunds of(List<Section> narrative) {
        List<Section> named =
                narrative.stream()
                        .filter(s -> KEYS.contains(s.key()) && s.heading().isPresent())
                        .toList();
        Set<String> told =
                named.stream()
                        .filter(AllFunds::isOfOne)
                        .map(Section::key)
                        .collect(Collectors.toSet());
        return new AllFunds(
                named.stream()
                        .filter(s -> told.contains(s.key()) && !isOfOne(s))
                        .map(Section::path)
                        .collect(Collectors.toSet()));
    }

    private static boolean isOfOne(Section section) {
        return section.heading().orElseThrow().text().text().contains(NARROWER);
    }

    /** Whether the section is one of them or stands under one. */
    boolean hold(Section section) {
        return paths.stream()
                .anyMatch(p -> section.path().equals(p) || section.path().startsWith(p + "/"));
    }
}
