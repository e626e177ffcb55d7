package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.document.Block;
import mingzhang.document.Table;
import mingzhang.report.Project;
import mingzhang.report.StatementCell;

/**
 * What the tables of a report say that was spent on each project, and how it was scored: in its own
 * table, and in lists of several.
 */
final class KnownProjects {
    private static final Pattern ENDING = Phrases.read("told-rates").get("ENDING");

    /** Shorter names stand in other words by chance. */
    private static final int LONG_ENOUGH = 4;

    private final Map<String, List<Entry>> spent = new LinkedHashMap<>();
    private final Map<String, List<Entry>> planned = new LinkedHashMap<>();
    private final Map<String, List<Entry>> scores = new LinkedHashMap<>();

    /**
     * A number of a project.
     *
     * @param own whether it stands in the project's own table
     * @param head of its column, where a list has one
     */
    record Entry(String name, BigDecimal value, int line, boolean own, String head) {}

    private KnownProjects() {}

    static KnownProjects of(Account account) {
        KnownProjects known = new KnownProjects();
        for (Project project : account.report().projects()) {
            project.budget()
                    .map(v -> new Entry(project.name(), v, project.line(), true, ""))
                    .ifPresent(entry -> add(known.planned, entry));
            project.executed()
                    .ifPresent(v -> known.spent(project.name(), v, project.executedLine(), true));
        }
        known.scores(account);
        for (PlainTable table : account.tables()) {
            if (table.listsUnits()) {
                continue;
            }
            List<List<StatementCell>> amounts = table.columns("AMOUNT");
            List<List<StatementCell>> budgets = table.columns("BUDGET");
            if (amounts.size() == 1 && !budgets.isEmpty()) {
                amounts.get(0)
                        .forEach(cell -> known.spent(cell.row(), cell.value(), cell.line(), false));
                budgets.stream()
                        .flatMap(List::stream)
                        .forEach(cell -> add(known.planned, entry(cell)));
            }
            List<List<StatementCell>> scored = table.columns("SCORED");
            if (scored.size() == 1) {
                scored.get(0).forEach(cell -> add(known.scores, entry(cell)));
            }
        }
        return known;
    }

    private static Entry entry(StatementCell cell) {
        return new Entry(cell.row(), cell.value(), cell.line(), false, cell.column());
    }

    private void spent(String name, BigDecimal value, int line, boolean own) {
        add(spent, new Entry(name, value, line, own, ""));
    }

    private static void add(Map<String, List<Entry>> entries, Entry entry) {
        if (plain(entry.name()).length() >= LONG_ENOUGH) {
            entries.computeIfAbsent(plain(entry.name()), n -> new ArrayList<>()).add(entry);
        }
    }

    /** The totals of the tables that score one project each. */
    private void scores(Account account) {
        List<Project> projects = account.report().projects();
        for (Block block : account.read().document().blocks()) {
            if (!(block instanceof Table table) || table.chart()) {
                continue;
            }
            TablesRead lines = TablesRead.of(table);
            List<Project> own = projects.stream().filter(p -> lines.holds(p.line())).toList();
            int total = ScoreSheet.totalRow(table.grid());
            if (own.size() == 1 && total >= 0) {
                ScoreSheet.of(table.grid()).columns().stream()
                        .filter(ScoreSheet.Column::score)
                        .flatMap(c -> table.grid().get(total).get(c.at()).stream())
                        .filter(cell -> ScoreSheet.number(cell).isPresent())
                        .findFirst()
                        .ifPresent(
                                cell ->
                                        add(
                                                scores,
                                                new Entry(
                                                        own.get(0).name(),
                                                        ScoreSheet.number(cell).orElseThrow(),
                                                        cell.text().line(),
                                                        true,
                                                        "")));
            }
        }
    }

    /** A name without marks, and without what tables and sentences add to it at will. */
    static String plain(String name) {
        return ENDING.matcher(ProjectMatch.plain(name)).replaceFirst("");
    }

    List<String> names() {
        List<String> names = new ArrayList<>(spent.keySet());
        scores.keySet().stream().filter(name -> !spent.containsKey(name)).forEach(names::add);
        return names;
    }

    List<Entry> spent(String name) {
        return spent.getOrDefault(name, List.of());
    }

    List<Entry> planned(String name) {
        return planned.getOrDefault(name, List.of());
    }

    List<Entry> scored(String name) {
        return scores.getOrDefault(name, List.of());
    }

    /** Where projects of one name have tables of their own, none is known to be meant. */
    static Optional<Entry> own(List<Entry> entries) {
        List<Entry> own = entries.stream().filter(Entry::own).toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }
}
