package mingzhang.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** A heading, a closing date or a period of 决算情况说明 that names a year other than the report's. */
final class YearRule implements Rule {
    private static final String NUMBER = "([0-9０-９]{4})";
    private static final List<Pattern> PERIODS =
            List.of(
                    Pattern.compile("截[至止](?:到)?\\s?" + NUMBER + "\\s?年"),
                    Pattern.compile("^[（(]\\s*" + NUMBER + "\\s*年度\\s*[）)]$"),
                    Pattern.compile("^" + NUMBER + "年度?(?=[，,][^，。；]{0,40}(?:支出|收入|经费|总额))"),
                    Pattern.compile("^" + NUMBER + "年度?(?=[^，。；]{0,24}(?:总计|合计|支出|收入|决算))"));
    private static final Pattern HEADING = Pattern.compile(NUMBER + "\\s?年度?(?=[^，。；]{0,12}决算)");

    @Override
    public String id() {
        return "year";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        for (Account.Passage passage : account.passages()) {
            if (passage.heading()) {
                named(account, ledger, passage, HEADING);
            }
        }
        for (Account.Passage passage : account.narrative()) {
            if (!passage.heading()) {
                PERIODS.forEach(period -> named(account, ledger, passage, period));
            }
        }
    }

    private void named(Account account, Ledger ledger, Account.Passage passage, Pattern pattern) {
        Matcher m = pattern.matcher(passage.text().text());
        while (m.find()) {
            int year = Integer.parseInt(m.group(1));
            if (year == account.year()) {
                ledger.agrees(this);
                continue;
            }
            int line = passage.text().at(m.start(1)).line();
            Message message = Message.of("finding.year", line, m.group(), year, account.year());
            ledger.differs(
                    this,
                    new Findings(account, id())
                            .aboutWords(
                                    line,
                                    passage.path(),
                                    Severity.WARNING,
                                    message,
                                    String.valueOf(year),
                                    String.valueOf(account.year()),
                                    m.group()));
        }
    }
}
