package mingzhang.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.report.ChartValue;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** A heading, a closing date or a period of 决算情况说明 that names a year other than the report's. */
final class YearRule implements Rule {
    private static final String NUMBER = "([0-9０-９]{4})";
    private static final List<Pattern> PERIODS =
            List.of(
                    Pattern.compile("截[至止](?:到)?\\s?" + NUMBER + "\\s?年"),
                    Pattern.compile("^[（(]\\s*" + NUMBER + "\\s*年度\\s*[）)]$"),
                    Pattern.compile(
                            "^(?:本|我)(?:部门|单位|局|厅|委|馆|院|校|办|室|中心|会|站|所|队|镇|乡|街道)"
                                    + NUMBER
                                    + "\\s?年度?(?=[^，。；]{0,40}(?:总计|合计|支出|收入|决算|经费|收支))"),
                    Pattern.compile("^" + NUMBER + "年度?(?=[，,][^，。；]{0,40}(?:支出|收入|经费|总额))"),
                    Pattern.compile("^" + NUMBER + "年度?(?=[^，。；]{0,24}(?:总计|合计|支出|收入|决算))"));

    /** 2021年期末，公务用车保有量2辆: the end of the year that a stock is counted at. */
    private static final Pattern YEAR_END =
            Pattern.compile(
                    "(?<![0-9０-９])" + NUMBER + "年度?(?:期末|末|底)(?=[^。；]{0,24}(?:保有量|有车辆|有公务用车))");

    private static final Pattern CHART = Pattern.compile("((?:19|20)[0-9]{2})\\s?年");

    /** A chart of fewer values may show another year for comparison. */
    private static final int ENOUGH = 4;

    private static final Pattern HEADING =
            Pattern.compile("(?<![与比较和同])" + NUMBER + "\\s?年度?(?=[^，。；]{0,12}决算)");

    @Override
    public String id() {
        return "year";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        charts(account, ledger);
        for (Account.Passage passage : account.passages()) {
            if (passage.heading()) {
                named(account, ledger, passage, HEADING);
            }
        }
        for (Account.Passage passage : account.narrative()) {
            if (!passage.heading()) {
                PERIODS.forEach(period -> named(account, ledger, passage, period));
                if (YEAR_END.matcher(passage.text().text()).results().count() == 1) {
                    named(account, ledger, passage, YEAR_END);
                }
            }
        }
    }

    /** A chart of one year's structure whose every name is of another year. */
    private void charts(Account account, Ledger ledger) {
        Map<Integer, List<ChartValue>> charts =
                account.report().charts().stream()
                        .filter(value -> !value.sample())
                        .collect(
                                Collectors.groupingBy(
                                        ChartValue::line, TreeMap::new, Collectors.toList()));
        charts.forEach(
                (line, values) -> {
                    Set<String> years = new TreeSet<>();
                    for (ChartValue value : values) {
                        String names =
                                value.chart() + " " + value.series() + " " + value.category();
                        CHART.matcher(names).results().forEach(m -> years.add(m.group(1)));
                    }
                    if (values.size() < ENOUGH || years.size() != 1) {
                        return;
                    }
                    String year = years.iterator().next();
                    judge(
                            account,
                            ledger,
                            account.pathAt(line),
                            line,
                            year,
                            values.get(0).series());
                });
    }

    private void named(Account account, Ledger ledger, Account.Passage passage, Pattern pattern) {
        Matcher m = pattern.matcher(passage.text().text());
        while (m.find()) {
            int line = passage.text().at(m.start(1)).line();
            judge(account, ledger, passage.path(), line, m.group(1), m.group());
        }
    }

    private void judge(
            Account account, Ledger ledger, String path, int line, String named, String words) {
        int year = Integer.parseInt(named);
        if (year == account.year()) {
            ledger.agrees(this);
        } else {
            Message message = Message.of("finding.year", line, words, year, account.year());
            ledger.differs(
                    this,
                    new Findings(account, id())
                            .aboutWords(
                                    line,
                                    path,
                                    Severity.WARNING,
                                    message,
                                    String.valueOf(year),
                                    String.valueOf(account.year()),
                                    words));
        }
    }
}
