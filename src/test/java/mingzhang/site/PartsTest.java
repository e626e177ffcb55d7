package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void aListIsCutAndNothingIsLost() {
        assertEquals(List.of(List.of(1, 2), List.of(3)), Parts.cut(List.of(1, 2, 3), 2));
        assertEquals(List.of(List.of()), Parts.cut(List.of(), 2));
    }

    @Test
    void partsLinkToEachOtherAndOnePartToNone() {
        Here second = Here.at("units/2/index.html");
        assertEquals(
                List.of(new Link("1", "../../units/index.html"), new Link("2", "")),
                Parts.of(second, Paths.UNITS, 2, 2).links());
        assertEquals(List.of(), Parts.of(Here.at(Paths.UNITS), Paths.UNITS, 1, 1).links());
    }
}
