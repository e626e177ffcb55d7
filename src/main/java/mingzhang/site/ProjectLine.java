package mingzhang.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Indicator;
import mingzhang.report.Project;
import mingzhang.report.Report;

/**
 * The small part of a project that lists need.
 *
 * @param number of the project in its report, from 1
 * @param score the scores of its indicators added up, where each has one
 */
public record ProjectLine(int number, Project project, Optional<BigDecimal> score) {
    /** The projects of a report, in its order. */
    static List<ProjectLine> of(Report report) {
        List<ProjectLine> lines = new ArrayList<>();
        for (Project project : report.projects()) {
            List<String> scores =
                    indicators(report, project).stream().map(Indicator::score).toList();
            lines.add(new ProjectLine(lines.size() + 1, project, sum(scores)));
        }
        return lines;
    }

    /**
     * The rows of the project's own table: those under its name, and of tables of the same name
     * those that stand behind its own head.
     */
    static List<Indicator> indicators(Report report, Project project) {
        return report.indicators().stream()
                .filter(row -> row.project().equals(project.name()))
                .filter(row -> head(report, row).equals(project))
                .toList();
    }

    private static Project head(Report report, Indicator row) {
        List<Project> same =
                report.projects().stream().filter(p -> p.name().equals(row.project())).toList();
        Project head = same.get(0);
        for (Project project : same) {
            if (project.line() <= row.line() && project.line() >= head.line()) {
                head = project;
            }
        }
        return head;
    }

    /** The numbers added up; none where one of them is missing or is no number. */
    static Optional<BigDecimal> sum(List<String> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String number : numbers) {
            String plain = number.strip().replaceAll("分$", "");
            if (!plain.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
                return Optional.empty();
            }
            sum = sum.add(new BigDecimal(plain));
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
