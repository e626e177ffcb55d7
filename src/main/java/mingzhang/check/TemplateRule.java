package mingzhang.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.document.WordingFile;
import mingzhang.report.ChartValue;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * Text of the blank form left standing, by the wordings of {@code blank-form.txt}, and sample chart
 * series.
 */
final class TemplateRule implements Rule {
    private static final List<Sought> WORDINGS =
            WordingFile.lines("/mingzhang/check/blank-form.txt").stream()
                    .map(Pattern::compile)
                    .map(Sought::of)
                    .toList();

    @Override
    public String id() {
        return "template";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        boolean clean = true;
        for (Account.Passage passage : account.passages()) {
            clean = tell(account, ledger, passage) && clean;
        }
        for (Map.Entry<Integer, List<ChartValue>> line : samples(account).entrySet()) {
            clean = false;
            tell(account, ledger, "", line.getKey(), words(line.getValue()));
        }
        if (clean) {
            ledger.agrees(this);
        }
    }

    /** Whether there is nothing to tell. */
    private boolean tell(Account account, Ledger ledger, Account.Passage passage) {
        boolean clean = true;
        String text = passage.text().text();
        for (Sought wording : WORDINGS) {
            if (!wording.mayStandIn(passage)) {
                continue;
            }
            Matcher m = wording.pattern().matcher(text);
            while (m.find()) {
                clean = false;
                int line = passage.text().at(m.start()).line();
                tell(account, ledger, passage.path(), line, m.group());
            }
        }
        return clean;
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
