package mingzhang.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Wrong cells of tables and charts, a wrong heading, and a wrong number in an appendix. */
final class TableSlips {
    private static final Pattern MONEY = Pattern.compile("[0-9]{1,12}(?:\\.[0-9]{2})?");
    private static final BigDecimal LEAST = new BigDecimal("1");

    private TableSlips() {}

    /** A cell of a grid. */
    private record Spot(int block, int row, int column) {}

    /** A line item of a statutory table. */
    static boolean sum(Draft draft, Dice dice) {
        List<Spot> spots = new ArrayList<>();
        spots.addAll(cells(draft, t -> t.equals("收入支出决算总表"), 2, 1));
        spots.addAll(cells(draft, t -> t.equals("一般公共预算财政拨款支出决算表"), 2, 2));
        return wrong(draft, dice, spots, "sum");
    }

    /** The total row of a statutory table. */
    static boolean repeat(Draft draft, Dice dice) {
        List<Spot> spots = cells(draft, t -> t.equals("收入决算表") || t.equals("支出决算表"), 1, 2);
        return wrong(draft, dice, spots, "repeat");
    }

    /** What a project's table says was paid. */
    static boolean project(Draft draft, Dice dice) {
        List<Spot> spots = new ArrayList<>();
        for (Spot spot : cells(draft, t -> t.equals("项目绩效目标完成情况表"), 2, 4)) {
            if (spot.row() == 2 && spot.column() == 4) {
                spots.add(spot);
            }
        }
        return wrong(draft, dice, spots, "repeat");
    }

    /** What a project's money consists of. */
    static boolean funds(Draft draft, Dice dice) {
        List<Spot> spots = new ArrayList<>();
        for (Spot spot : cells(draft, t -> t.equals("项目绩效目标完成情况表"), 3, 2)) {
            if (spot.row() == 3 && spot.column() % 2 == 0) {
                spots.add(spot);
            }
        }
        return wrong(draft, dice, spots, "sum");
    }

    private static List<Spot> cells(Draft draft, Predicate<String> title, int from, int left) {
        List<Spot> spots = new ArrayList<>();
        for (int b = 0; b < draft.blocks().size(); b++) {
            if (draft.blocks().get(b) instanceof Block.Grid grid && title.test(grid.title())) {
                for (int r = from; r < grid.rows().size(); r++) {
                    for (int c = left; c < grid.rows().get(r).size(); c++) {
                        if (isMoney(grid.rows().get(r).get(c))) {
                            spots.add(new Spot(b, r, c));
                        }
                    }
                }
            }
        }
        return spots;
    }

    private static boolean isMoney(String cell) {
        return MONEY.matcher(cell).matches() && new BigDecimal(cell).compareTo(LEAST) > 0;
    }

    private static boolean wrong(Draft draft, Dice dice, List<Spot> spots, String rule) {
        if (spots.isEmpty()) {
            return false;
        }
        Spot spot = dice.pick(spots);
        Block.Grid grid = (Block.Grid) draft.blocks().get(spot.block());
        BigDecimal right = new BigDecimal(grid.rows().get(spot.row()).get(spot.column()));
        Optional<BigDecimal> other = Pen.wrong(right, dice.pick(Pen.CAUSES), dice);
        other.ifPresent(
                value -> {
                    Planted planted = planted(rule, value, right);
                    draft.put(
                            spot.block(),
                            grid.with(spot.row(), spot.column(), value.toPlainString(), planted));
                });
        return other.isPresent();
    }

    /** Several numbers stand against the one, so that the slip of the pen need not be certain. */
    private static Planted planted(String rule, BigDecimal wrong, BigDecimal right) {
        return new Planted(rule, "", wrong.toPlainString(), right.toPlainString());
    }

    /** A value of a chart's data. */
    static boolean chart(Draft draft, Dice dice) {
        for (int b = 0; b < draft.blocks().size(); b++) {
            if (draft.blocks().get(b) instanceof Block.Residue residue
                    && isMoney(residue.cells().get(residue.cells().size() - 1))
                    && residue.cells().get(0).contains("支出决算结构")) {
                int at = residue.cells().size() - 1;
                BigDecimal right = new BigDecimal(residue.cells().get(at));
                Optional<BigDecimal> wrong = Pen.wrong(right, dice.pick(Pen.CAUSES), dice);
                if (wrong.isPresent()) {
                    List<String> cells = new ArrayList<>(residue.cells());
                    cells.set(at, wrong.get().toPlainString());
                    Planted planted = planted("repeat", wrong.get(), right);
                    draft.put(b, new Block.Residue(cells, Optional.of(planted)));
                    return true;
                }
            }
        }
        return false;
    }

    /** The year in the heading of 决算情况说明. */
    static boolean heading(Draft draft, Dice dice) {
        String right = String.valueOf(draft.story().year());
        String wrong = String.valueOf(draft.story().year() - 1 - dice.below(2));
        for (int b = 0; b < draft.blocks().size(); b++) {
            if (draft.blocks().get(b) instanceof Block.Heading heading
                    && heading.title().startsWith(right)
                    && heading.title().endsWith("部门决算情况说明")) {
                Planted planted = new Planted("year", "", wrong, right);
                String title = wrong + heading.title().substring(right.length());
                draft.put(
                        b,
                        new Block.Heading(
                                heading.level(),
                                heading.number(),
                                title,
                                heading.path(),
                                Optional.of(planted)));
                return true;
            }
        }
        return false;
    }

    /** The unit's expenditure in the report of its evaluation. */
    static boolean appendix(Draft draft, Dice dice) {
        List<Draft.Spot> spots =
                draft.spots(p -> MONEY.matcher(p.text()).matches() && p.stated().isEmpty());
        for (Draft.Spot spot : spots) {
            List<Piece> pieces = ((Block.Paragraph) draft.blocks().get(spot.block())).pieces();
            boolean own = spot.piece() == 1 && pieces.get(0).text().equals("全年支出");
            BigDecimal right = new BigDecimal(spot.here().text());
            Optional<BigDecimal> wrong =
                    Pen.wrong(right, dice.percent(50) ? "digits" : "decimal_point", dice);
            if (own && right.precision() > 3 && wrong.isPresent()) {
                Planted planted = planted("repeat", wrong.get(), right);
                String words = wrong.get().toPlainString();
                draft.replace(spot.block(), spot.piece(), spot.here().wrong(words, planted));
                return true;
            }
        }
        return false;
    }
}
