package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names become one step of a path, whatever stands in them. */
class PathStepTest {
    @ParameterizedTest
    @CsvSource({
        "“三公”经费支出, “三公”经费支出",
        "因公出国（境）人数, 因公出国（境）人数",
        "甲/乙, 甲-乙",
        "a:b*c?d, a-b-c-d",
        "'..', -",
        "../x, --x",
        "x., x-",
        "a\uFFFDb\uD840c, a-b-c",
        "con, -con",
        "Aux.x, -Aux.x",
        "LPT1, -LPT1",
        "console, console",
    })
    void whatAFileSystemRefusesIsADash(String name, String step) {
        assertEquals(step, PathStep.of(name));
        assertTrue(FileNames.isPortable(PathStep.of(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"长", "\uD840\uDC00", "x"})
    void aLongNameIsCutAndStaysItsOwn(String character) {
        String step = PathStep.of(character.repeat(300));
        assertTrue(FileNames.isPortable(step), step);
        assertNotEquals(step, PathStep.of(character.repeat(301)));
    }
}
