package mingzhang.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Kind;

/** Wrong rates: shares, changes and completion, and changes against an earlier value restated. */
final class RateSlips {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RateSlips() {}

    static boolean share(Draft draft, Dice dice) {
        return written(draft, dice, Kind.SHARE, "share", dice.pick(Pen.CAUSES));
    }

    static boolean completion(Draft draft, Dice dice) {
        List<Draft.Spot> spots =
                draft.stating(s -> s.kind() == Kind.COMPLETION_RATE).stream()
                        .filter(s -> draft.beside(s, Kind.BUDGET).isPresent())
                        .toList();
        return written(draft, dice, spots, "completion", dice.pick(Pen.CAUSES));
    }

    /** The amount in 元 set against a budget in 万元. */
    static boolean completionYuan(Draft draft, Dice dice) {
        List<Draft.Spot> spots =
                draft.stating(s -> s.kind() == Kind.COMPLETION_RATE).stream()
                        .filter(s -> draft.beside(s, Kind.BUDGET).isPresent())
                        .toList();
        return written(draft, dice, spots, "completion", "yuan");
    }

    static boolean change(Draft draft, Dice dice) {
        return written(draft, dice, Kind.CHANGE_RATE, "change", dice.pick(Pen.CAUSES));
    }

    /** 增长 beside 减少. */
    static boolean changeSign(Draft draft, Dice dice) {
        for (Draft.Spot spot : draft.stating(s -> s.kind() == Kind.CHANGE_RATE)) {
            BigDecimal right = spot.stated().value();
            Optional<Draft.Spot> word =
                    draft.spots(p -> p.text().equals("增长") || p.text().equals("下降")).stream()
                            .filter(w -> w.block() == spot.block() && w.piece() < spot.piece())
                            .reduce((a, b) -> b);
            if (right.abs().doubleValue() > 1 && word.isPresent() && dice.percent(70)) {
                String other = right.signum() > 0 ? "下降" : "增长";
                Draft.Spot w = word.get();
                draft.replace(w.block(), w.piece(), Piece.words(other));
                draft.plant(spot, "change", "sign", right.negate());
                return true;
            }
        }
        return false;
    }

    /** The rate taken of this year's value. */
    static boolean baseThisYear(Draft draft, Dice dice) {
        for (Draft.Spot spot : draft.stating(s -> s.kind() == Kind.CHANGE_RATE)) {
            Optional<Draft.Spot> amount = draft.beside(spot, Kind.AMOUNT);
            Optional<Draft.Spot> change = draft.beside(spot, Kind.CHANGE);
            BigDecimal right = spot.stated().value();
            if (amount.isPresent()
                    && change.isPresent()
                    && amount.get().stated().value().signum() > 0
                    && right.abs().doubleValue() > 10
                    && dice.percent(60)) {
                BigDecimal wrong =
                        percent(change.get().stated().value(), amount.get().stated().value());
                draft.plant(spot, "change", "base_this_year", wrong);
                return true;
            }
        }
        return false;
    }

    /** A change and rate that agree with each other, but not with what last year's report says. */
    static boolean priorYear(Draft draft, Dice dice) {
        if (!draft.hasEarlier()) {
            return false;
        }
        for (Draft.Spot spot : draft.stating(s -> s.kind() == Kind.CHANGE)) {
            Optional<Draft.Spot> amount = draft.beside(spot, Kind.AMOUNT);
            Optional<Draft.Spot> rate = draft.beside(spot, Kind.CHANGE_RATE);
            if (amount.isEmpty() || rate.isEmpty() || dice.percent(40)) {
                continue;
            }
            BigDecimal now = amount.get().stated().value();
            BigDecimal right = spot.stated().value();
            BigDecimal before = now.subtract(right);
            double factor = right.signum() > 0 ? dice.between(0.5, 0.9) : dice.between(1.1, 1.6);
            BigDecimal other =
                    before.multiply(BigDecimal.valueOf(factor)).setScale(2, RoundingMode.HALF_UP);
            if (other.subtract(before).abs().doubleValue() < 0.5) {
                continue;
            }
            BigDecimal wrong = now.subtract(other);
            draft.restate(rate.get(), percent(wrong, other), Optional.empty());
            draft.plant(spot, "prior_year", "", wrong);
            return true;
        }
        return false;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED)
                .divide(whole, MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static boolean written(Draft draft, Dice dice, Kind kind, String rule, String cause) {
        List<Draft.Spot> spots =
                draft.stating(s -> s.kind() == kind).stream()
                        .filter(
                                s ->
                                        kind != Kind.CHANGE_RATE
                                                || draft.beside(s, Kind.CHANGE).isPresent())
                        .toList();
        return written(draft, dice, spots, rule, cause);
    }

    private static boolean written(
            Draft draft, Dice dice, List<Draft.Spot> spots, String rule, String cause) {
        List<Draft.Spot> filled =
                spots.stream().filter(s -> s.stated().value().signum() != 0).toList();
        if (filled.isEmpty()) {
            return false;
        }
        Draft.Spot spot = dice.pick(filled);
        BigDecimal right = spot.stated().value();
        Optional<BigDecimal> wrong = Pen.wrong(right, cause, dice);
        wrong.ifPresent(w -> draft.plant(spot, rule, cause, w));
        return wrong.isPresent();
    }
}
