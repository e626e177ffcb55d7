package mingzhang.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingzhang.report.Kind;

/** Wrong amounts: totals that their parts do not give, and one quantity with two values. */
final class AmountSlips {
    private static final List<String> WHOLES =
            List.of("本年收入合计", "本年支出合计", "一般公共预算财政拨款基本支出", "政府采购支出总额");
    private static final List<String> NO_PARTS = List.of("授予中小企业合同金额", "授予小微企业合同金额");

    private AmountSlips() {}

    /** A total with a slip of the pen, or a part of it. */
    static boolean sum(Draft draft, Dice dice) {
        String measure = dice.pick(WHOLES);
        boolean whole = dice.percent(60);
        List<Draft.Spot> spots =
                new ArrayList<>(
                        draft.stating(
                                s ->
                                        s.kind() == Kind.AMOUNT
                                                && s.measure().equals(measure)
                                                && s.item().isEmpty() == whole
                                                && !NO_PARTS.contains(s.item())));
        return written(draft, dice, spots, "sum");
    }

    /** 项 with a slip of the pen, so that its 类 is not their sum. */
    static boolean sumOfLines(Draft draft, Dice dice) {
        return written(
                draft,
                dice,
                draft.stating(s -> s.kind() == Kind.AMOUNT && s.item().contains("/")),
                "sum");
    }

    /** A total that is one of its parts, or the sum without one of them. */
    static boolean sumOfSome(Draft draft, Dice dice) {
        String measure = dice.pick(WHOLES);
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        List<Draft.Spot> amounts =
                draft.stating(s -> s.kind() == Kind.AMOUNT && s.measure().equals(measure));
        amounts.stream()
                .map(Draft.Spot::stated)
                .filter(s -> !s.item().isEmpty() && !NO_PARTS.contains(s.item()))
                .filter(s -> s.value().signum() != 0)
                .forEach(s -> parts.put(s.item(), s.value()));
        Optional<Draft.Spot> whole =
                amounts.stream().filter(s -> s.stated().item().isEmpty()).findFirst();
        if (whole.isEmpty() || parts.size() < 2) {
            return false;
        }
        String part = dice.pick(List.copyOf(parts.keySet()));
        boolean only = parts.size() == 2 || dice.percent(40);
        BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal wrong = only ? parts.get(part) : sum.subtract(parts.get(part));
        String cause = (only ? "only=" : "without=") + part;
        draft.plant(whole.get(), "sum", cause, wrong);
        return true;
    }

    /** 收支总计 that adds the two sides, its change left as it was. */
    static boolean bothSides(Draft draft, Dice dice) {
        List<Draft.Spot> spots =
                draft.stating(s -> s.kind() == Kind.AMOUNT && s.measure().endsWith("收支总计"));
        if (spots.isEmpty()) {
            return false;
        }
        Draft.Spot spot = dice.pick(spots);
        boolean rated =
                draft.beside(spot, Kind.CHANGE_RATE)
                        .filter(rate -> rate.stated().value().abs().doubleValue() > 1)
                        .isPresent();
        BigDecimal right = spot.stated().value();
        if (rated) {
            draft.plant(spot, "change", "both_sides", right.add(right));
        }
        return rated;
    }

    /** The second or a later statement of a quantity with another value. */
    static boolean repeat(Draft draft, Dice dice) {
        List<Draft.Spot> later = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Draft.Spot spot : draft.stating(s -> s.kind() == Kind.AMOUNT)) {
            String key = spot.stated().measure() + "/" + spot.stated().item();
            if (seen.contains(key)) {
                later.add(spot);
            }
            seen.add(key);
        }
        return written(draft, dice, later, "repeat");
    }

    /** A value left over from last year's report. */
    static boolean stale(Draft draft, Dice dice) {
        if (!draft.hasEarlier()) {
            return false;
        }
        boolean repeated = dice.percent(50);
        List<Draft.Spot> spots =
                draft.stating(s -> s.kind() == Kind.AMOUNT && s.measure().startsWith("本年"));
        if (repeated) {
            spots =
                    draft.stating(
                            s -> s.kind() == Kind.AMOUNT && s.measure().startsWith("一般公共预算财政拨款支出"));
            spots = spots.stream().filter(s -> s.stated().item().isEmpty()).toList();
        }
        if (spots.isEmpty()) {
            return false;
        }
        Draft.Spot spot = repeated ? spots.get(spots.size() - 1) : dice.pick(spots);
        Story story = draft.story();
        Optional<BigDecimal> before =
                Quantities.of(story.before(), story.before()).all().stream()
                        .filter(q -> q.measure().equals(spot.stated().measure()))
                        .filter(q -> q.item().equals(spot.stated().item()))
                        .map(q -> draft.digits().money(q.value()))
                        .findFirst();
        BigDecimal right = spot.stated().value();
        if (before.isEmpty()
                || before.get().signum() == 0
                || before.get().subtract(right).abs().doubleValue() < 1) {
            return false;
        }
        String cause = "stale=" + (story.year() - 1);
        draft.plant(spot, repeated ? "repeat" : "sum", cause, before.get());
        return true;
    }

    private static boolean written(Draft draft, Dice dice, List<Draft.Spot> spots, String rule) {
        if (spots.isEmpty()) {
            return false;
        }
        Draft.Spot spot = dice.pick(spots);
        String cause = dice.percent(25) ? "yuan" : dice.pick(Pen.CAUSES);
        BigDecimal right = spot.stated().value();
        Optional<BigDecimal> wrong = Pen.wrong(right, cause, dice);
        wrong.ifPresent(w -> draft.plant(spot, rule, cause, w));
        return wrong.isPresent();
    }
}
