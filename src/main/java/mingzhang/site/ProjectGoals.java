package mingzhang.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingzhang.document.Cell;
import mingzhang.document.Document;
import mingzhang.document.Table;

/**
 * What a project was to achieve and what it did, in the words of its table: the cell below or
 * beside the label that asks for it.
 */
final class ProjectGoals {
    private static final String RESOURCE = "/mingzhang/project-goals.yaml";

    private final Map<String, Set<String>> labels;

    ProjectGoals() {
        this.labels =
                FlatYaml.parse(RESOURCE, 1, lines()).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> keys(e.getValue())));
    }

    private static List<String> lines() {
        try (InputStream in = ProjectGoals.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String names) {
        return Arrays.stream(names.split(",")).map(TermKey::of).collect(Collectors.toSet());
    }

    /** What was planned, from the table that has the line; empty where it does not say. */
    String planned(Document document, int line) {
        return table(document, line).map(table -> said(table, "planned")).orElse("");
    }

    /** What was achieved, likewise. */
    String done(Document document, int line) {
        return table(document, line).map(table -> said(table, "done")).orElse("");
    }

    private static Optional<Table> table(Document document, int line) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> has(table, line))
                .findFirst();
    }

    private static boolean has(Table table, int line) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.text().runs().stream())
                .anyMatch(run -> run.line() == line);
    }

    private String said(Table table, String what) {
        List<List<Optional<Cell>>> grid = table.grid();
        for (int row = 0; row < grid.size(); row++) {
            for (int column = 0; column < grid.get(row).size(); column++) {
                Optional<Cell> cell = grid.get(row).get(column);
                boolean label =
                        cell.isPresent()
                                && cell.get().column() == column
                                && labels.get(what).contains(TermKey.of(cell.get().text().text()));
                if (label) {
                    String said = besideOrBelow(grid, row, column, cell.get());
                    if (!said.isEmpty()) {
                        return said;
                    }
                }
            }
        }
        return "";
    }

    /** Beside the label, unless another label stands there: then below it. */
    private String besideOrBelow(List<List<Optional<Cell>>> grid, int row, int column, Cell label) {
        int right = column + label.columnSpan();
        if (right < grid.get(row).size()) {
            String beside = text(grid.get(row).get(right));
            if (!beside.isEmpty() && !isLabel(beside)) {
                return beside;
            }
        }
        int below = row + label.rowSpan();
        String under = below < grid.size() ? text(grid.get(below).get(column)) : "";
        return isLabel(under) ? "" : under;
    }

    private static String text(Optional<Cell> cell) {
        return cell.map(c -> c.text().text().strip()).orElse("");
    }

    private boolean isLabel(String text) {
        String key = TermKey.of(text);
        return labels.values().stream().anyMatch(known -> known.contains(key));
    }
}
