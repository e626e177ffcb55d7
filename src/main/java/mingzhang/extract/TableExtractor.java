package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;
import mingzhang.report.Indicator;
import mingzhang.report.Project;
import mingzhang.report.StatementCell;

/** Reads the tables of a report: projects, their indicators, the statutory tables. */
public final class TableExtractor {
    private final TableWords words = TableWords.load();
    private final TableTitle titles = new TableTitle(words);
    private final ProjectTable projects = new ProjectTable(words);
    private final IndicatorTable indicators = new IndicatorTable(words);

    /**
     * What the tables state.
     *
     * @param all every section of the report, in order; the narrative is asked for completion rates
     */
    public Tables extract(List<Section> all) {
        List<Project> found = new ArrayList<>();
        List<Indicator> rows = new ArrayList<>();
        List<StatementCell> cells = new ArrayList<>();
        StatementTables statements = new StatementTables(words, cells);
        for (Sheet sheet : new SheetJoin(words).join(new SheetReader(words).read(all))) {
            if (projects.name(sheet).isPresent() || indicators.isIn(sheet)) {
                projects.read(sheet).ifPresent(found::add);
                rows.addAll(indicators.read(sheet, project(sheet)));
            } else {
                statements.read(sheet);
            }
        }
        List<Project> completed =
                new ProjectRates(words).complete(found, new ProjectSentences(words).in(all));
        return new Tables(completed, rows, cells);
    }

    /** The project that the sheet's indicators belong to; empty for the whole department. */
    private String project(Sheet sheet) {
        if (projects.isWhole(sheet)) {
            return "";
        }
        return projects.name(sheet)
                .map(cell -> ProjectTable.withoutCode(cell.text()))
                .orElseGet(() -> titled(sheet));
    }

    private String titled(Sheet sheet) {
        for (int i = sheet.captions().size() - 1; i >= 0; i--) {
            String name = titles.project(sheet.captions().get(i));
            if (!name.isEmpty()) {
                return name;
            }
        }
        return sheet.report();
    }
}
