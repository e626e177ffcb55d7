package mingzhang.data;

import java.util.Comparator;
import java.util.List;
import mingzhang.report.Project;

/** Target and self-evaluation tables of single projects: {@code projects.csv}. */
final class ProjectsTable {
    private ProjectsTable() {}

    static Table<Told<Project>> table() {
        return Table.ofReport(
                "projects",
                List.of(),
                List.of(
                        Column.text("project", Project::name).always(),
                        Column.maybeNumber("budget", Project::budget),
                        Column.maybeNumber("executed", Project::executed),
                        Column.maybeNumber("completion_rate", Project::completionRate),
                        Column.integer("line", Project::line)),
                report ->
                        report.read().report().projects().stream()
                                .sorted(Comparator.comparingInt(Project::line)));
    }
}
