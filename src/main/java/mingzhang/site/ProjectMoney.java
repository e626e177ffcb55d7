package mingzhang.site;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;
import mingzhang.report.Project;

/**
 * Budget, execution and rate of a project as pages show them: each leads to its line, and is marked
 * where a finding disputes it.
 */
record ProjectMoney(Shown budget, Shown executed, Shown rate) {
    /**
     * The money of a project.
     *
     * @param place the address of a line of its report
     * @param none what a page says where the report states no number
     */
    static ProjectMoney of(
            Project project, Disputes disputes, IntFunction<String> place, String none) {
        Disputes.OfProject disputed = disputes.ofProject(project);
        return new ProjectMoney(
                shown(
                        project.budget(),
                        "万元",
                        place.apply(project.budgetLine()),
                        disputed.budget(),
                        none),
                shown(
                        project.executed(),
                        "万元",
                        place.apply(project.executedLine()),
                        disputed.executed(),
                        none),
                shown(
                        project.completionRate(),
                        "%",
                        place.apply(project.rateLine()),
                        disputed.rate(),
                        none));
    }

    private static Shown shown(
            Optional<BigDecimal> value, String unit, String href, boolean disputed, String none) {
        return value.map(v -> Shown.of(v, unit, href, disputed)).orElseGet(() -> Shown.none(none));
    }
}
