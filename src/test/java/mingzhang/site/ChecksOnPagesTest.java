package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How checks came out is said wherever findings are, with what could not be checked and why. */
class ChecksOnPagesTest {
    private static final String LINE = "1,209 项核对：1,203 相符，1 不符，5 无法核对";

    @TempDir static Path site;

    @BeforeAll
    static void render() {
        Fixture.render(site, "zh-CN", true);
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(site.resolve(path).toFile(), "UTF-8");
    }

    @Test
    void aReportSaysHowItsChecksCameOutAndWhyNotAllCouldBeMade() throws IOException {
        Element section = page("units/alpha/2021/index.html").selectFirst("#findings");
        assertEquals(LINE, section.selectFirst(".checks").text());
        Element why = section.selectFirst("details.why");
        assertFalse(why.hasAttr("open"));
        assertEquals(List.of("报告没有写金额：3 项", "合计为 0，算不出占比：2 项"), why.select("li").eachText());
    }

    @Test
    void aReportWithoutChecksSaysNothingOfThem() throws IOException {
        assertTrue(page("units/bare/2021/index.html").select(".checks").isEmpty());
    }

    @Test
    void theFindingsPageCountsAllAndListsByCauseUnitAndYear() throws IOException {
        Document html = page("findings/index.html");
        assertEquals(LINE, html.selectFirst(".checks").text());
        assertEquals("合计只是其中一项（1）", html.selectFirst("#cause-only summary").text());
        assertEquals(
                "../units/alpha/2021/index.html#finding-1",
                html.selectFirst("#cause-only li a").attr("href"));
        assertEquals(
                "../units/alpha/index.html#findings", html.selectFirst("#units li a").attr("href"));
        assertEquals("2021 年（1）", html.selectFirst("#year-2021 summary").text());
        assertEquals(
                "../units/alpha/2021/index.html#findings",
                html.selectFirst("#year-2021 li a").attr("href"));
    }

    @Test
    void theMethodPageHasEachRuleWithItsOutcomes() throws IOException {
        List<String> rows =
                page("method/index.html").select("#checks tbody tr").stream()
                        .map(row -> row.select("td").eachText().toString())
                        .toList();
        assertEquals(List.of("[1,201, 1,200, 1, 0]", "[8, 3, 0, 5]"), rows);
    }
}
