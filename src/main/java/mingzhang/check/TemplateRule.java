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

    /** Nearly every passage has none, which is seen at one go. */
    private final Pattern any;

    TemplateRule() {
        wordings =
                Lists.read("/mingzhang/check/blank-form.txt").stream()
                        .map(Pattern::compile)
                        .toList();
        any =
                Pattern.compile(
                        wordings.stream()
                                .map(wording -> "(?:" + wording + ")")
                                .collect(Collectors.joining("|")));
    }

    @Override
    public String id() {
        return "template";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        boolean clean = true;
        Matcher first = any.matcher("");
        for (Account.Passage passage : account.passages()) {
            if (first.reset(passage.text().text()).find()) {
                clean = false;
                tell(account, ledger, passage);
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

    private void tell(Account account, Ledger ledger, Account.Passage passage) {
        for (Pattern wording : wordings) {
            Matcher m = wording.matcher(passage.text().text());
            while (m.find()) {
                int line = passage.text().at(m.start()).line();
                tell(account, ledger, passage.path(), line, m.group());
            }
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
