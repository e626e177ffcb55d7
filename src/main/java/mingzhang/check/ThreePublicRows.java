package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.report.StatementCell;

/** The “三公” table of forms that print its items as rows: which of them add up to which. */
final class ThreePublicRows {
    private static final String TABLE = "三公";
    private static final Phrases WORDING = Phrases.read("three-public-rows");
    private static final Pattern NUMBER = WORDING.get("NUMBER");
    private static final Pattern TOTAL = WORDING.get("TOTAL");
    private static final Pattern ABROAD = WORDING.get("ABROAD");
    private static final Pattern CARS = WORDING.get("CARS");
    private static final Pattern RECEPTION = WORDING.get("RECEPTION");
    private static final Pattern BOUGHT = WORDING.get("BOUGHT");
    private static final Pattern RUN = WORDING.get("RUN");

    private final List<StatementCell> column;
    private final List<CellSums.Sum> sums = new ArrayList<>();

    private ThreePublicRows(List<StatementCell> column) {
        this.column = column;
    }

    /** The sums of the cells under one head. */
    static List<CellSums.Sum> of(List<StatementCell> column) {
        ThreePublicRows rows = new ThreePublicRows(column);
        if (column.stream().anyMatch(cell -> cell.table().contains(TABLE))) {
            rows.add(TOTAL, List.of(ABROAD, CARS, RECEPTION));
            rows.add(CARS, List.of(BOUGHT, RUN));
        }
        return List.copyOf(rows.sums);
    }

    /** A part that is left empty may be something that is not told. */
    private void add(Pattern name, List<Pattern> items) {
        List<StatementCell> parts = items.stream().flatMap(item -> row(item).stream()).toList();
        row(name)
                .filter(whole -> parts.size() > 1)
                .ifPresent(
                        whole ->
                                sums.add(
                                        new CellSums.Sum(
                                                whole, parts, false, parts.size() < items.size())));
    }

    private Optional<StatementCell> row(Pattern name) {
        List<StatementCell> found =
                column.stream()
                        .filter(
                                c ->
                                        name.matcher(NUMBER.matcher(c.row()).replaceFirst(""))
                                                .matches())
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
