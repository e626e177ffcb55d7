package mingzhang.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Report;

/**
 * What a report says about the year before: an amount of its own and the change against that year,
 * which together state the earlier amount.
 *
 * @param year the earlier one
 * @param amount of the report's own year
 * @param change against the earlier year
 * @param line where the change stands
 */
public record PriorStatement(
        String measure,
        String item,
        int year,
        String valueUnit,
        BigDecimal amount,
        BigDecimal change,
        int line) {
    /** What the earlier amount must have been. */
    BigDecimal implied() {
        return amount.subtract(change);
    }

    /** Half a unit of the last digit of either: how far off rounding alone may bring it. */
    BigDecimal tolerance() {
        return half(amount).add(half(change));
    }

    static BigDecimal half(BigDecimal value) {
        return BigDecimal.valueOf(5, Math.max(0, value.scale()) + 1);
    }

    /** All that a report says so, first statements only. */
    static List<PriorStatement> of(Report report) {
        List<PriorStatement> all = new ArrayList<>();
        for (Figure change : report.figures()) {
            boolean earlier =
                    change.kind() == Kind.CHANGE
                            && change.baseYear().isPresent()
                            && change.baseYear().getAsInt() == report.id().year() - 1;
            boolean first =
                    all.stream()
                            .noneMatch(
                                    p ->
                                            p.measure().equals(change.measure())
                                                    && p.item().equals(change.item()));
            if (earlier && first) {
                amount(report, change).ifPresent(a -> all.add(of(a, change)));
            }
        }
        return all;
    }

    private static PriorStatement of(Figure amount, Figure change) {
        return new PriorStatement(
                change.measure(),
                change.item(),
                change.baseYear().orElseThrow(),
                change.valueUnit(),
                amount.value(),
                change.value(),
                change.line());
    }

    /** The amount that the change belongs to: the nearest before it. */
    private static Optional<Figure> amount(Report report, Figure change) {
        Optional<Figure> best = Optional.empty();
        for (Figure figure : report.figures()) {
            boolean same =
                    figure.kind() == Kind.AMOUNT
                            && figure.measure().equals(change.measure())
                            && figure.item().equals(change.item())
                            && figure.valueUnit().equals(change.valueUnit());
            boolean before =
                    figure.line() < change.line()
                            || (figure.line() == change.line() && figure.start() < change.start());
            if (same && (best.isEmpty() || before)) {
                best = Optional.of(figure);
            }
        }
        return best;
    }
}
