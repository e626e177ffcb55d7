package mingzhang.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import mingzhang.CaseFile;
import mingzhang.OpenBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site's own search against the command line's, in a real browser. */
@Tag("browser")
class SearchInBrowserTest {
    private static final String COMPARED =
            """
            async ([queries, answers]) => {
              const key = h => JSON.stringify([h.type, h.report, h.unit, h.line, h.title, h.excerpt,
                h.marks, h.missing, h.figure ? [h.figure.kind, h.figure.value] : []]);
              const differ = [];
              for (let i = 0; i < queries.length; i++) {
                const mine = await Mingzhang.search(queries[i], {limit: 10});
                const other = JSON.parse(answers[i]);
                const same = mine.hits.length === other.hits.length
                  && mine.hits.every((h, k) => key(h) === key(other.hits[k])
                    && Math.abs(h.score - other.hits[k].score) <= 1e-4)
                  && (mine.exact ? mine.total === other.total : mine.total <= other.total)
                  && mine.cut === other.cut
                  && JSON.stringify(mine.understood) === JSON.stringify(other.understood)
                  && JSON.stringify(mine.suggestions) === JSON.stringify(other.suggestions)
                  && (!mine.exact || ["type", "unit", "year", "measure"].every(f =>
                    JSON.stringify((mine.facets[f] || []).map(c => [c.value, c.count]))
                      === JSON.stringify((other.facets[f] || []).map(c => [c.value, c.count]))));
                if (!same) differ.push(queries[i]);
              }
              return differ;
            }
            """;
    private static final List<String> QUERIES =
            List.of(
                    "乙区审批局 2020 政府采购",
                    "机关运行经费 增长",
                    "三公经费",
                    "“三公”经费",
                    "因公出國（境）",
                    "1234.56",
                    "１,２３４．５６",
                    ">100万元",
                    "10..20万元",
                    "0.2亿元",
                    "24.50万元",
                    "增长>20%",
                    "下降 >5%",
                    "40.00%",
                    "单位:样例 支出",
                    "类型:项目",
                    "类型:名词 财政",
                    "指标:公务接待费",
                    "地区:丙省",
                    "2020-2021 政府采购",
                    "\"政府采购支出总额\"",
                    "政府采购 -货物",
                    "望槐坪",
                    "望槐坪 囧囧",
                    "机关运经行费",
                    "囧囧",
                    "支出",
                    "决算 情况",
                    "政務服務",
                    "pm2.5",
                    "年",
                    "去年",
                    "<script>alert(1)</script>",
                    "\"",
                    "(((",
                    "丙省机关运行服务局 机关运行经费",
                    "乙区审批局 机关运行经费 下降",
                    "支出 ".repeat(60),
                    "子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥 甲 乙 丙 丁 戊 支出 决算",
                    ">1元 ".repeat(17) + "<9元 支出 决算 情况 囧 望槐坪 望槐坪囧 政府采购");

    @TempDir static Path temp;
    private static SearchedSite searched;
    private static OpenBrowser browser;

    @BeforeAll
    static void start() throws IOException {
        searched = SearchedSite.in(temp);
        browser = OpenBrowser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private static void visit(String address, OpenBrowser.Visit visit) throws IOException {
        browser.visitInSilence(address, visit);
    }

    private static String file(String path) {
        return searched.site().resolve(path).toUri().toString();
    }

    private static void sameAsTheCommandLine(String address) throws IOException {
        long seed = System.nanoTime();
        List<String> queries = new ArrayList<>(QUERIES);
        queries.addAll(searched.substrings(new Random(seed), 80));
        Path asked = Files.write(temp.resolve("queries.txt"), queries);
        List<String> answers = searched.answers(asked);
        visit(
                address,
                page ->
                        assertEquals(
                                List.of(),
                                page.evaluate(COMPARED, List.of(queries, answers)),
                                "seed " + seed));
    }

    @Test
    void hitsFromADiskAreThoseOfTheCommandLine() throws IOException {
        sameAsTheCommandLine(file("search/index.html"));
    }

    @Test
    void hitsFromAServerBelowAPathAreThoseOfTheCommandLine() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/some/path/",
                exchange -> {
                    String path = exchange.getRequestURI().getPath().substring(11);
                    byte[] body = Files.readAllBytes(searched.site().resolve(path));
                    String type =
                            path.endsWith(".js")
                                    ? "text/javascript"
                                    : path.endsWith(".css") ? "text/css" : "text/html";
                    exchange.getResponseHeaders().set("Content-Type", type);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        try {
            int port = server.getAddress().getPort();
            sameAsTheCommandLine("http://127.0.0.1:" + port + "/some/path/search/index.html");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void tokensAreThoseOfTheCases() throws IOException {
        visit(
                file("search/index.html"),
                page -> {
                    for (CaseFile tokens : CaseFile.in("search")) {
                        if (tokens.fences().containsKey("tokens.txt")) {
                            Object mine =
                                    page.evaluate(
                                            "async text => { await Mingzhang.search(text);"
                                                    + " const all = await Promise.all("
                                                    + "text.trimEnd().split('\\n')"
                                                    + ".map(l => Mingzhang.tokens(l)));"
                                                    + " return all.map(one => one.join(' '))"
                                                    + ".join('\\n'); }",
                                            tokens.fence("input.txt"));
                            assertEquals(tokens.fence("tokens.txt").strip(), mine, tokens.title());
                        }
                    }
                });
    }

    @Test
    void hostileQueriesAreAnsweredAndNothingRuns() throws IOException {
        List<Object> hostile = new ArrayList<>(HostileQueries.of(5, 200));
        hostile.addAll(Arrays.asList(null, 12));
        visit(
                file("search/index.html"),
                page ->
                        assertEquals(
                                List.of(),
                                page.evaluate(
                                        """
                                        async queries => {
                                          const wrong = [];
                                          for (const text of queries) {
                                            const found = await Mingzhang.search(text);
                                            const shown = Math.min(10, found.total);
                                            if (found.hits.length !== shown) wrong.push(text);
                                          }
                                          return wrong;
                                        }
                                        """,
                                        hostile)));
    }

    @Test
    void whatStandsInTheAddressIsTextOnThePage() throws IOException {
        String image = "%3Cimg%20src=x%20onerror=alert(1)%3E";
        visit(
                file("search/index.html")
                        + "?q="
                        + image
                        + "%20支出&unit="
                        + image
                        + "&plain="
                        + image,
                page -> {
                    assertThat(page.locator("#chips button")).hasCount(1);
                    assertThat(page.locator("#chips img, #results img, #below img")).hasCount(0);
                });
    }

    @Test
    void thePageShowsKeepsAndDropsWhatWasAsked() throws IOException {
        visit(
                file("index.html"),
                page -> {
                    page.fill("input[type=search]", "乙区审批局 2020 政府采购");
                    page.press("input[type=search]", "Enter");
                    page.waitForURL("**/search/index.html?q=**");
                    page.waitForSelector("#results li");
                    assertTrue(page.textContent("#results li h2").startsWith("政府采购支出总额"));
                    assertTrue(page.textContent("#results li").contains("1,234.56"));
                    assertEquals("政府采购", page.textContent("#results mark"));
                    assertEquals(3, page.locator("#chips button").count());
                    page.click("#chips button:nth-child(2)");
                    page.waitForURL("**plain=2020**");
                    assertThat(page.locator("#chips button")).hasCount(2);
                    page.goBack();
                    assertThat(page.locator("#chips button")).hasCount(3);
                    Download download =
                            page.waitForDownload(() -> page.click("#below button:has-text('下载')"));
                    long lines = Files.readAllLines(download.path()).size();
                    assertEquals(page.locator("#results li").count() + 1, lines);
                    page.click("#results li a");
                    page.waitForURL("**/units/yiqu-shenpi/2020/index.html#L12");
                });
    }

    @Test
    void whatTheWordsDoNotSayIsSaidOfWhatTheyWereTakenFor() throws IOException {
        visit(
                file("search/index.html")
                        + "?q="
                        + URLEncoder.encode("机关运行经费是什么 >5", StandardCharsets.UTF_8),
                page -> {
                    assertThat(page.locator("#chips button:nth-child(2)")).hasText("类型：名词（是什么） ×");
                    assertThat(page.locator("#chips button:nth-child(3)")).hasText("金额：>5 万元 ×");
                });
    }

    @Test
    void namesAreOfferedWhileOneTypes() throws IOException {
        visit(
                file("units/index.html"),
                page -> {
                    page.focus("input[type=search]");
                    assertThat(page.locator("[role=listbox]")).hasCount(1);
                    page.keyboard().type("行政审");
                    page.waitForSelector("[role=option]");
                    page.keyboard().press("ArrowDown");
                    page.keyboard().press("Enter");
                    page.waitForURL("**/search/index.html?q=**");
                    page.waitForSelector("#results li.unit");
                });
    }

    @Test
    void namesAreOfferedForWhatAnInputMethodHasComposed() throws IOException {
        visit(
                file("search/index.html"),
                page -> {
                    page.focus("#q");
                    var keys = page.context().newCDPSession(page);
                    JsonObject composing = new JsonObject();
                    composing.addProperty("text", "xingzhengshen");
                    composing.addProperty("selectionStart", 13);
                    composing.addProperty("selectionEnd", 13);
                    page.waitForRequest(
                            "**/search/engine.js",
                            () -> keys.send("Input.imeSetComposition", composing));
                    assertThat(page.locator("[role=option]")).hasCount(0);
                    JsonObject composed = new JsonObject();
                    composed.addProperty("text", "行政审");
                    keys.send("Input.insertText", composed);
                    page.waitForSelector("[role=option]");
                    page.waitForSelector("#results li.unit");
                });
    }

    @Test
    void whoDropsAChipByKeyboardStaysThere() throws IOException {
        visit(
                file("search/index.html") + "?q=乙区审批局+2020+政府采购",
                page -> {
                    assertThat(page.locator("#chips button")).hasCount(3);
                    page.focus("#chips button:nth-child(2)");
                    page.keyboard().press("Enter");
                    assertThat(page.locator("#chips button")).hasCount(2);
                    assertThat(page.locator("#chips button:nth-child(2)")).isFocused();
                });
    }

    @Test
    void onlyAQueryLoadsWhatSearches() throws IOException {
        visit(
                file("search/index.html"),
                page -> {
                    List<String> loaded = new ArrayList<>();
                    page.onRequest(request -> loaded.add(request.url()));
                    page.reload();
                    assertTrue(loaded.stream().anyMatch(url -> url.endsWith("/search.js")));
                    assertTrue(loaded.stream().noneMatch(url -> url.contains("/search/part/")));
                    assertTrue(loaded.stream().noneMatch(url -> url.endsWith("/engine.js")));
                    page.evaluate("() => Mingzhang.search('支出')");
                    assertTrue(loaded.stream().anyMatch(url -> url.endsWith("/engine.js")));
                });
    }
}
