package mingzhang.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of a query that are not looked for where it says enough without them. */
final class QueryWords {
    /** What a direction is called, and which it is. */
    static final Map<String, String> DIRECTIONS = directions();

    /** What people write around what they ask for. */
    static final Set<String> ASIDE =
            Set.of(
                    "的", "了", "在", "和", "与", "及", "是", "有", "吗", "呢", "多少", "是多少", "有多少", "多少钱",
                    "花了多少", "花了多少钱", "多少万元", "是什么", "什么是", "怎么样", "如何", "查询", "请问", "哪个单位", "哪些单位",
                    "各单位", "排名", "排行", "排序");

    private QueryWords() {}

    private static Map<String, String> directions() {
        Map<String, String> all = new HashMap<>();
        List.of(
                        "增长", "增加", "上升", "上涨", "增多", "增幅", "涨幅", "增长率", "增长幅度", "增长最多", "增长最快",
                        "增长最大", "增幅最大")
                .forEach(word -> all.put(word, "up"));
        List.of("下降", "减少", "降低", "下跌", "降幅", "下降率", "下降幅度", "下降最多", "下降最快", "下降最大", "减少最多", "降幅最大")
                .forEach(word -> all.put(word, "down"));
        return Map.copyOf(all);
    }
}
