package mingzhang.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes up one body's accounts year after year, so that each opens with what the one before left.
 */
final class Ledger {
    private final Dice dice;
    private final UnitKind kind;
    private final List<Function> common = Function.common();
    private final double staff;
    private final boolean carries;
    private final boolean hasFund;
    private final boolean hasCapital;
    private final boolean earns;
    private final boolean retired;
    private final boolean trains;
    private final boolean hasOther;
    private final int cars;
    private final ExtrasDraw extras;
    private long closing;

    Ledger(Dice dice, UnitKind kind) {
        this.dice = dice;
        this.kind = kind;
        this.staff = Math.exp(dice.between(2.2, 5.5));
        this.carries = dice.percent(60);
        this.hasFund = dice.percent(15);
        this.hasCapital = dice.percent(4);
        this.earns = !kind.administration() && dice.percent(50);
        this.retired = dice.percent(60);
        this.trains = dice.percent(50);
        this.hasOther = dice.percent(60);
        this.cars = dice.below(8);
        this.extras = new ExtrasDraw(dice, cars);
        this.closing = carries ? yuan(staff * 20_000) : 0;
    }

    /** The account of the next year. */
    Account next() {
        List<Line> lines = lines();
        long general = lines.stream().mapToLong(Line::spent).sum();
        long basic = lines.stream().filter(Line::basic).mapToLong(Line::spent).sum();
        long opening = closing;
        closing = carries ? yuan(general * dice.between(0.001, 0.08)) : 0;
        long superior = earns && dice.percent(30) ? yuan(general * 0.01) : 0;
        long business = earns ? yuan(general * dice.between(0.02, 0.3)) : 0;
        long other = earns && dice.percent(60) ? yuan(general * 0.005) : 0;
        long own = superior + business + other;
        long operating = yuan(basic * dice.between(0.1, 0.25));
        return new Account(
                opening,
                closing,
                lines,
                hasFund ? yuan(general * dice.between(0.05, 0.6)) : 0,
                hasCapital ? yuan(general * dice.between(0.02, 0.1)) : 0,
                superior,
                business,
                other,
                yuan(own * dice.between(0.2, 0.9)),
                operating,
                extras.threePublic(),
                extras.procurement(general),
                extras.assets(),
                extras.projects(general - basic));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(line(kind.running(), 120_000, true));
        lines.add(line(kind.general(), 60_000, false));
        if (hasOther) {
            lines.add(line(kind.other(), 30_000, false));
        }
        for (Function function : common) {
            if (applies(function)) {
                lines.add(line(function, average(function), !function.line().contains("培训")));
            }
        }
        return lines;
    }

    private boolean applies(Function function) {
        String line = function.line();
        if (line.contains("行政单位") && line.startsWith("行政")) {
            return kind.administration() && (retired || line.contains("医疗"));
        }
        if (line.startsWith("事业单位")) {
            return !kind.administration() && (retired || line.contains("医疗"));
        }
        if (line.contains("公务员")) {
            return kind.administration();
        }
        return trains || !line.contains("培训");
    }

    private static double average(Function function) {
        String line = function.line();
        if (line.contains("养老保险")) {
            return 14_000;
        }
        if (line.contains("职业年金") || line.contains("离退休")) {
            return 7_000;
        }
        if (line.contains("公积金")) {
            return 12_000;
        }
        return line.contains("培训") ? 900 : 5_000;
    }

    private Line line(Function function, double perHead, boolean basic) {
        long spent = yuan(staff * perHead * dice.between(0.8, 1.25));
        return new Line(function, spent, extras.budgetFor(spent), basic);
    }

    private static long yuan(double amount) {
        return Math.round(amount);
    }
}
