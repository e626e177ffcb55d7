package mingzhang.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Project;

/** Reads the head of a project's target or self-evaluation table. */
final class ProjectTable {
    private static final Pattern CODE =
            Pattern.compile("^[\\[（(]?[0-9A-Za-z]{5,40}[\\]）)]?[-－—–_:：\\s]{1,3}(?=\\S)");

    private final TableWords words;
    private final TableTitle titles;
    private final ProjectAmounts amounts;
    private final IndicatorTable indicators;

    ProjectTable(TableWords words) {
        this.words = words;
        this.titles = new TableTitle(words);
        this.amounts = new ProjectAmounts(words);
        this.indicators = new IndicatorTable(words);
    }

    /** The cell with the name of the one project that the sheet is about. */
    Optional<SheetCell> name(Sheet sheet) {
        for (SheetRow row : sheet.rows()) {
            List<SheetCell> cells = row.filled();
            for (int i = 0; i < cells.size(); i++) {
                if (!words.project().name().contains(cells.get(i).label())) {
                    continue;
                }
                boolean list = cells.stream().anyMatch(this::isAmountLabel);
                return i + 1 < cells.size() && !list
                        ? Optional.of(cells.get(i + 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isAmountLabel(SheetCell cell) {
        return words.project().isAmountLabel(cell.label());
    }

    /** Whether the sheet is about the department as a whole. */
    boolean isWhole(Sheet sheet) {
        return sheet.captions().stream()
                .filter(titles::isPerformance)
                .reduce((first, second) -> second)
                .map(titles::isWhole)
                .orElse(false);
    }

    /** The row of {@code projects.csv}, if the sheet sets or scores the targets of one project. */
    Optional<Project> read(Sheet sheet) {
        Optional<SheetCell> cell = name(sheet);
        if (cell.isEmpty() || isWhole(sheet)) {
            return Optional.empty();
        }
        String name = withoutCode(cell.get().text());
        ProjectAmounts.Read read = amounts.read(sheet);
        if (titles.isWhole(name) || (!read.hasExecuted() && !indicators.isEvaluated(sheet))) {
            return Optional.empty();
        }
        int line = cell.get().line();
        return Optional.of(
                new Project(
                        name,
                        read.budget().map(ProjectAmounts.Placed::value),
                        read.executed().map(ProjectAmounts.Placed::value),
                        read.rate().map(ProjectAmounts.Placed::value),
                        line,
                        read.budget().map(ProjectAmounts.Placed::line).orElse(line),
                        read.executed().map(ProjectAmounts.Placed::line).orElse(line),
                        read.rate().map(ProjectAmounts.Placed::line).orElse(line)));
    }

    /** The project's name without the code that budget systems put before it. */
    static String withoutCode(String name) {
        Matcher matcher = CODE.matcher(name);
        boolean code = matcher.find() && matcher.group().chars().anyMatch(Character::isDigit);
        return code ? name.substring(matcher.end()) : name;
    }
}
