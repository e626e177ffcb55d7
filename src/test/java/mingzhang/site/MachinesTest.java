package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages and files say to machines. */
class MachinesTest {
    private static final String BASE = "https://example.org/archive/";

    @TempDir static Path site;

    @BeforeAll
    static void render() {
        Fixture.render(site, "zh-CN", true);
    }

    private static Document xml(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)), "", Parser.xmlParser());
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(site.resolve(path).toFile(), "UTF-8");
    }

    @Test
    void theFeedHasWhatIsDatedNewestFirst() throws IOException {
        Document feed = xml("feed.xml");
        List<String> titles = feed.select("entry > title").eachText();
        assertEquals(3, titles.size(), titles.toString());
        assertTrue(titles.get(0).startsWith("撤回："), titles.get(0));
        assertTrue(titles.stream().anyMatch(title -> title.startsWith("更正：")));
        for (String name : List.of("id", "title", "updated")) {
            assertEquals(1, feed.select("feed > " + name).size(), name);
            assertEquals(3, feed.select("entry > " + name).size(), name);
        }
        Set<String> ids = new HashSet<>(feed.select("entry > id").eachText());
        assertEquals(3, ids.size());
        feed.select("updated").eachText().forEach(OffsetDateTime::parse);
        assertEquals("2023-01-02T00:00:00+08:00", feed.selectFirst("feed > updated").text());
    }

    @Test
    void theSitemapHasEveryPageOnceByItsCanonicalAddress() throws IOException {
        List<String> addresses = xml("sitemap.xml").select("loc").eachText();
        Set<String> canonical = new TreeSet<>();
        for (Path file : SiteTest.pages(site)) {
            String path = site.relativize(file).toString();
            if (!path.equals("404.html") && !path.equals("search/index.html")) {
                Element link = page(path).selectFirst("link[rel=canonical]");
                canonical.add(link.attr("href"));
            }
        }
        assertEquals(canonical, new TreeSet<>(addresses));
        assertEquals(addresses.size(), new HashSet<>(addresses).size());
        assertEquals(2, xml("sitemap.xml").select("lastmod").size());
    }

    @Test
    void moreAddressesThanASitemapHoldsGoIntoParts() {
        SiteInput input = Fixture.input(false, java.util.Map.of(), List.of());
        Machines machines = new Machines(new Catalog(input, mingzhang.archive.Words.of("en")));
        java.util.Map<String, String> files =
                machines.files(IntStream.range(0, 50_001).mapToObj(i -> "p" + i).toList());
        assertTrue(files.get("sitemap.xml").contains(BASE + "sitemap-2.xml"));
        assertTrue(files.get("sitemap-2.xml").contains(BASE + "p50000"));
    }

    @Test
    void pagesSayWhatTheyAreInLinkedData() throws IOException {
        assertEquals(Set.of("Dataset"), types("index.html"));
        assertEquals(
                Set.of("BreadcrumbList", "GovernmentOrganization"),
                types("units/alpha/index.html"));
        assertEquals(Set.of("BreadcrumbList", "Dataset"), types("units/alpha/2021/index.html"));
        assertEquals(Set.of("BreadcrumbList", "DefinedTerm"), types("glossary/基本支出/index.html"));
        assertEquals(Set.of("BreadcrumbList", "DefinedTermSet"), types("glossary/index.html"));
        JsonNode report = graph("units/alpha/2021/index.html").get(1);
        assertEquals(BASE + "units/alpha/2021/", report.get("url").asText());
        assertEquals(
                "https://creativecommons.org/licenses/by/4.0/", report.get("license").asText());
        assertEquals("2021", report.get("temporalCoverage").asText());
        assertEquals(
                BASE + "units/alpha/2021/figures.csv",
                report.get("distribution").get(1).get("contentUrl").asText());
        JsonNode crumbs = graph("units/alpha/2021/index.html").get(0).get("itemListElement");
        assertEquals(BASE, crumbs.get(0).get("item").asText());
        for (int i = 0; i < crumbs.size(); i++) {
            assertEquals(i + 1, crumbs.get(i).get("position").asInt());
            assertTrue(crumbs.get(i).get("item").asText().startsWith(BASE));
        }
    }

    private static JsonNode graph(String path) throws IOException {
        String json = page(path).selectFirst("script[type=application/ld+json]").data();
        return new ObjectMapper().readTree(json).get("@graph");
    }

    private static Set<String> types(String path) throws IOException {
        Set<String> types = new TreeSet<>();
        graph(path).forEach(node -> types.add(node.get("@type").asText()));
        return types;
    }

    @Test
    void pagesCarryTheTagsOfGovernmentSites() throws IOException {
        Document page = page("units/alpha/2021/index.html");
        assertEquals("example.org", meta(page, "SiteDomain"));
        assertEquals("单位", meta(page, "ColumnName"));
        assertEquals("信息公开", meta(page, "ColumnType"));
        assertEquals("2021-09-01", meta(page, "PubDate"));
        assertEquals(Fixture.LONG, meta(page, "ContentSource"));
        assertEquals(Fixture.LONG + " 2021 年度决算", meta(page, "ArticleTitle"));
        assertEquals("article", page.selectFirst("[property=og:type]").attr("content"));
        assertTrue(page("units/index.html").select("[name=ArticleTitle]").isEmpty());
    }

    private static String meta(Document page, String name) {
        return page.selectFirst("meta[name=" + name + "]").attr("content");
    }
}
