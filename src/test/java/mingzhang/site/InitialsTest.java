package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InitialsTest {
    @Test
    void namesStandUnderTheFirstLetterOfTheirPinyin() {
        Map<String, String> names =
                Map.of(
                        "巴中市某局", "B",
                        "泸州市某局", "L",
                        "阆中市某局", "L",
                        "重庆市某局", "C",
                        "长沙市某局", "C",
                        "厦门市某局", "X",
                        "六安市某局", "L",
                        "Abc", "A",
                        "12345热线", "#",
                        "", "#");
        names.forEach((name, initial) -> assertEquals(initial, Initials.of(name), name));
    }

    @Test
    void namesOfOneLetterAreOrderedByTheirSyllables() {
        assertEquals("CHONG QING SHI ", Initials.pinyin("重庆市"));
        assertEquals("CHANG SHA SHI ", Initials.pinyin(" 长沙市 "));
    }
}
