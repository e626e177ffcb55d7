package mingzhang.sample;

import java.util.List;

/** The two files that stand above the reports. */
final class Settings {
    private Settings() {}

    static String yaml(SampleArchive.Order order) {
        return """
        title: 样例档案
        description: 程序生成的样例，单位、人名、地名和数字都是编造的（%d 个单位，%d—%d 年，种子 %d）
        language: zh-CN
        theme: default
        notice: 样例数据：这里的单位和数字都是程序编造的，不是任何真实单位的决算。
        """
                .formatted(order.units(), order.first(), order.last(), order.seed());
    }

    static String unitsYaml(List<SampleUnit> units) {
        StringBuilder yaml = new StringBuilder();
        for (SampleUnit unit : units) {
            yaml.append("- id: ").append(unit.id()).append('\n');
            yaml.append("  name: ").append(unit.name()).append('\n');
            yaml.append("  region: ").append(unit.region()).append('\n');
            yaml.append("  level: ").append(unit.level()).append('\n');
            unit.follows()
                    .ifPresent(
                            before ->
                                    yaml.append("  successorOf:\n  - {unit: ")
                                            .append(before)
                                            .append(", year: ")
                                            .append(unit.first())
                                            .append("}\n"));
        }
        return yaml.toString();
    }
}
