package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of a made-up archive: valid, linked, and deaf to hostile words. */
class SiteTest {
    @TempDir static Path site;
    @TempDir static Path english;

    @BeforeAll
    static void render() {
        Fixture.render(site, "zh-CN", true);
        Fixture.render(english, "en", false);
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        List<String> errors = new ArrayList<>();
        for (Path folder : List.of(site, english)) {
            for (Path page : pages(folder)) {
                if (isOneOfMany(page)) {
                    continue;
                }
                EmbeddedValidator validator = new EmbeddedValidator();
                validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
                String told = validator.validate(page);
                told.lines()
                        .filter(line -> line.contains(": error"))
                        .forEach(line -> errors.add(folder.relativize(page) + " " + line));
            }
        }
        assertEquals(List.of(), errors);
    }

    /** Terms that no report explains have pages that differ by nothing but words. */
    private static boolean isOneOfMany(Path page) throws IOException {
        String path = page.toString();
        return path.contains("/glossary/")
                && !path.contains("/glossary/部门决算/")
                && Files.readString(page).contains("id=\"h-ours\"")
                && !Files.readString(page).contains("<blockquote>");
    }

    @Test
    void everyPageHasATitleOfItsOwn() throws IOException {
        Map<String, Path> titles = new HashMap<>();
        List<String> same = new ArrayList<>();
        for (Path page : pages(site)) {
            String title = Jsoup.parse(page.toFile(), "UTF-8").title();
            Path other = titles.putIfAbsent(title, page);
            // Every way of writing a term has an address with the same text; the hostile words are
            // the name of several things.
            boolean sharesOne = page.startsWith(site.resolve("glossary")) || title.contains("<img");
            if (other != null && !sharesOne) {
                same.add(title + " " + site.relativize(page) + " " + site.relativize(other));
            }
        }
        assertEquals(List.of(), same);
    }

    @Test
    void everyPageHasOneHeadingOfTheFirstLevel() throws IOException {
        for (Path page : pages(site)) {
            Document html = Jsoup.parse(page.toFile(), "UTF-8");
            assertEquals(1, html.select("h1").size(), page.toString());
        }
        assertEquals(
                "标题",
                Jsoup.parse(site.resolve("about/index.html").toFile(), "UTF-8")
                        .select(".prose h2")
                        .text());
    }

    @Test
    void aPageIsTitledByItsFirstHeadingAndDoesNotSayItTwice() {
        Texts text = Texts.of(new TextSource("pages/apply.md", "# 怎么 *申请*\n\n## 写信\n\n字"));
        assertEquals("怎么 申请", text.title());
        assertEquals("<h2>写信</h2>\n<p>字</p>\n", text.html().toString());
    }

    @Test
    void everyLinkInsideLeadsSomewhere() throws IOException {
        Map<Path, Set<String>> anchors = new HashMap<>();
        List<String> broken = new ArrayList<>();
        for (Path page : pages(site)) {
            Document html = Jsoup.parse(page.toFile(), "UTF-8");
            for (Element link : html.select("[href], [src], [action]")) {
                String address = link.attr("href") + link.attr("src") + link.attr("action");
                if (!address.matches("(https?:|mailto:|data:).*")
                        && !page.getFileName().toString().equals("404.html")
                        && !resolves(page, address, anchors)) {
                    broken.add(site.relativize(page) + " → " + address);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static boolean resolves(Path page, String address, Map<Path, Set<String>> anchors)
            throws IOException {
        int hash = address.indexOf('#');
        String file = (hash < 0 ? address : address.substring(0, hash)).replaceAll("\\?.*", "");
        Path target =
                file.isEmpty()
                        ? page
                        : page.getParent()
                                .resolve(URLDecoder.decode(file, StandardCharsets.UTF_8))
                                .normalize();
        if (!Files.isRegularFile(target)) {
            return false;
        }
        if (hash < 0) {
            return true;
        }
        if (!anchors.containsKey(target)) {
            Set<String> ids = new HashSet<>();
            Jsoup.parse(target.toFile(), "UTF-8").select("[id]").forEach(e -> ids.add(e.id()));
            anchors.put(target, ids);
        }
        return anchors.get(target).contains(address.substring(hash + 1));
    }

    @Test
    void everyPageStatesThePolicy() throws IOException {
        for (Path page : pages(site)) {
            Element policy =
                    Jsoup.parse(page.toFile(), "UTF-8")
                            .selectFirst("meta[http-equiv=Content-Security-Policy]");
            assertEquals(TemplateLint.POLICY, policy.attr("content"), page.toString());
        }
    }

    @Test
    void hostileWordsAreTextAndNothingElse() throws IOException {
        for (Path page : pages(site)) {
            Document html = Jsoup.parse(page.toFile(), "UTF-8");
            String where = site.relativize(page).toString();
            assertTrue(html.select("img, [style], style, iframe, object, base").isEmpty(), where);
            for (Element script : html.select("script:not([type])")) {
                assertTrue(script.attr("src").matches("[a-z./-]+[.]js"), where + " " + script);
            }
            for (Element element : html.getAllElements()) {
                element.attributes()
                        .forEach(a -> assertFalse(a.getKey().startsWith("on"), where + " " + a));
            }
            for (Element link : html.select("[href]")) {
                assertFalse(link.attr("href").strip().startsWith("javascript:"), where);
            }
        }
    }

    @Test
    void everySourceLineStandsInTheReportOnce() throws IOException {
        Document html = page("units/alpha/2021/index.html");
        Element report = html.selectFirst("article.report");
        assertEquals("三、支出决算情况说明", report.selectFirst("h4").text());
        String paragraph = report.selectFirst("p").text();
        assertEquals("2021年本年支出合计1,200.50万元，其中：基本支出300.50万元，占25.03%；项目支出900万元，占74.97%。", paragraph);
        for (int line : List.of(1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 30, 31, 40, 45)) {
            assertEquals(1, html.select("#L" + line).size(), "line " + line);
        }
        assertEquals(Fixture.HOSTILE, report.selectFirst("#L10").text());
        assertEquals("1,200.50", html.selectFirst("#n1").text());
        assertTrue(html.selectFirst("#n1").hasClass("disputed"));
        assertEquals("#f1", html.selectFirst("#n1").attr("href"));
        assertEquals("#L3", html.selectFirst("#f1 a").attr("href"));
    }

    @Test
    void sentencesSayWhatIsStatedAndNoMore() throws IOException {
        List<String> minute = page("units/alpha/2021/index.html").select(".minute").eachText();
        assertEquals(
                List.of(
                        "2021 年，这个单位本年支出 1,200.50 万元对不上：25.03% 是基本支出（人员和日常运转），74.97% 是项目支出。",
                        "本年收入合计：未读懂（第 5 行）。",
                        "一般公共预算财政拨款支出 1,000 万元；花得最多的一类是住房保障支出，600 万元。",
                        "“三公”经费支出 0 万元。",
                        "机关运行经费支出：报告写明无此项（第 2 行）。"),
                minute);
    }

    @Test
    void whatIsNotReadAndWhatIsSaidNotToBeAreNotCalledUndisclosed() throws IOException {
        Document report = page("units/alpha/2021/index.html");
        Element revenue = report.select(".strip dd").get(0);
        assertEquals("未读懂（原文第 5 行）", revenue.text());
        assertEquals("#L5", revenue.selectFirst("a").attr("href"));
        assertEquals("未公开", report.select(".strip dd").get(3).text());
        Element row =
                page("units/alpha/index.html").select(".ledger tbody tr").stream()
                        .filter(tr -> tr.text().startsWith("机关运行经费支出"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("无此项", row.select("td").get(2).text());
        assertEquals(
                "2021/index.html#L2",
                row.select("td a").get(1).attr("href").replaceAll(".*alpha/", ""));
    }

    @Test
    void pagesOfferTheirNumbersUnderANameThatSaysWhatTheyAre() throws IOException {
        Map<String, String> names =
                Map.of(
                        "units/alpha/2021/index.html",
                        Fixture.LONG + "_2021_决算数字.csv",
                        "units/alpha/index.html",
                        Fixture.LONG + "_历年_决算数字.csv",
                        "years/2021/index.html",
                        "全部单位_2021_决算数字.csv",
                        "measures/本年支出合计/index.html",
                        "全部单位_历年_本年支出合计.csv");
        for (String path : names.keySet()) {
            Element link = page(path).selectFirst("a[download]");
            assertEquals(names.get(path), link.attr("download"), path);
            assertTrue(link.attr("href").endsWith("/figures.csv"), path);
        }
        for (String path : List.of("units/bare/index.html", "measures/车辆数/index.html")) {
            assertTrue(page(path).select("a[download]").isEmpty(), path);
        }
    }

    @Test
    void withoutChecksNoPageSpeaksOfThem() throws IOException {
        assertTrue(
                Jsoup.parse(english.resolve("units/alpha/2021/index.html").toFile(), "UTF-8")
                        .select("#findings, .finding, .flag")
                        .isEmpty());
    }

    @Test
    void whatIsNotPublishedKeepsItsAddress() throws IOException {
        assertTrue(page("units/alpha/2020/index.html").text().contains("没有收录"));
        assertTrue(page("units/alpha/2022/index.html").text().contains("2023-01-02"));
        assertEquals(
                List.of("published", "rejected", "replaced", "withdrawn"),
                page("index.html").select(".matrix tbody tr").get(0).select(".box").stream()
                        .map(box -> box.className().substring(4))
                        .toList());
    }

    @Test
    void twoRendersGiveTheSameBytes(@TempDir Path again) throws IOException {
        Fixture.render(again, "zh-CN", true);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(again.resolve(site.relativize(file).toString())),
                        file.toString());
            }
        }
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(site.resolve(path).toFile(), "UTF-8");
    }

    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }
}
