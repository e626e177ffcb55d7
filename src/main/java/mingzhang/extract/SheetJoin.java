package mingzhang.extract;

import java.util.ArrayList;
import java.util.List;

/** Joins what a page break or an empty line made two tables of, where it is one form. */
final class SheetJoin {
    private final TableTitle titles;
    private final ProjectTable projects;
    private final IndicatorTable indicators;

    SheetJoin(TableWords words) {
        this.titles = new TableTitle(words);
        this.projects = new ProjectTable(words);
        this.indicators = new IndicatorTable(words);
    }

    List<Sheet> join(List<Sheet> sheets) {
        List<Sheet> joined = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Sheet last = joined.isEmpty() ? sheet : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && goesOn(last, sheet)) {
                List<SheetRow> rows = new ArrayList<>(last.rows());
                rows.addAll(sheet.rows());
                joined.set(joined.size() - 1, new Sheet(last.captions(), last.report(), rows));
            } else {
                joined.add(sheet);
            }
        }
        return joined;
    }

    private boolean goesOn(Sheet last, Sheet next) {
        boolean titled =
                next.captions().stream()
                        .anyMatch(c -> titles.isPerformance(c) || titles.statement(c).isPresent());
        if (titled || projects.name(next).isPresent()) {
            return false;
        }
        boolean indicated = indicators.isIn(last);
        boolean lowerHalf = projects.name(last).isPresent() && !indicated && indicators.isIn(next);
        boolean sameForm = next.captions().isEmpty() && last.width() == next.width();
        return lowerHalf || (sameForm && indicated);
    }
}
