package mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import mingzhang.report.StatementCell;

/** Which cells of a statutory table add up to which, by codes, by columns and by sides. */
final class CellSums {
    private static final Pattern CODE = Pattern.compile("[123][0-9]{2}(?:[0-9]{2}){0,2}");
    private static final Phrases WORDING = Phrases.read("table-sums");
    private static final Pattern WITHIN = WORDING.get("WITHIN");
    private static final Pattern TOTAL = WORDING.get("TOTAL");
    private static final Pattern CARRIED = WORDING.get("CARRIED");
    private static final Pattern ALL = WORDING.get("ALL");
    private static final Pattern SUB_ROW = WORDING.get("SUB_ROW");
    private static final Pattern NUMBERED = WORDING.get("NUMBERED");
    private static final Phrases HALVES = Phrases.read("table-halves");
    private static final Pattern DIVIDED = HALVES.get("DIVIDED");
    private static final Pattern BY_NATURE = HALVES.get("BY_NATURE");

    private final List<Sum> sums = new ArrayList<>();

    /**
     * A total and its parts.
     *
     * @param more whether the table may hold further parts
     */
    record Sum(StatementCell whole, List<StatementCell> parts, boolean byColumn, boolean more) {}

    /** All sums of the table. */
    static List<Sum> of(Cells cells) {
        CellSums found = new CellSums();
        cells.columns()
                .forEach(
                        (head, column) -> {
                            if (!cells.torn().contains(head)) {
                                found.byCode(column);
                            }
                            found.bySide(column);
                            found.sums.addAll(ThreePublicRows.of(column));
                        });
        for (List<StatementCell> row : cells.rows().values()) {
            found.sums.addAll(ColumnParts.of(row));
        }
        return List.copyOf(found.sums);
    }

    private void add(StatementCell whole, List<StatementCell> parts, boolean more) {
        if (!parts.isEmpty()) {
            sums.add(new Sum(whole, parts, false, more));
        }
    }

    /** 项 to 款, 款 to 类, and the topmost codes to 合计; functional and economic codes never mix. */
    private void byCode(List<StatementCell> column) {
        List<StatementCell> coded =
                column.stream().filter(c -> CODE.matcher(c.code()).matches()).toList();
        Map<String, Long> times =
                coded.stream()
                        .collect(
                                java.util.stream.Collectors.groupingBy(
                                        StatementCell::code,
                                        java.util.stream.Collectors.counting()));
        if (coded.isEmpty() || times.values().stream().anyMatch(n -> n > 1)) {
            return;
        }
        for (StatementCell whole : coded) {
            add(whole, topmost(coded, c -> isBelow(c, whole)), false);
        }
        List<StatementCell> top = topmost(coded, c -> true);
        boolean mixed = top.stream().map(c -> c.code().charAt(0)).distinct().count() > 1;
        row(column, c -> ALL.matcher(c.row()).matches() && c.code().isEmpty())
                .filter(whole -> !mixed)
                .ifPresent(whole -> add(whole, top, false));
    }

    private static boolean isBelow(StatementCell cell, StatementCell other) {
        return cell.code().length() > other.code().length() && cell.code().startsWith(other.code());
    }

    /** Those of the cells that are below none of the others. */
    private static List<StatementCell> topmost(
            List<StatementCell> coded, Predicate<StatementCell> wanted) {
        List<StatementCell> among = coded.stream().filter(wanted).toList();
        return among.stream()
                .filter(c -> among.stream().noneMatch(other -> isBelow(c, other)))
                .toList();
    }

    private static Optional<StatementCell> row(
            List<StatementCell> column, Predicate<StatementCell> wanted) {
        List<StatementCell> found = column.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The items of a side to 本年合计, and that with what was carried over to 总计. */
    private void bySide(List<StatementCell> column) {
        Optional<StatementCell> within = row(column, c -> WITHIN.matcher(c.row()).matches());
        if (within.isEmpty()) {
            return;
        }
        int at = column.indexOf(within.get());
        if (isDividedTwice(column.subList(0, at))) {
            return;
        }
        List<StatementCell> items =
                column.subList(0, at).stream()
                        .filter(c -> !SUB_ROW.matcher(c.row()).matches())
                        .filter(c -> !CARRIED.matcher(c.row()).matches())
                        .toList();
        add(within.get(), items, false);
        Optional<StatementCell> total = row(column, c -> TOTAL.matcher(c.row()).matches());
        if (total.isPresent() && column.indexOf(total.get()) > at) {
            List<StatementCell> parts = new ArrayList<>(List.of(within.get()));
            column.subList(at + 1, column.indexOf(total.get())).stream()
                    .filter(c -> CARRIED.matcher(c.row()).matches())
                    .filter(c -> !SUB_ROW.matcher(c.row()).matches())
                    .forEach(parts::add);
            add(total.get(), parts, parts.size() == 1);
        }
    }

    /** By function and by nature side by side: each half is the whole, together they are twice. */
    private static boolean isDividedTwice(List<StatementCell> items) {
        List<String> names =
                items.stream().map(c -> NUMBERED.matcher(c.row()).replaceFirst("")).toList();
        return names.stream().anyMatch(name -> DIVIDED.matcher(name).matches())
                && names.stream().anyMatch(name -> !BY_NATURE.matcher(name).matches());
    }
}
