package mingzhang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text must have before a wording is looked for in it. */
final class SoughtTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "占比?(?:[^%]{0,9})分别为 → 占分别为",
                "增加[/／]减少 → 增加减少",
                "增加?减*少{0,2}多{1,2} → 增多",
                "[^甲乙\\]丙]丁(?<n>戊|己[庚])辛 → 丁辛",
                "甲|乙 → ''",
                "(?:甲|乙)丙 → 丙",
                "^\\s*…{2,}。?$ → …",
                "[甲[乙]丙]\\u4e00\\.丁++ → 丁",
            })
    void isWhatStandsOutsideOfGroupsAndIsNotOptional(String expression, String needed) {
        assertEquals(needed, Sought.of(Pattern.compile(expression)).needed());
    }

    @Test
    void isLookedForOnlyWhereItMayStand() {
        Sought wording = Sought.of(Pattern.compile("合计(?<n>[0-9]+)元"));
        assertTrue(wording.mayStandIn("共元，计合3"), "all of its characters, in any order");
        assertFalse(wording.mayStandIn("合计3"));
        assertTrue(wording.in("支出合计3元").find());
        assertFalse(wording.in("支出合计元").find());
        assertFalse(wording.in("支出合计3").find());
    }
}
