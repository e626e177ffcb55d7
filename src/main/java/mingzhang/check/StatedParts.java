package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Breakdown;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/**
 * What the parts of a total make together. Where a rate is right of that and not of the stated
 * total, the slip is the total's, which the sum tells: the rate is as it should be.
 */
final class StatedParts {
    private StatedParts() {}

    /** The total with the value that its parts make; empty where one of them is not stated. */
    static Optional<Figure> made(Account account, Figure total) {
        return account.breakdowns().stream()
                .filter(b -> b.measure().equals(total.measure()) && b.whole().equals(total.item()))
                .filter(b -> !elsewhere(account.statements(), b))
                .flatMap(b -> sum(account.statements(), b, total).stream())
                .map(total::valued)
                .findFirst();
    }

    /** Whether another breakdown has the total: by an item that is stated and holds some parts. */
    static boolean elsewhere(Statements statements, Breakdown breakdown) {
        return !breakdown.unless().isEmpty()
                && (isStated(statements, breakdown, breakdown.unless())
                        || !breakdown.needed().stream()
                                .allMatch(part -> isStated(statements, breakdown, part)));
    }

    /**
     * Whether the parts that are stated are none of another breakdown: they may be too much
     * together, even where one is missing.
     */
    static boolean some(Statements statements, Breakdown breakdown) {
        long stated =
                breakdown.needed().stream().filter(p -> isStated(statements, breakdown, p)).count();
        return !isStated(statements, breakdown, breakdown.unless())
                && stated + 1 >= breakdown.needed().size();
    }

    private static boolean isStated(Statements statements, Breakdown breakdown, String item) {
        return !statements.of(breakdown.measure(), item, Kind.AMOUNT).isEmpty();
    }

    private static Optional<BigDecimal> sum(
            Statements statements, Breakdown breakdown, Figure total) {
        List<Figure> parts =
                breakdown.parts().stream()
                        .flatMap(
                                part ->
                                        SumRule.closest(
                                                statements.of(total.measure(), part, Kind.AMOUNT),
                                                total)
                                                .stream())
                        .toList();
        boolean enough = parts.stream().map(Figure::item).toList().containsAll(breakdown.needed());
        return enough && !SumRule.roundingExplains(total, parts)
                ? Optional.of(SumRule.sum(parts))
                : Optional.empty();
    }
}
