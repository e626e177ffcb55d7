package mingzhang.report;

import java.math.BigDecimal;

/**
 * A value of a chart's own data, as the office program left it in the submission or as the lines
 * behind the chart's caption say it. Never a figure: charts are only held against the sentences.
 *
 * @param chart the chart's title, or empty where the data stands without one
 * @param perCent whether it is written as a per cent
 * @param sample whether it belongs to the office program's sample series (三月, 欧洲区 …)
 */
public record ChartValue(
        String chart,
        String series,
        String category,
        BigDecimal value,
        boolean perCent,
        boolean sample,
        int line) {}
