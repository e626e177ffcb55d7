package mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mingzhang.OpenBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a real browser. One that is missing fails the test: it is part of what is promised.
 */
@Tag("browser")
class BrowserTest {
    private static final String REPORT = "units/alpha/2021/index.html";

    private static final String COMPARED =
            "compare/index.html?u=alpha,hostile,bare,nobody"
                    + "&m=本年支出合计,收支总计,机关运行经费支出,“三公”经费支出&y=2019-2022";

    /** A page of each kind. */
    private static final List<String> KINDS =
            List.of(
                    "index.html",
                    "units/index.html",
                    "units/alpha/index.html",
                    REPORT,
                    "units/hostile/2021/index.html",
                    "units/bare/2021/index.html",
                    "units/alpha/2020/index.html",
                    "years/index.html",
                    "years/2021/index.html",
                    "measures/index.html",
                    "measures/本年支出合计/index.html",
                    "regions/甲省/index.html",
                    "findings/index.html",
                    "glossary/index.html",
                    "method/index.html",
                    "data/index.html",
                    "about/index.html",
                    "glossary/基本支出/index.html",
                    "projects/index.html",
                    "projects/alpha/2021/1/index.html",
                    "levels/市级/index.html",
                    "search/index.html",
                    "compare/index.html",
                    COMPARED,
                    COMPARED + "&show=index");

    @TempDir static Path site;
    private static OpenBrowser browser;

    @BeforeAll
    static void start() {
        Fixture.render(site, "zh-CN", true);
        browser = OpenBrowser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private static void visit(Browser.NewContextOptions options, Consumer<Page> action) {
        browser.visit(options, action);
    }

    private static String file(String path) {
        int query = path.indexOf('?');
        return query < 0
                ? site.resolve(path).toUri().toString()
                : file(path.substring(0, query)) + path.substring(query);
    }

    private static List<String> violations(Browser.NewContextOptions options, boolean elder) {
        List<String> found = new ArrayList<>();
        visit(
                options.setBypassCSP(true),
                page -> {
                    for (String path : KINDS) {
                        page.navigate(file(path));
                        if (elder) {
                            page.evaluate(
                                    "document.documentElement.setAttribute('data-elder', '')");
                        }
                        page.evaluate(
                                "document.querySelectorAll('details').forEach(d => d.open = true)");
                        if (path.startsWith(COMPARED)) {
                            page.waitForSelector("table.compared");
                        }
                        for (Rule rule :
                                new AxeBuilder(page)
                                        .setLegacyMode(true)
                                        .analyze()
                                        .getViolations()) {
                            for (CheckedNode node : rule.getNodes()) {
                                found.add(path + " " + rule.getId() + " " + node.getHtml());
                            }
                        }
                    }
                });
        return found.stream().limit(20).toList();
    }

    @Test
    void everyKindOfPageCanBeReadByEverybodyInLight() {
        assertEquals(List.of(), violations(OpenBrowser.screen(1280), false));
    }

    @Test
    void everyKindOfPageCanBeReadByEverybodyInTheDark() {
        assertEquals(
                List.of(),
                violations(OpenBrowser.screen(1280).setColorScheme(ColorScheme.DARK), false));
    }

    @Test
    void everyKindOfPageCanBeReadByEverybodyInLargeTypeOnAPhone() {
        assertEquals(List.of(), violations(OpenBrowser.screen(360), true));
    }

    @Test
    void everyKindOfPageCanBeReadByEverybodyInForcedColours() {
        assertEquals(
                List.of(),
                violations(OpenBrowser.screen(1280).setForcedColors(ForcedColors.ACTIVE), false));
    }

    @Test
    void noPageScrollsSidewaysOnTheSmallestPhone() {
        List<String> wide = new ArrayList<>();
        visit(
                OpenBrowser.screen(320),
                page -> {
                    for (String path : KINDS) {
                        page.navigate(file(path));
                        page.evaluate(
                                "document.querySelectorAll('details').forEach(d => d.open = true)");
                        if (path.startsWith(COMPARED)) {
                            page.waitForSelector("table.compared");
                        }
                        Object width =
                                page.evaluate(
                                        "Math.max(document.documentElement.scrollWidth,"
                                                + " document.body.scrollWidth)");
                        if (((Number) width).intValue() > 320) {
                            wide.add(path + " " + width + " " + page.evaluate(WIDEST));
                        }
                    }
                });
        assertEquals(List.of(), wide);
    }

    /** Names the first element that sticks out. */
    private static final String WIDEST =
            "[...document.querySelectorAll('body *')].filter(e => !e.closest('.scroll') &&"
                    + " e.getBoundingClientRect().right > 321).map(e => e.tagName + '.' +"
                    + " e.className).slice(0, 3).join(' ')";

    @Test
    void nothingIsBlockedAndTheConsoleStaysEmptyFromDisk() {
        assertEquals(List.of(), complaints(BrowserTest::file));
    }

    @Test
    void nothingIsBlockedAndTheConsoleStaysEmptyUnderAPath() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/sub/path/",
                exchange -> {
                    String path = exchange.getRequestURI().getPath().substring(10);
                    Path target = site.resolve(path);
                    byte[] body =
                            Files.isRegularFile(target) ? Files.readAllBytes(target) : new byte[0];
                    String type =
                            path.endsWith(".css")
                                    ? "text/css"
                                    : path.endsWith(".js") ? "text/javascript" : "text/html";
                    exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
                    exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/sub/path/";
        try {
            assertEquals(
                    List.of(),
                    complaints(path -> base + (path.contains("?") ? path : Here.encoded(path))));
        } finally {
            server.stop(0);
        }
    }

    private static List<String> complaints(java.util.function.Function<String, String> address) {
        List<String> heard = new ArrayList<>();
        visit(
                OpenBrowser.screen(1280),
                page -> {
                    page.onConsoleMessage(m -> heard.add(m.type() + " " + m.text()));
                    page.onPageError(heard::add);
                    page.onDialog(
                            dialog -> {
                                heard.add("dialog " + dialog.message());
                                dialog.dismiss();
                            });
                    page.onRequestFailed(r -> heard.add("failed " + r.url()));
                    for (String path : KINDS) {
                        page.navigate(address.apply(path));
                        Object ink =
                                page.evaluate("getComputedStyle(document.body).fontVariantNumeric");
                        if (!"tabular-nums".equals(ink)) {
                            heard.add(path + " has no style");
                        }
                    }
                });
        return heard;
    }

    @Test
    void aNumberSaysWhatItWasReadAsWhenItHasTheFocus() {
        visit(
                OpenBrowser.screen(1280).setJavaScriptEnabled(false),
                page -> {
                    page.navigate(file(REPORT) + "#n1");
                    page.locator("#n1").focus();
                    page.keyboard().press("Shift+Tab");
                    page.keyboard().press("Tab");
                    Object said =
                            page.locator("#n1")
                                    .evaluate("e => getComputedStyle(e, '::after').content");
                    assertTrue(String.valueOf(said).contains("本年支出合计"), String.valueOf(said));
                });
    }

    @Test
    void anAddressInsideAClosedPartOpensIt() {
        visit(
                OpenBrowser.screen(1280),
                page -> {
                    page.navigate(file(REPORT) + "#f2");
                    assertTrue(page.locator("#f2").isVisible());
                });
    }

    @Test
    void displayIsKeptFromPageToPage() {
        visit(
                OpenBrowser.screen(1280),
                page -> {
                    page.navigate(file("index.html"));
                    page.locator("[data-toggle=elder]").click();
                    page.locator("[data-toggle=theme]").click();
                    page.navigate(file(REPORT));
                    assertEquals(
                            "dark",
                            page.evaluate("document.documentElement.getAttribute('data-theme')"));
                    assertEquals(
                            true,
                            page.evaluate("document.documentElement.hasAttribute('data-elder')"));
                });
    }

    @Test
    void theSearchFieldLeadsToTheSearchPageFromDisk() {
        visit(
                OpenBrowser.screen(1280),
                page -> {
                    page.navigate(file("index.html"));
                    page.locator(".big-find input").fill("公务接待费");
                    page.keyboard().press("Enter");
                    page.waitForURL(url -> url.contains("search/index.html?q="));
                    assertEquals("搜索", page.locator("h1").textContent());
                });
    }

    @Test
    void textInChartsKeepsItsSizeOnAPhone() {
        visit(
                OpenBrowser.screen(320),
                page -> {
                    page.navigate(file(REPORT));
                    Number height =
                            (Number)
                                    page.locator(".chart .who")
                                            .first()
                                            .evaluate(
                                                    "e => parseFloat(getComputedStyle(e).fontSize)");
                    assertTrue(height.doubleValue() >= 14, "font size " + height);
                    assertFalse(page.locator(".chart svg text").count() > 0);
                });
    }
}
