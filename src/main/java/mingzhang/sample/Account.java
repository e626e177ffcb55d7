package mingzhang.sample;

import java.util.List;

/**
 * The facts of one unit's year, in 元; all that is printed follows from them by rounding.
 *
 * @param opening money carried over into the year, all of it appropriated
 * @param closing money carried over out of the year
 * @param lines general public budget expenditure
 * @param fund revenue and expenditure of government-managed funds
 * @param capital revenue and expenditure of state capital operations
 * @param superior 上级补助收入, spent within the year
 * @param business 事业收入, spent within the year
 * @param other 其他收入, spent within the year
 * @param ownBasic what of these three was basic expenditure
 * @param operating the part of basic general budget expenditure that runs the unit
 */
record Account(
        long opening,
        long closing,
        List<Line> lines,
        long fund,
        long capital,
        long superior,
        long business,
        long other,
        long ownBasic,
        long operating,
        ThreePublic three,
        Procurement procurement,
        Assets assets,
        List<SampleProject> projects) {
    Account {
        lines = List.copyOf(lines);
        projects = List.copyOf(projects);
    }

    /** “三公”经费, 元 and counts, with the budget of each. */
    record ThreePublic(
            long overseas,
            long overseasBudget,
            int trips,
            int travellers,
            long buying,
            int bought,
            long running,
            int kept,
            long vehiclesBudget,
            long home,
            int batches,
            int people,
            long receptionBudget) {
        long vehicles() {
            return buying + running;
        }

        long total() {
            return overseas + vehicles() + home;
        }

        long budget() {
            return overseasBudget + vehiclesBudget + receptionBudget;
        }
    }

    /** 政府采购. */
    record Procurement(long goods, long works, long services, long sme, long micro) {
        long total() {
            return goods + works + services;
        }
    }

    /** What the unit owns. */
    record Assets(int cars, int equipment50, int equipment100) {}

    /** The same account with the names that the year's classification gives its lines. */
    Account in(int year) {
        List<Line> named =
                lines.stream()
                        .map(l -> new Line(l.function().in(year), l.spent(), l.budget(), l.basic()))
                        .toList();
        return new Account(
                opening,
                closing,
                named,
                fund,
                capital,
                superior,
                business,
                other,
                ownBasic,
                operating,
                three,
                procurement,
                assets,
                projects);
    }

    long general() {
        return lines.stream().mapToLong(Line::spent).sum();
    }

    long generalBudget() {
        return lines.stream().mapToLong(Line::budget).sum();
    }

    long generalBasic() {
        return lines.stream().filter(Line::basic).mapToLong(Line::spent).sum();
    }

    long own() {
        return superior + business + other;
    }

    long spending() {
        return general() + fund + capital + own();
    }

    long basic() {
        return generalBasic() + ownBasic;
    }

    long generalRevenue() {
        return general() + closing - opening;
    }

    long revenue() {
        return spending() + closing - opening;
    }

    long fiscalTotal() {
        return general() + fund + capital + closing;
    }

    long total() {
        return spending() + closing;
    }
}
