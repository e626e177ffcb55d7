package mingzhang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mingzhang.document.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text must have before a wording is looked for in it. */
final class SoughtTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "占比?(?:[^%]{0,9})分别为 → 占 分 别 为",
                "增加[/／]减少 → 增 加 减 少 /／",
                "增加?减*少{0,2}多{1,2} → 增 多",
                "[^甲乙\\]丙]丁(?<n>戊|己[庚])辛 → 丁 辛 戊己",
                "甲|乙丙 → 甲乙",
                "甲|乙? → ''",
                "(?:甲|乙)丙 → 丙 甲乙",
                "(?:甲|乙)?丙 → 丙",
                "(?=甲)乙(?!丙)(?<=丁)戊(?<!己) → 乙 戊",
                "(甲(?:乙|丙{2,3}?)+)丁 → 甲 丁 乙丙",
                "(?<n>[0-9]{1,9})元 → 元 0123456789",
                "[0-9０-９]元 → 元 0123456789０１２３４５６７８９",
                "[\\u4e00-\\u9fa5]{2}元 → 元",
                "^\\s*…{2,}。?$ → …",
                "[甲[乙]丙]\\u4e00\\.丁++ → 一 . 丁 甲乙丙",
                "[甲-]乙\\d\\.{2} → 乙 . 甲-",
                "\\p{IsHan}+(?<n>甲)\\k<n>乙 → 甲 乙",
                "(?>甲|乙)\\1丙 → 丙 甲乙",
                // what is not understood needs nothing
                "(?i)甲 → ''",
                "(?i:甲)乙 → ''",
                "\\x41甲 → ''",
                "\\Q甲\\E乙 → ''",
                "𠀀?甲 → ''",
            })
    void isWhatNoTextCanBeWithout(String expression, String needed) {
        List<String> letters = Sought.of(Pattern.compile(expression)).needed();
        assertEquals(needed, String.join(" ", letters));
    }

    @Test
    void isNothingWhereTheExpressionHasFlags() {
        Pattern anyCase = Pattern.compile("a甲", Pattern.CASE_INSENSITIVE);
        assertEquals(List.of(), Sought.of(anyCase).needed());
    }

    @Test
    void isLookedForOnlyWhereItMayStand() {
        Sought wording = Sought.of(Pattern.compile("合计(?<n>[0-9]+)元"));
        assertTrue(wording.mayStandIn(passage("共元，计合3")), "all that it needs, in any order");
        assertFalse(wording.mayStandIn(passage("合计3")));
        assertFalse(wording.mayStandIn(passage("合计元")));
        assertEquals(List.of("3", "12"), numbers(wording, "收入合计3元，支出合计12元"));
        assertEquals(List.of(), numbers(wording, "收入合计3万元"));
    }

    @Test
    void isFoundInNarrowDigitsOrAsWritten() {
        Account.Passage wide = passage("合计３元");
        assertEquals(List.of("3"), numbers(Sought.of(Pattern.compile("([0-9])元")), "合计３元"));
        List<String> written = new ArrayList<>();
        Sought.of(Pattern.compile("([３])元")).eachAsWritten(wide, m -> written.add(m.group(1)));
        assertEquals(List.of("３"), written);
    }

    /** Every wording of the rules, on every line of their case files. */
    @Test
    void losesNothingOfTheRulesWordings() throws IOException {
        List<Account.Passage> passages =
                lines(Path.of("src/test/resources/cases/check"))
                        .distinct()
                        .map(SoughtTest::passage)
                        .toList();
        List<Sought> wordings =
                lines(Path.of("src/main/resources/mingzhang/check"))
                        .filter(line -> line.matches("[A-Z_]+ → .*"))
                        .map(line -> Phrases.expanded(line.split(" → ", -1)[1]))
                        .map(e -> e.replace("{year}", "[0-9]{4}").replace("{money}", "[0-9.]+万元"))
                        .map(expression -> Sought.of(Pattern.compile(expression)))
                        .toList();
        assertTrue(passages.size() > 1000 && wordings.size() > 100, "there is something to hold");
        for (Sought wording : wordings) {
            for (Account.Passage passage : passages) {
                if (!wording.mayStandIn(passage)) {
                    assertFalse(
                            wording.pattern().matcher(passage.narrow()).find(),
                            () -> wording + " in " + passage.narrow());
                }
            }
        }
    }

    private static Stream<String> lines(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines.stream();
        }
    }

    private static List<String> numbers(Sought wording, String text) {
        List<String> numbers = new ArrayList<>();
        wording.each(passage(text), m -> numbers.add(m.group(1)));
        return numbers;
    }

    private static Account.Passage passage(String text) {
        return new Account.Passage("", SourceText.of(text, 1, 0), false);
    }
}
