package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    })
    void whatAFileSystemRefusesIsADash(String name, String step) {
        assertEquals(step, PathStep.of(name));
    }
}
