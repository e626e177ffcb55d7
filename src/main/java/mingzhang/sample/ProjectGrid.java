package mingzhang.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The table of one project's targets and what came of them. */
final class ProjectGrid {
    private ProjectGrid() {}

    static Block of(SampleProject project, Story story, Dice dice) {
        boolean yuan = dice.percent(25);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("项目名称", project.name()));
        rows.add(List.of("预算单位", story.unit().name()));
        String budget = money(project.budget(), yuan);
        String spent = money(project.spent(), yuan);
        rows.add(List.of("预算执行情况(" + (yuan ? "元" : "万元") + ")", "预算数:", budget, "执行数:", spent));
        rows.add(List.of("", "其中-财政拨款:", budget, "其中-财政拨款:", spent));
        rows.add(List.of("", "其它资金:", "0", "其它资金:", "0"));
        rows.add(List.of("年度目标完成情况", "预期目标", "实际完成目标"));
        rows.add(List.of("", "保障" + project.name() + "工作正常开展。", "基本达到预期目标。"));
        rows.add(
                List.of(
                        "绩效指标完成情况",
                        "一级指标",
                        "二级指标",
                        "三级指标",
                        "预期指标值(包含数字及文字描述)",
                        "实际完成指标值(包含数字及文字描述)"));
        for (SampleProject.SampleIndicator i : project.indicators()) {
            rows.add(List.of("", i.level1(), i.level2(), i.level3(), i.target(), i.actual()));
        }
        return new Block.Grid("项目绩效目标完成情况表", "(" + story.year() + "年度)", rows);
    }

    private static String money(long yuan, boolean asYuan) {
        if (asYuan) {
            return String.valueOf(yuan);
        }
        return BigDecimal.valueOf(yuan)
                .divide(BigDecimal.valueOf(10_000), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
