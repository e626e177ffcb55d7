package mingzhang.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a query that are not looked for where it says enough without them. */
final class QueryWords {
    /** What a direction is called, and which it is. */
    static final Map<String, String> DIRECTIONS = directions();

    /** What people write around what they ask for. */
    static final Set<String> ASIDE =
            Set.of(
                    "的", "了", "在", "和", "与", "及", "是", "有", "吗", "呢", "多少", "是多少", "有多少", "多少钱",
                    "花了多少", "花了多少钱", "多少万元", "怎么样", "如何", "查询", "请问", "哪个单位", "哪些单位", "各单位", "排名",
                    "排行", "排序");

    /** What asks for the meaning of the word behind it, or in front of it. */
    private static final Pattern MEANING =
            Pattern.compile(
                    "(?<front>什么是|什么叫|何谓|何为|啥是|啥叫)(?<after>.*)"
                            + "|(?<before>.*?)(?<behind>是?指?什么意思|是?指什么|是什么|是啥意思|是啥|的含义|的意思|的定义)");

    private QueryWords() {}

    /**
     * A question for a meaning.
     *
     * @param asking the words that ask
     * @param term what they ask about; empty where that stands in another word
     */
    record Question(String asking, String term) {}

    /** The question in a word of a query; a term has two characters at least. */
    static Optional<Question> question(String word) {
        Matcher m = MEANING.matcher(word);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean front = m.group("front") != null;
        String term = m.group(front ? "after" : "before");
        return term.length() == 1
                ? Optional.empty()
                : Optional.of(new Question(m.group(front ? "front" : "behind"), term));
    }

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
