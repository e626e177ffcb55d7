package mingzhang.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statutory tables that go with a report. */
final class Statements {
    private final Story story;
    private final Account now;
    private final List<Block> out = new ArrayList<>();

    private Statements(Story story) {
        this.story = story;
        this.now = story.now();
    }

    /** The tables, or none: a form that keeps them in a file of its own. */
    static List<Block> of(Story story, Dice dice) {
        if (dice.percent(45)) {
            return List.of();
        }
        Statements statements = new Statements(story);
        statements.overall();
        statements.revenue();
        statements.spending();
        statements.general();
        statements.threePublic();
        return statements.out;
    }

    private void add(String title, List<List<String>> rows) {
        out.add(new Block.Grid(title, "部门：" + story.unit().name() + "　金额单位：万元", rows));
    }

    private void overall() {
        Map<String, Long> categories = new LinkedHashMap<>();
        now.lines().forEach(l -> categories.merge(l.function().category(), l.spent(), Long::sum));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("收入", "", "支出", ""));
        rows.add(List.of("项目", "决算数", "项目", "决算数"));
        List<String> left =
                List.of(
                        "一、一般公共预算财政拨款收入",
                        "二、政府性基金预算财政拨款收入",
                        "三、国有资本经营预算财政拨款收入",
                        "四、上级补助收入",
                        "五、事业收入",
                        "六、经营收入",
                        "七、附属单位上缴收入",
                        "八、其他收入");
        long[] values = {
            now.generalRevenue(),
            now.fund(),
            now.capital(),
            now.superior(),
            now.business(),
            0,
            0,
            now.other()
        };
        List<Map.Entry<String, Long>> right = new ArrayList<>(categories.entrySet());
        right.add(Map.entry("其他支出", now.spending() - now.general()));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            boolean hasLeft = i < left.size();
            boolean hasRight = i < right.size();
            rows.add(
                    List.of(
                            hasLeft ? left.get(i) : "",
                            hasLeft ? money(values[i]) : "",
                            hasRight ? (i + 1) + "、" + right.get(i).getKey() : "",
                            hasRight ? money(right.get(i).getValue()) : ""));
        }
        rows.add(List.of("本年收入合计", money(now.revenue()), "本年支出合计", money(now.spending())));
        rows.add(List.of("年初结转和结余", money(now.opening()), "年末结转和结余", money(now.closing())));
        rows.add(List.of("总计", money(now.total()), "总计", money(now.total())));
        add("收入支出决算总表", rows);
    }

    private void revenue() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("科目编码", "科目名称", "本年收入合计", "财政拨款收入", "事业收入", "其他收入"));
        long fiscal = now.generalRevenue() + now.fund() + now.capital();
        rows.add(
                List.of(
                        "合计",
                        "",
                        money(now.revenue()),
                        money(fiscal),
                        money(now.business()),
                        money(now.superior() + now.other())));
        add("收入决算表", rows);
    }

    private void spending() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"));
        rows.add(
                List.of(
                        "合计",
                        "",
                        money(now.spending()),
                        money(now.basic()),
                        money(now.spending() - now.basic())));
        add("支出决算表", rows);
    }

    private void general() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"));
        long basic = now.generalBasic();
        rows.add(
                List.of(
                        "合计",
                        "",
                        money(now.general()),
                        money(basic),
                        money(now.general() - basic)));
        for (Line line : now.lines()) {
            String spent = money(line.spent());
            rows.add(
                    List.of(
                            line.function().code(),
                            line.function().line(),
                            spent,
                            line.basic() ? spent : "",
                            line.basic() ? "" : spent));
        }
        add("一般公共预算财政拨款支出决算表", rows);
    }

    private void threePublic() {
        Account.ThreePublic three = now.three();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("合计", "因公出国（境）费", "公务用车购置费", "公务用车运行维护费", "公务接待费"));
        rows.add(
                List.of(
                        money(three.total()),
                        money(three.overseas()),
                        money(three.buying()),
                        money(three.running()),
                        money(three.home())));
        add("“三公”经费支出决算表", rows);
    }

    private static String money(long yuan) {
        return BigDecimal.valueOf(yuan)
                .divide(BigDecimal.valueOf(10_000), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
