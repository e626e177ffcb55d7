package mingzhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mingzhang.report.ReportId;
import org.junit.jupiter.api.Test;

/** References after GB/T 7714, with and without what they may lack. */
class CitationTest {
    private static Citation of(String title, String published, String base, String original) {
        return Citation.of(
                new ReportId("jia", 2020),
                "甲局",
                title,
                published,
                base,
                original,
                "units/jia/2020/source.txt",
                "abc");
    }

    @Test
    void aLineIsCitedByItsAddressAndPlace() {
        assertEquals(
                "甲局. 甲局2020年度部门决算[R/OL]. (2021-09-01)[2026-01-02]."
                        + " https://example.org/units/jia/2020/#L7. 原件第 7 行，sha256：abc.",
                of("甲局2020年度部门决算", "2021-09-01", "https://example.org/", "https://x.cn/1")
                        .line(7, "2026-01-02"));
    }

    @Test
    void withoutAnAddressTheUnitsOwnPublicationIsCitedElseTheSource() {
        assertEquals(
                "甲局. 甲局2020年度部门决算[R/OL]. [2026-01-02]. https://x.cn/1. 原件第 7 行，sha256：abc.",
                of("", "", "", "https://x.cn/1").line(7, "2026-01-02"));
        assertEquals(
                "甲局. 甲局2020年度部门决算[R/OL]. units/jia/2020/source.txt. 原件 sha256：abc.",
                of("部门决算", "", "", "").whole());
    }

    @Test
    void theWholeReportIsCitedWithItsDate() {
        assertEquals(
                "甲局. 甲局2020年决算[R/OL]. (2021-09-01). https://example.org/units/jia/2020/."
                        + " 原件 sha256：abc.",
                of("甲局2020年决算", "2021-09-01", "https://example.org/", "").whole());
    }
}
