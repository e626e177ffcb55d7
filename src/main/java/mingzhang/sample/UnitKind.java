package mingzhang.sample;

import java.util.List;

/**
 * A kind of unit and the 款 of the functional classification that it is in charge of.
 *
 * @param code first five digits of its 项
 * @param administration whether it is an administrative body, which has 机关运行经费
 */
record UnitKind(
        String id,
        String suffix,
        String code,
        String category,
        String sub,
        boolean administration) {

    static List<UnitKind> all() {
        return Lists.read("kinds.txt").of("").stream().map(UnitKind::parse).toList();
    }

    private static UnitKind parse(String line) {
        String[] part = line.split(" ", -1);
        return new UnitKind(
                part[0], part[1], part[2], part[3], part[4], part[5].equals("administration"));
    }

    /** The 项 of the main line of its basic expenditure. */
    Function running() {
        return administration ? line("01", "行政运行") : line("50", "事业运行");
    }

    Function general() {
        return line("02", "一般行政管理事务");
    }

    Function other() {
        return line("99", "其他" + sub + (sub.endsWith("支出") ? "" : "支出"));
    }

    private Function line(String digits, String name) {
        return new Function(code + digits, category, sub, name);
    }
}
