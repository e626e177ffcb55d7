package mingzhang.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.ChartValue;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * Text of the blank form left standing, by the wordings of {@code blank-form.txt}, and sample chart
 * series.
 */
final class TemplateRule implements Rule {
    private final List<Pattern> wordings;

    TemplateRule() {
        wordings =
                Lists.read("/mingzhang/check/blank-form.txt").stream()
                        .map(Pattern::compile)
                        .toList();
    }

    @Override
    public String id() {
        return "template";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        boolean clean = true;
        for (Account.Passage passage : account.passages()) {
            for (Pattern wording : wordings) {
                Matcher m = wording.matcher(passage.text().text());
                while (m.find()) {
                    clean = false;
                    tell(
                            account,
                            ledger,
                            passage.path(),
                            passage.text().at(m.start()).line(),
                            m.group());
                }
            }
        }
        for (ChartValue value : firstSamples(account)) {
            clean = false;
            tell(account, ledger, "", value.line(), value.series());
        }
        if (clean) {
            ledger.agrees(this);
        }
    }

    /** The first value of each line of sample data: one line, one finding. */
    private static List<ChartValue> firstSamples(Account account) {
        return account.report().charts().stream()
                .filter(ChartValue::sample)
                .collect(
                        java.util.stream.Collectors.toMap(
                                ChartValue::line, v -> v, (a, b) -> a, java.util.TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private void tell(Account account, Ledger ledger, String path, int line, String words) {
        ledger.differs(
                this,
                new Findings(account, id())
                        .aboutWords(
                                line,
                                path,
                                Severity.INFO,
                                Message.of("finding.template", line, words),
                                words,
                                "",
                                words));
    }
}
