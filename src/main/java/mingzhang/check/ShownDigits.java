package mingzhang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.archive.ReadReport;
import mingzhang.report.Figure;

/**
 * Amounts in 亿元 with the digits that they show. 17.63亿元 is 176300万元 in the data, but its last digit
 * stands for a hundred of them, and so far it was rounded.
 */
final class ShownDigits {
    private static final Pattern HUNDRED_MILLION =
            Pattern.compile("[0-9０-９](?:[.．](?<decimals>[0-9０-９]{1,4}))?\\s?亿元$");
    private static final int SHIFT = 4;

    private ShownDigits() {}

    /** The report with such amounts as exact as they were written. */
    static ReadReport of(ReadReport read) {
        List<Figure> figures = read.report().figures();
        List<Figure> shown = figures.stream().map(ShownDigits::of).toList();
        return shown.equals(figures)
                ? read
                : new ReadReport(read.submission(), read.document(), read.report().stating(shown));
    }

    private static Figure of(Figure figure) {
        Matcher m = HUNDRED_MILLION.matcher(figure.quote());
        if (!m.find() || figure.value().signum() == 0) {
            return figure;
        }
        int decimals = m.group("decimals") == null ? 0 : m.group("decimals").length();
        BigDecimal bare = figure.value().stripTrailingZeros();
        int scale = decimals - SHIFT;
        return bare.scale() > scale ? figure : figure.valued(bare.setScale(scale));
    }
}
