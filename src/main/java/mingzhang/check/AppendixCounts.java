package mingzhang.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/** How many projects of a sort a divided project has, told in two places of the appendices. */
final class AppendixCounts {
    private static final Phrases WORDING = Phrases.read("appendix-counts");
    private static final Pattern DIVIDED = WORDING.get("DIVIDED");
    private static final Pattern SORT = WORDING.get("SORT");

    /** Sorts that two divisions need in common to be of one project. */
    private static final int COMMON = 2;

    private AppendixCounts() {}

    /** The sorts of one sentence. */
    private record Division(Map<String, Figure> counts) {
        boolean alike(Division other) {
            long same =
                    counts.entrySet().stream()
                            .filter(e -> other.counts().containsKey(e.getKey()))
                            .filter(e -> same(e.getValue(), other.counts().get(e.getKey())))
                            .count();
            return same >= COMMON && counts.keySet().equals(other.counts().keySet());
        }
    }

    private static boolean same(Figure a, Figure b) {
        return a.value().compareTo(b.value()) == 0;
    }

    static void check(Rule rule, Account account, Ledger ledger) {
        List<Division> divisions =
                account.appendix().stream()
                        .flatMap(passage -> divisions(passage).stream())
                        .toList();
        for (int i = 0; i < divisions.size(); i++) {
            for (int k = i + 1; k < divisions.size(); k++) {
                if (divisions.get(i).alike(divisions.get(k))) {
                    compare(rule, account, ledger, divisions.get(i), divisions.get(k));
                }
            }
        }
    }

    private static List<Division> divisions(Account.Passage passage) {
        String text = passage.narrow();
        return DIVIDED.matcher(text)
                .results()
                .map(m -> division(passage, text, m.start(), m.end()))
                .filter(d -> d.counts().size() > COMMON)
                .toList();
    }

    private static Division division(Account.Passage passage, String text, int from, int to) {
        Map<String, Figure> counts = new LinkedHashMap<>();
        Matcher m = SORT.matcher(text).region(from, to);
        while (m.find()) {
            counts.put(m.group("sort"), Told.amount(passage, m, m.group("sort"), "count"));
        }
        return new Division(counts);
    }

    private static void compare(
            Rule rule, Account account, Ledger ledger, Division one, Division other) {
        for (Map.Entry<String, Figure> sort : one.counts().entrySet()) {
            Figure first = sort.getValue();
            Figure second = other.counts().get(sort.getKey());
            if (same(first, second)) {
                ledger.agrees(rule);
                continue;
            }
            Message message =
                    Message.of(
                            "finding.repeat.count",
                            second.line(),
                            sort.getKey(),
                            Findings.plain(second.value()),
                            first.line(),
                            Findings.plain(first.value()));
            ledger.differs(
                    rule,
                    new Findings(account, rule.id())
                            .beside(
                                    second.line(),
                                    Severity.WARNING,
                                    message,
                                    second.value(),
                                    first.value(),
                                    List.of(first.line()),
                                    second.quote(),
                                    ""));
        }
    }
}
