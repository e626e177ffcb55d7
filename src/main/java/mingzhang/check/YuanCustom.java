package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import mingzhang.report.Figure;

/**
 * Whether a report counts in 元: some provinces' forms do. A few slips are no custom.
 *
 * @param most beyond this, an amount in 万元 is a hundred times all that the report states in 元
 */
record YuanCustom(boolean held, BigDecimal most) {
    private static final int FEWEST = 4;
    private static final int HUNDRED = 2;
    private static final Pattern YUAN = Pattern.compile("[0-9０-９]\\s*元$");

    /** The custom of a report, from one look at its figures. */
    static YuanCustom of(List<Figure> figures) {
        List<Figure> money =
                figures.stream()
                        .filter(f -> f.valueUnit().equals("万元") && f.value().signum() != 0)
                        .toList();
        List<Figure> yuan = money.stream().filter(YuanCustom::isIn).toList();
        BigDecimal most =
                yuan.stream()
                        .map(f -> f.value().abs().movePointRight(HUNDRED))
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
        return new YuanCustom(yuan.size() >= FEWEST && yuan.size() * 2 > money.size(), most);
    }

    /** Whether the figure is written in 元. */
    static boolean isIn(Figure figure) {
        return YUAN.matcher(figure.quote()).find() && figure.value().signum() != 0;
    }

    boolean isExceededBy(BigDecimal value) {
        return held && value.abs().compareTo(most) > 0;
    }
}
