package mingzhang.sample;

import java.util.List;
import java.util.Map;

/** A 项 of the functional classification with its 类 and 款. */
record Function(String code, String category, String sub, String line) {
    /** First year of the present names of some 类. */
    private static final int RENAMED = 2019;

    private static final Map<String, String> FORMER =
            Map.of(
                    "卫生健康支出", "医疗卫生与计划生育支出",
                    "文化旅游体育与传媒支出", "文化体育与传媒支出",
                    "自然资源海洋气象等支出", "国土海洋气象等支出");

    /** What every kind of unit may spend on. */
    private static final List<Function> COMMON =
            Lists.read("functions.txt").of("").stream()
                    .map(text -> text.split(" ", -1))
                    .map(part -> new Function(part[0], part[1], part[2], part[3]))
                    .toList();

    static List<Function> common() {
        return COMMON;
    }

    /** The same 项 under the name that its 类 had in that year. */
    Function in(int year) {
        return year >= RENAMED
                ? this
                : new Function(code, FORMER.getOrDefault(category, category), sub, line);
    }

    /** As the data contract writes a 项. */
    String path() {
        return category + "/" + sub + "/" + line;
    }
}
