package mingzhang.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.document.WordingFile;
import mingzhang.report.ChartValue;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** A heading, a closing date or a period of 决算情况说明 that names a year other than the report's. */
final class YearRule implements Rule {
    private static final List<Sought> PERIODS = wording("PERIOD");
    private static final List<Sought> OPENINGS = wording("OPENING");
    private static final List<Sought> YEAR_ENDS = wording("YEAR_END");
    private static final List<Sought> HEADINGS = wording("HEADING");
    private static final Pattern CHART = wording("CHART").get(0).pattern();

    /** A chart of fewer values may show another year for comparison. */
    private static final int ENOUGH = 4;

    private static List<Sought> wording(String name) {
        return WordingFile.lines("/mingzhang/check/year.txt").stream()
                .map(line -> line.split(" → ", 2))
                .filter(entry -> entry[0].equals(name))
                .map(entry -> entry[1].replace("{year}", "(?<year>[0-9０-９]{4})"))
                .map(expression -> Sought.of(Pattern.compile(expression)))
                .toList();
    }

    @Override
    public String id() {
        return "year";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        charts(account, ledger);
        for (Account.Passage passage : account.passages()) {
            if (passage.heading()) {
                HEADINGS.forEach(heading -> named(account, ledger, passage, heading));
            }
        }
        for (Account.Passage passage : account.narrative()) {
            if (!passage.heading()) {
                PERIODS.forEach(period -> named(account, ledger, passage, period));
                OPENINGS.stream()
                        .filter(opening -> !comesToItsOwn(account, passage, opening))
                        .forEach(opening -> named(account, ledger, passage, opening));
                YEAR_ENDS.stream()
                        .filter(end -> standsOnce(passage, end))
                        .forEach(end -> named(account, ledger, passage, end));
            }
        }
    }

    private static boolean standsOnce(Account.Passage passage, Sought wording) {
        return wording.mayStandIn(passage)
                && wording.pattern().matcher(passage.text().text()).results().count() == 1;
    }

    /** 2020年决算数为80万元，2021年减少5万元: the sentence begins with the year before on purpose. */
    private static boolean comesToItsOwn(Account account, Account.Passage passage, Sought opening) {
        if (!opening.mayStandIn(passage)) {
            return false;
        }
        Matcher m = opening.pattern().matcher(passage.text().text());
        if (!m.find()) {
            return false;
        }
        String rest = passage.text().text().substring(m.end());
        int end = rest.indexOf('。');
        String sentence = end < 0 ? rest : rest.substring(0, end);
        return sentence.contains(account.year() + "年");
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

    private void named(Account account, Ledger ledger, Account.Passage passage, Sought wording) {
        wording.eachAsWritten(
                passage,
                m -> {
                    int line = passage.text().at(m.start("year")).line();
                    judge(account, ledger, passage.path(), line, m.group("year"), m.group());
                });
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
