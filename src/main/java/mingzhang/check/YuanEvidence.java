package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Figure;
import mingzhang.report.Kind;

/**
 * Whether an amount written in 元 must have been 万元: what else the report says of it holds for the
 * same digits in 万元 and for nothing else. Small sums are honestly given in 元.
 */
record YuanEvidence(Account account, Figure figure, BigDecimal asWritten) {
    private static final String CLASSIFIED = "一般公共预算财政拨款支出";
    private static final List<String> WHOLE_ACCOUNTS =
            List.of("收支总计", "本年收入合计", "本年支出合计", "财政拨款收支总计", CLASSIFIED, "一般公共预算财政拨款基本支出");

    /** A part of the sums, rates or other statements that settles it. */
    boolean found() {
        // A rate that is right of the other unit alone is no chance, whatever the report counts in.
        return rated() || (!account.yuan().held() && (repeated() || exceeded() || left()));
    }

    /** A whole account of less than 1 万元 is not one. */
    boolean likely() {
        boolean whole = figure.item().isEmpty() || figure.measure().endsWith(Statements.BOTH_SIDES);
        return whole
                && !account.yuan().held()
                && WHOLE_ACCOUNTS.contains(figure.measure())
                && figure.value().compareTo(BigDecimal.ONE) < 0;
    }

    private boolean repeated() {
        return List.of(Kind.BUDGET, Kind.AMOUNT).stream()
                .flatMap(kind -> of(figure.item(), kind).stream())
                .anyMatch(other -> !other.equals(figure) && near(other.value(), asWritten));
    }

    /** Within a factor of two: the same order of money. */
    private static boolean near(BigDecimal a, BigDecimal b) {
        BigDecimal two = BigDecimal.valueOf(2);
        return a.signum() > 0
                && b.signum() > 0
                && a.compareTo(b.multiply(two)) <= 0
                && b.compareTo(a.multiply(two)) <= 0;
    }

    private boolean rated() {
        Interval amount = Interval.rounded(asWritten);
        Optional<Figure> share = account.statements().beside(figure, Kind.SHARE);
        Optional<Figure> whole =
                account.statements().nearest(figure.measure(), "", Kind.AMOUNT, figure);
        if (share.isPresent()
                && whole.isPresent()
                && fits(amount.percentOf(Interval.rounded(whole.get().value())), share.get())) {
            return true;
        }
        Optional<Figure> rate = account.statements().beside(figure, Kind.CHANGE_RATE);
        Optional<Figure> change = account.statements().beside(figure, Kind.CHANGE);
        if (rate.isEmpty() || change.isEmpty()) {
            return false;
        }
        Interval difference = Interval.rounded(change.get().value());
        return fits(difference.percentOf(amount.minus(difference)), rate.get());
    }

    private static boolean fits(Optional<Interval> percent, Figure rate) {
        return rate.value().signum() != 0
                && percent.map(Interval.trimmed(rate.value())::meets).orElse(false);
    }

    /** Its own parts, or what it grew by, are more than it is. */
    private boolean exceeded() {
        boolean byParts =
                figure.item().isEmpty()
                        && account.statements().all().stream()
                                .filter(f -> f.measure().equals(figure.measure()))
                                .filter(f -> f.kind() == Kind.AMOUNT && !f.item().isEmpty())
                                .map(Figure::value)
                                .anyMatch(this::between);
        return byParts
                || account.statements()
                        .beside(figure, Kind.CHANGE)
                        .filter(change -> between(change.value()))
                        .isPresent();
    }

    private boolean between(BigDecimal value) {
        return value.compareTo(figure.value().multiply(BigDecimal.TEN)) > 0
                && value.compareTo(asWritten.add(BigDecimal.ONE)) <= 0;
    }

    /** It is what the other parts leave of their whole. */
    private boolean left() {
        if (figure.item().isEmpty()) {
            return false;
        }
        if (figure.measure().equals(CLASSIFIED)) {
            int slash = figure.item().indexOf('/');
            String whole = slash < 0 ? "" : figure.item().substring(0, slash);
            List<String> siblings =
                    account.statements().all().stream()
                            .filter(f -> f.measure().equals(CLASSIFIED))
                            .filter(f -> f.kind() == Kind.AMOUNT && !f.item().isEmpty())
                            .map(Figure::item)
                            .filter(i -> slash < 0 ? !i.contains("/") : i.startsWith(whole + "/"))
                            .distinct()
                            .toList();
            return leftOf(whole, siblings);
        }
        return account.breakdowns().stream()
                .filter(b -> b.measure().equals(figure.measure()))
                .filter(b -> b.parts().contains(figure.item()))
                .anyMatch(b -> leftOf(b.whole(), b.parts()));
    }

    private boolean leftOf(String whole, List<String> siblings) {
        Optional<Figure> total =
                account.statements().nearest(figure.measure(), whole, Kind.AMOUNT, figure);
        if (total.isEmpty()) {
            return false;
        }
        List<Figure> others = new ArrayList<>();
        for (String item : siblings) {
            if (!item.equals(figure.item())) {
                account.statements()
                        .nearest(figure.measure(), item, Kind.AMOUNT, figure)
                        .ifPresent(others::add);
            }
        }
        Interval rest = Interval.rounded(total.get().value());
        for (Figure other : others) {
            rest = rest.minus(Interval.rounded(other.value()));
        }
        return rest.meets(Interval.rounded(asWritten));
    }

    private List<Figure> of(String item, Kind kind) {
        return account.statements().of(figure.measure(), item, kind);
    }
}
