package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingzhang.archive.Words;
import mingzhang.report.Finding;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.ReportId;
import mingzhang.report.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More findings than one page can hold have a page for each rule, in parts. */
class ManyFindingsTest {
    private static final ReportId REPORT = new ReportId("alpha", 2021);

    @TempDir Path folder;

    private Map<String, Document> pages(int count) {
        Finding finding =
                new Finding(
                        new Place("reports/alpha/2021.txt", 3),
                        REPORT,
                        "第二部分/三",
                        "sum",
                        Severity.ERROR,
                        Message.of("finding.made-up"),
                        "7",
                        "8",
                        List.of(),
                        "",
                        "",
                        0);
        SiteInput input =
                Fixture.input(true, Map.of(REPORT, Collections.nCopies(count, finding)), List.of());
        Words words = Words.of("zh-CN").with(Map.of("finding.made-up", "7 ≠ 8"));
        Theme theme = Theme.load("default", folder, Optional.empty());
        Map<String, Document> pages = new TreeMap<>();
        for (PageGroup group : new Site(theme, words, input).across().groups()) {
            for (PageJob page : group.jobs()) {
                if (page.path().startsWith("findings/")) {
                    byte[] html = page.content().get();
                    String text = new String(html, StandardCharsets.UTF_8);
                    pages.put(page.path(), Jsoup.parse(text));
                }
            }
        }
        return pages;
    }

    @Test
    void fewStandOnOnePage() {
        Map<String, Document> pages = pages(400);
        assertEquals(List.of("findings/index.html"), List.copyOf(pages.keySet()));
        assertEquals(400, shown(pages.get("findings/index.html")));
    }

    @Test
    void manyStandOnThePagesOfTheirRule() {
        Map<String, Document> pages = pages(401);
        assertEquals(
                List.of(
                        "findings/index.html",
                        "findings/sum/2/index.html",
                        "findings/sum/index.html"),
                List.copyOf(pages.keySet()));
        assertEquals(300, shown(pages.get("findings/sum/index.html")));
        assertEquals(101, shown(pages.get("findings/sum/2/index.html")));
        Document all = pages.get("findings/index.html");
        assertFalse(all.select("a[href$=findings/sum/index.html]").isEmpty());
        assertTrue(all.text().contains("全部 401 处"), all.text());
    }

    private static int shown(Document page) {
        return page.text().split("7 ≠ 8", -1).length - 1;
    }
}
