package mingzhang.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Project;
import mingzhang.report.Severity;

/**
 * A project's budget that a sentence of an appendix divides clause by clause (总预算为…，其中：…；…；…), and
 * what each clause says was used of it.
 *
 * @param used what was used of each part, empty where a clause does not say
 */
record DividedBudget(Figure whole, List<Figure> parts, List<Figure> used) {
    private static final Phrases WORDING = Phrases.read("divided-budget");
    private static final Sought WHOLE = WORDING.sought("WHOLE");
    private static final Pattern PART = WORDING.get("PART");
    private static final Pattern USED = WORDING.get("USED");

    /** Every budget that the appendices divide. */
    static List<DividedBudget> of(Account account) {
        List<DividedBudget> found = new ArrayList<>();
        for (Account.Passage passage : account.appendix()) {
            WHOLE.each(passage, m -> read(passage, passage.narrow(), m).ifPresent(found::add));
        }
        return found;
    }

    private static Optional<DividedBudget> read(Account.Passage passage, String text, Matcher m) {
        List<Figure> parts = new ArrayList<>();
        List<Figure> used = new ArrayList<>();
        int from = m.start("clauses");
        int clauses = 0;
        while (from < m.end("clauses")) {
            int to = from;
            while (to < m.end("clauses") && text.charAt(to) != ';') {
                to++;
            }
            clauses++;
            Matcher part = PART.matcher(text).region(from, to);
            if (part.find()) {
                parts.add(Told.amount(passage, part, "预算", "part"));
            }
            Matcher paid = USED.matcher(text).region(from, to);
            if (paid.find()) {
                used.add(Told.amount(passage, paid, "使用", "used"));
            }
            from = to + 1;
        }
        return clauses > 1 && parts.size() == clauses
                ? Optional.of(
                        new DividedBudget(
                                Told.amount(passage, m, m.group("name"), "whole"),
                                parts,
                                used.size() == clauses ? used : List.of()))
                : Optional.empty();
    }

    /** Parts may be some of the whole, never more than it. */
    void sum(SumRule rule, Account account, Ledger ledger) {
        Figure exact = exact(account);
        boolean fewer = SumRule.sum(parts).compareTo(exact.value()) < 0;
        if (fewer && !SumRule.roundingExplains(exact, parts)) {
            ledger.couldNot(rule, "parts-not-stated");
        } else {
            rule.compare(account, ledger, exact, parts);
        }
    }

    /** The whole to the digits that the project's table shows: 932.0 where the text says 932. */
    private Figure exact(Account account) {
        return projects(account).stream()
                .flatMap(p -> p.budget().stream())
                .filter(b -> b.compareTo(whole.value()) == 0 && b.scale() > whole.value().scale())
                .findFirst()
                .map(whole::valued)
                .orElse(whole);
    }

    /** The projects whose table has that budget. */
    private List<Project> projects(Account account) {
        return account.report().projects().stream()
                .filter(p -> p.executed().isPresent())
                .filter(p -> p.budget().filter(this::isWhole).isPresent())
                .toList();
    }

    /** What was used in all against what the project's table says was executed of that budget. */
    void used(Rule rule, Account account, Ledger ledger) {
        List<Project> projects = projects(account);
        if (used.isEmpty() || projects.size() != 1) {
            return;
        }
        Project project = projects.get(0);
        BigDecimal executed = project.executed().get();
        BigDecimal together = SumRule.sum(used);
        if (Interval.agree(executed, together)) {
            ledger.agrees(rule);
        } else if (together.compareTo(executed) < 0) {
            ledger.couldNot(rule, "parts-not-stated");
        } else {
            tell(rule, account, ledger, project, together);
        }
    }

    private boolean isWhole(BigDecimal budget) {
        return Interval.agree(budget, whole.value());
    }

    private void tell(
            Rule rule, Account account, Ledger ledger, Project project, BigDecimal together) {
        BigDecimal executed = project.executed().orElseThrow();
        Figure first = used.get(0);
        Message message =
                Message.of(
                        "finding.repeat.used",
                        first.line(),
                        used.stream()
                                .map(u -> Findings.money(u.value()))
                                .collect(Collectors.joining(" + ")),
                        Findings.money(together),
                        project.line(),
                        Findings.quoted(project.name()),
                        Findings.money(executed),
                        Findings.money(together.subtract(executed)));
        ledger.differs(
                rule,
                new Findings(account, rule.id())
                        .beside(
                                first.line(),
                                Severity.WARNING,
                                message,
                                together,
                                executed,
                                List.of(project.line()),
                                first.quote(),
                                ""));
    }
}
