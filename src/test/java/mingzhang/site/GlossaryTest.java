package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mingzhang.archive.Words;
import mingzhang.report.ReportId;
import mingzhang.report.Term;
import org.junit.jupiter.api.Test;

/** Terms of many reports: variants are one term, equal wordings one wording. */
class GlossaryTest {
    private static ReportDigest digest(String unit, int year, Term... terms) {
        return new ReportDigest(
                new ReportId(unit, year),
                List.of(terms),
                Map.of(),
                Map.of(),
                0,
                0,
                List.of(),
                List.of(),
                Map.of());
    }

    private static Glossary.Entry entry(String name, ReportDigest... digests) {
        return new Glossary(new CommonTerms(Words.of("zh-CN")), List.of(digests))
                .entries().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void equalWordingsAreOneAndSaidByAllWhoUseThem() {
        Glossary.Entry entry =
                entry(
                        "“三公”经费",
                        digest("a", 2020, new Term("三公经费", "指三样花费。", 4)),
                        digest("a", 2021, new Term("“三公”经费", "指 三样花费", 5)),
                        digest("b", 2020, new Term("“三公”经费：", "指另外三样。", 6)));
        assertEquals(2, entry.wordings().size());
        assertEquals(2, entry.wordings().get(0).uses().size());
        assertEquals(3, entry.reports());
        assertEquals(2, entry.units());
        assertEquals(Set.of("三公经费", "“三公”经费", "“三公”经费："), entry.names());
    }

    @Test
    void wordingsThatDifferByANumberAreTwo() {
        Glossary.Entry entry =
                entry(
                        "窗口周转金",
                        digest("a", 2020, new Term("窗口周转金", "指 5 万元以下的钱。", 4)),
                        digest("b", 2020, new Term("窗口周转金", "指 50 万元以下的钱。", 4)));
        assertEquals(2, entry.wordings().size());
        assertEquals("", entry.plain());
    }

    @Test
    void aPathWithAndWithoutTheWordForExpenditureIsOneTerm() {
        Glossary.Entry entry =
                entry(
                        "教育支出（类）教育管理事务（款）某某事务（项）",
                        digest("a", 2020, new Term("教育支出（类）教育管理事务（款）某某事务（项）", "甲", 4)),
                        digest("b", 2020, new Term("教育（类）教育管理事务（款）某某事务（项）", "乙", 4)));
        assertEquals(2, entry.units());
    }
}
