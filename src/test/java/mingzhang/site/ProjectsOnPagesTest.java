package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingzhang.archive.ReadReport;
import mingzhang.archive.Words;
import mingzhang.report.Finding;
import mingzhang.report.Message;
import mingzhang.report.Place;
import mingzhang.report.ReportId;
import mingzhang.report.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project's number that a finding disputes is marked wherever the project is shown. */
class ProjectsOnPagesTest {
    private static final ReportId REPORT = new ReportId("alpha", 2021);
    private static final ReportId OTHER = new ReportId("alpha", 2019);

    @TempDir Path folder;

    private static Finding finding(int line, String stated, Severity severity) {
        return new Finding(
                new Place("reports/alpha/2021.txt", line),
                REPORT,
                "第四部分",
                "repeat",
                severity,
                Message.of("finding.made-up"),
                stated,
                "8",
                List.of(),
                "",
                "",
                0);
    }

    /** Every page of the two reports, and those across reports. */
    private Map<String, byte[]> pages(Finding... findings) {
        List<ReadReport> reports =
                List.of(Fixture.plain("alpha", 2019), Fixture.plain("alpha", 2021));
        SiteInput input =
                Fixture.input(
                        true,
                        Map.of(REPORT, List.of(findings)),
                        reports.stream()
                                .map(read -> ReportDigest.of(read, List.of(findings)))
                                .toList());
        Words words = Words.of("zh-CN").with(Map.of("finding.made-up", "7 ≠ 8"));
        Site site = new Site(Theme.load("default", folder, Optional.empty()), words, input);
        Map<String, byte[]> pages = new TreeMap<>();
        for (ReadReport report : reports) {
            ReportId id = report.submission().id();
            site.reportPages(id, () -> report)
                    .forEach(job -> pages.put(job.path(), job.content().get()));
        }
        site.across().groups().stream()
                .flatMap(group -> group.jobs().stream())
                .filter(job -> job.path().startsWith("projects/"))
                .forEach(job -> pages.put(job.path(), job.content().get()));
        return pages;
    }

    private static Document html(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    @Test
    void aDisputedBudgetIsMarkedInListsTheReportAndOnItsOwnPage() {
        Map<String, byte[]> pages = pages(finding(9, "12.60", Severity.WARNING));
        for (String list :
                List.of(
                        "projects/index.html",
                        "projects/2021/index.html",
                        "projects/alpha/index.html")) {
            List<Element> marked = html(pages.get(list)).select("a.off");
            assertEquals(2, marked.size(), list);
            for (Element number : marked) {
                assertEquals("12.60", number.text());
                assertTrue(number.attr("href").endsWith("units/alpha/2021/index.html#L9"), list);
            }
        }
        assertTrue(html(pages.get("projects/2019/index.html")).select(".off").isEmpty());
        Element inReport =
                html(pages.get("units/alpha/2021/index.html")).selectFirst("#projects a.off");
        assertEquals("#L9", inReport.attr("href"));
        Element own =
                html(pages.get("projects/alpha/2021/1/index.html")).selectFirst("dl.strip dd.red");
        assertEquals("12.60 万元 · 对不上", own.text());
    }

    @Test
    void aTableInYuanIsDisputedInItsOwnUnit() {
        Map<String, byte[]> pages = pages(finding(9, "126000.00", Severity.ERROR));
        assertEquals(2, html(pages.get("projects/index.html")).select("a.off").size());
    }

    @Test
    void anotherNumberInTheLineAnotherLineAndAMatterOfFormDisputeNothing() {
        for (Finding other :
                List.of(
                        finding(9, "12.61", Severity.ERROR),
                        finding(8, "12.60", Severity.ERROR),
                        finding(9, "12.60", Severity.INFO))) {
            Map<String, byte[]> pages = pages(other);
            assertTrue(html(pages.get("projects/index.html")).select(".off").isEmpty());
            assertTrue(
                    html(pages.get("units/alpha/2021/index.html"))
                            .select("#projects .off")
                            .isEmpty());
        }
    }

    @Test
    void anIndicatorWhoseLineIsDisputedSaysSo() {
        Map<String, byte[]> pages = pages(finding(9, "4", Severity.ERROR));
        Element where =
                html(pages.get("projects/alpha/2021/1/index.html")).selectFirst(".cards .where");
        assertEquals("对不上", where.selectFirst("a.off + .flag").text());
        Element agrees =
                html(pages.get("projects/alpha/2019/1/index.html")).selectFirst(".cards .where");
        assertTrue(agrees.select(".off, .flag").isEmpty());
    }

    @Test
    void aFindingOfOneReportChangesNoPageOfAnother() {
        Map<String, byte[]> without = pages();
        Map<String, byte[]> with = new HashMap<>(pages(finding(9, "12.60", Severity.ERROR)));
        for (String path : without.keySet()) {
            if (path.contains(OTHER.toString())) {
                assertArrayEquals(without.get(path), with.get(path), path);
            }
        }
        String list = "projects/2019/index.html";
        assertArrayEquals(without.get(list), with.get(list));
    }

    @Test
    void whatListsAreMadeOfChangesWithWhatIsDisputed() {
        Optional<String> agrees = made();
        assertEquals(agrees, made(finding(3, "12.60", Severity.ERROR)));
        assertNotEquals(agrees, made(finding(9, "12.60", Severity.ERROR)));
    }

    private static Optional<String> made(Finding... findings) {
        SiteInput input =
                Fixture.input(
                        true,
                        Map.of(REPORT, List.of(findings)),
                        List.of(ReportDigest.of(Fixture.plain("alpha", 2021), List.of(findings))));
        return new MadeOf(new Catalog(input, Words.of("zh-CN"))).projects();
    }
}
