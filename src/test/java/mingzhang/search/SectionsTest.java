package mingzhang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SectionsTest {
    /** Figures stand in the first of the paths. */
    private static List<Integer> numbers(String figures, String... paths) {
        Sections sections = new Sections(List.of("第一部分/一", figures, figures));
        for (int i = 0; i < paths.length; i++) {
            sections.begin(10 * (i + 1), paths[i]);
        }
        return IntStream.rangeClosed(0, paths.length)
                .mapToObj(i -> sections.at(10 * i + 5))
                .toList();
    }

    @Test
    void sectionsOfThePartThatTellsTheFiguresHaveNumbersOfTheirOwn() {
        assertEquals(
                List.of(0, 0, 1, 2, 11, 14, 15, 15),
                numbers("第二部分/一", "第一部分/一", "第二部分", "第二部分/一", "第二部分/十", "第三部分", "第四部分", "第五部分"));
        assertEquals(
                List.of(0, 0, 1, 1, 2, 6, 13, 14),
                numbers("第三部分/五", "第一部分", "第二部分", "第三部分", "第三部分/一", "第三部分/五", "第三部分/十三", "第四部分"));
    }

    /** Statutory tables before, and terms behind, may be numbered as well. */
    @Test
    void sectionsOfOtherPartsDoNotShiftThem() {
        assertEquals(
                List.of(0, 1, 1, 1, 2, 6, 14),
                numbers("第三部分/一", "第二部分", "第二部分/一", "第二部分/九", "第三部分/一", "第三部分/五", "第四部分/二"));
        assertEquals(
                List.of(0, 2, 13, 14, 14),
                numbers("第二部分/一", "第二部分/一", "第二部分/十二", "第三部分", "第三部分/一"));
    }

    /** Else entries in the order of their lines were not in the order of their sections. */
    @Test
    void numbersNeverGoBackAndAnythingIsASection() {
        assertEquals(
                List.of(0, 6, 6, 6, 15, 15),
                numbers("第二部分/五", "第二部分/五", "第二部分/二", "", "第九部分/九", "第二部分/三"));
        assertEquals(List.of(0, 0, 0), numbers("", "", "一"));
    }
}
