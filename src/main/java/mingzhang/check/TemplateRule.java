package mingzhang.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        for (Map.Entry<Integer, List<ChartValue>> line : samples(account).entrySet()) {
            clean = false;
            tell(account, ledger, "", line.getKey(), words(line.getValue()));
        }
        if (clean) {
            ledger.agrees(this);
        }
    }

    /** Lines with sample data, each with all its values: one line, one finding. */
    private static Map<Integer, List<ChartValue>> samples(Account account) {
        Map<Integer, List<ChartValue>> lines =
                account.report().charts().stream()
                        .collect(
                                Collectors.groupingBy(
                                        ChartValue::line, TreeMap::new, Collectors.toList()));
        lines.values().removeIf(values -> values.stream().noneMatch(ChartValue::sample));
        return lines;
    }

    /** A series all of samples by its name; samples beside a unit's own values by theirs. */
    private static String words(List<ChartValue> line) {
        return line.stream().allMatch(ChartValue::sample)
                ? line.get(0).series()
                : line.stream()
                        .filter(ChartValue::sample)
                        .map(v -> v.category() + " " + Findings.money(v.value()))
                        .collect(Collectors.joining("、"));
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
