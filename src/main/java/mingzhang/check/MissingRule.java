package mingzhang.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.document.WordingFile;
import mingzhang.report.Absence;
import mingzhang.report.Figure;
import mingzhang.report.Kind;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * A mandatory section or figure that is absent: the total of each of the ten sections of 决算情况说明,
 * the three “三公” items, and the statutory tables that the contents list names (预算法 第十四条, 财政部
 * 地方预决算公开操作规程).
 */
final class MissingRule implements Rule {
    private static final String THREE_PUBLIC = "“三公”经费支出";
    private static final String PROCUREMENT = "政府采购支出总额";
    private static final List<String> ITEMS = List.of("因公出国（境）费", "公务用车购置及运行维护费", "公务接待费");

    private final Map<String, Pattern> headings = headings();

    @Override
    public String id() {
        return "missing";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        headings.keySet().forEach(total -> present(account, ledger, total, ""));
        ITEMS.forEach(item -> present(account, ledger, THREE_PUBLIC, item));
        for (ContentsTables.Named table : ContentsTables.of(account)) {
            if (table.present()) {
                ledger.agrees(this);
            } else {
                tell(account, ledger, table.line(), Severity.WARNING, table.title());
            }
        }
    }

    private void present(Account account, Ledger ledger, String measure, String item) {
        Stream<String> stated =
                Stream.concat(
                        account.report().figures().stream()
                                .filter(f -> f.measure().equals(measure))
                                .map(Figure::item),
                        account.report().absences().stream()
                                .filter(a -> a.measure().equals(measure))
                                .map(Absence::item));
        if (stated.anyMatch(i -> item.isEmpty() || i.equals(item))
                || (!item.isEmpty() && nothing(account, measure))) {
            ledger.agrees(this);
            return;
        }
        // Where the section stands, what it says was perhaps only not understood.
        boolean section =
                account.passages().stream()
                        .filter(Account.Passage::heading)
                        .anyMatch(p -> headings.get(measure).matcher(bare(p)).find());
        boolean form = section || measure.equals(PROCUREMENT);
        String name = item.isEmpty() ? measure : measure + " › " + item;
        tell(account, ledger, 0, form ? Severity.INFO : Severity.WARNING, name);
    }

    private static String bare(Account.Passage heading) {
        return heading.text().text().replaceAll("^[\\s0-9一二三四五六七八九十（）()、.．]+", "");
    }

    /** Whether there is nothing that the items could be parts of. */
    private static boolean nothing(Account account, String measure) {
        List<Figure> totals = account.statements().of(measure, "", Kind.AMOUNT);
        boolean zero = !totals.isEmpty() && totals.stream().allMatch(f -> f.value().signum() == 0);
        return zero
                || account.report().absences().stream()
                        .anyMatch(a -> a.measure().equals(measure) && a.item().isEmpty());
    }

    private void tell(Account account, Ledger ledger, int line, Severity severity, String name) {
        ledger.differs(
                this,
                new Findings(account, id())
                        .aboutWords(
                                line,
                                account.narrativePart(),
                                severity,
                                Message.of("finding.missing", Findings.quoted(name)),
                                "",
                                name,
                                ""));
    }

    private static Map<String, Pattern> headings() {
        Map<String, Pattern> headings = new LinkedHashMap<>();
        WordingFile.lines("/mingzhang/check/sections.txt").stream()
                .map(line -> line.split("→", -1))
                .forEach(c -> headings.put(c[0].strip(), Pattern.compile(c[1].strip())));
        return headings;
    }
}
