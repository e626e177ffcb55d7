package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingzhang.report.StatementCell;

/** The “三公” table of forms that print its items as rows: which of them add up to which. */
final class ThreePublicRows {
    private static final String TABLE = "三公";
    private static final Pattern NUMBER =
            Pattern.compile("^(?:其中[:：])?(?:[（(]?[0-9一二三四五]{1,2}[)）.、．]{1,2})?");
    private static final Pattern TOTAL = Pattern.compile("(?:“?三公”?经费)?(?:支出)?(?:合计|总计|总额)");
    private static final Pattern ABROAD = Pattern.compile("因公出国[（(]境[)）]费用?");
    private static final Pattern CARS = Pattern.compile("公务用车购置(?:费)?(?:及|和)运行(?:维护)?费");
    private static final Pattern RECEPTION = Pattern.compile("公务接待费");
    private static final Pattern BOUGHT = Pattern.compile("公务用车购置费?");
    private static final Pattern RUN = Pattern.compile("公务用车运行(?:维护)?费");

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
