package mingzhang.check;

import java.util.List;
import java.util.stream.Stream;
import mingzhang.report.Absence;
import mingzhang.report.Figure;
import mingzhang.report.Message;
import mingzhang.report.Severity;

/**
 * A mandatory section or figure that is absent: the total of each of the ten sections of 决算情况说明 and
 * the three “三公” items (预算法 第十四条, 财政部 地方预决算公开操作规程).
 */
final class MissingRule implements Rule {
    private static final String THREE_PUBLIC = "“三公”经费支出";
    private static final List<String> TOTALS =
            List.of(
                    "收支总计",
                    "本年收入合计",
                    "本年支出合计",
                    "财政拨款收支总计",
                    "一般公共预算财政拨款支出",
                    "一般公共预算财政拨款基本支出",
                    THREE_PUBLIC,
                    "政府性基金预算财政拨款支出",
                    "国有资本经营预算财政拨款支出",
                    "机关运行经费支出");
    private static final List<String> ITEMS = List.of("因公出国（境）费", "公务用车购置及运行维护费", "公务接待费");

    @Override
    public String id() {
        return "missing";
    }

    @Override
    public void check(Account account, Ledger ledger) {
        TOTALS.forEach(total -> present(account, ledger, total, ""));
        ITEMS.forEach(item -> present(account, ledger, THREE_PUBLIC, item));
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
        if (stated.anyMatch(i -> item.isEmpty() || i.equals(item))) {
            ledger.agrees(this);
            return;
        }
        String name = item.isEmpty() ? measure : measure + " › " + item;
        ledger.differs(
                this,
                new Findings(account, id())
                        .aboutWords(
                                0,
                                account.narrativePart(),
                                Severity.WARNING,
                                Message.of("finding.missing", name),
                                "",
                                name,
                                ""));
    }
}
