package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mingzhang.archive.Words;
import mingzhang.report.Term;
import org.junit.jupiter.api.Test;

/** A term is found however it is written, once in a section, and nowhere else. */
class TermFinderTest {
    private static final CommonTerms COMMON = new CommonTerms(Words.of("zh-CN"));

    private static List<String> found(TermFinder finder, String text) {
        return finder.in(text).stream().map(f -> text.substring(f.from(), f.to())).toList();
    }

    private static TermFinder finder(String... own) {
        return new TermFinder(
                COMMON, java.util.Arrays.stream(own).map(t -> new Term(t, "指…", 9)).toList());
    }

    @Test
    void aTermIsFoundUnderItsVariants() {
        for (String written :
                List.of("“三公”经费", "三公经费", "\"三公\"经费", "「三公」经费", "三 公 经 费", "“三公” 经费")) {
            List<TermFinder.Found> found = finder().in("全年" + written + "不多。");
            assertEquals(1, found.size(), written);
            assertEquals("“三公”经费", found.get(0).term().name());
        }
        assertEquals(List.of("因公出国(境)费"), found(finder(), "其中因公出国(境)费减少。"));
        assertEquals(List.of("教育（类）支出"), found(finder(), "教育（类）支出增加。"));
        assertEquals(List.of("“三公”经费"), found(finder(), "看“三公”经费。"));
    }

    @Test
    void theLongestTermWinsAndItsPartsAreNotMarkedInside() {
        assertEquals(List.of("公务用车购置及运行维护费"), found(finder(), "公务用车购置及运行维护费减少"));
        assertEquals(List.of("一般公共预算财政拨款支出"), found(finder(), "一般公共预算财政拨款支出"));
    }

    @Test
    void onlyTheFirstOccurrenceInASectionIsMarked() {
        TermFinder finder = finder();
        assertEquals(List.of("基本支出"), found(finder, "基本支出和基本支出"));
        assertEquals(List.of(), found(finder, "又是基本支出"));
        finder.section();
        assertEquals(List.of("基本支出"), found(finder, "又是基本支出"));
    }

    @Test
    void aReportsOwnTermsAreFoundAndShortWordsAreNot() {
        TermFinder finder = finder("窗口周转金", "结余");
        assertEquals(List.of("窗口周转金"), found(finder, "窗口周转金有结余。"));
        assertEquals("指…", finder.used().get(0).own());
        assertEquals(List.of(), found(finder(), "窗口周转金有结余。"));
    }

    @Test
    void aMegabyteWithoutTermsIsReadOnce() {
        assertEquals(List.of(), finder().in("公".repeat(1 << 20)));
    }

    @Test
    void everyCommonTermHasASentenceInBothLanguages() {
        for (String language : List.of("zh-CN", "en")) {
            CommonTerms terms = new CommonTerms(Words.of(language));
            assertTrue(terms.names().size() >= 60);
            for (String name : terms.names()) {
                assertFalse(terms.plain(name).isBlank(), name);
            }
        }
    }

    @Test
    void anItemOfTheClassificationIsExplainedByItsLastStep() {
        String plain = COMMON.plain("行政运行");
        assertEquals(plain, COMMON.plain("教育支出（类）教育管理事务（款）行政运行（项）"));
        assertEquals("", COMMON.plain("教育支出（类）教育管理事务（款）某某事务（项）"));
    }

    @Test
    void namesOfPagesAreFitForFiles() {
        assertEquals("因公出国（境）费", TermKey.name("因公出国(境) 费"));
        assertEquals("-", TermKey.name("/"));
        assertEquals("-2020", TermKey.name("2020"));
        assertTrue(TermKey.name("长".repeat(300)).length() < 80);
    }
}
