package mingzhang.extract;

import java.util.List;
import mingzhang.report.Indicator;
import mingzhang.report.Project;
import mingzhang.report.StatementCell;

/**
 * What the tables of a report state: projects, their indicators, and the statutory tables' cells.
 */
public record Tables(
        List<Project> projects, List<Indicator> indicators, List<StatementCell> cells) {
    public Tables {
        projects = List.copyOf(projects);
        indicators = List.copyOf(indicators);
        cells = List.copyOf(cells);
    }
}
