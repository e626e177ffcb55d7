package mingzhang.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mingzhang.OpenBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms, projects and lists as readers use them. */
@Tag("browser")
class ReadingInBrowserTest {
    private static final String REPORT = "units/alpha/2021/index.html";

    @TempDir static Path site;
    @TempDir static Path gazette;
    private static OpenBrowser browser;

    @BeforeAll
    static void start() {
        Fixture.render(site, "zh-CN", true);
        Fixture.render(gazette, "zh-CN", true, "gazette");
        browser = OpenBrowser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private static void visit(Browser.NewContextOptions options, Consumer<Page> action) {
        browser.visit(options, action);
    }

    private static String file(Path folder, String path) {
        return folder.resolve(path).toUri().toString();
    }

    @Test
    void aTermOpensADialogByKeyAndEscapeGivesTheFocusBack() {
        visit(
                OpenBrowser.screen(360),
                page -> {
                    page.navigate(file(site, REPORT));
                    Locator term = page.locator("a.term").first();
                    String name = term.getAttribute("data-term");
                    term.focus();
                    page.keyboard().press("Enter");
                    Locator dialog = page.locator("dialog.meaning");
                    assertThat(dialog).isVisible();
                    assertThat(dialog.locator("h2")).hasText(name);
                    assertThat(dialog).containsText("大白话");
                    assertEquals(
                            List.of(),
                            new AxeBuilder(page)
                                            .setLegacyMode(true)
                                            .include("dialog.meaning")
                                            .disableRules(List.of("region"))
                                            .analyze()
                                            .getViolations()
                                            .stream()
                                            .map(rule -> rule.getId())
                                            .toList());
                    page.keyboard().press("Escape");
                    assertThat(dialog).isHidden();
                    assertThat(term).isFocused();
                });
    }

    @Test
    void aTermIsAPlainLinkWithoutAScript() {
        visit(
                OpenBrowser.screen(1280).setJavaScriptEnabled(false),
                page -> {
                    page.navigate(file(site, REPORT));
                    page.locator("a.term").first().click();
                    assertThat(page.locator("h1")).hasText("基本支出");
                });
    }

    @Test
    void projectsAreNarrowedAndSorted() {
        visit(
                OpenBrowser.screen(1280),
                page -> {
                    page.navigate(file(site, "projects/index.html"));
                    Locator rows = page.locator("#list tr:visible");
                    assertThat(rows).hasCount(4);
                    page.locator("select[name=year]").selectOption("2019");
                    assertThat(rows).hasCount(2);
                    page.locator("input[name=unit]").fill("窗口");
                    assertThat(rows).hasCount(1);
                    assertThat(page.locator("output")).containsText("显示 1 个");
                    page.locator("th button.sort").first().click();
                    assertThat(page.locator("th[aria-sort]")).hasCount(1);
                });
    }

    @Test
    void indicatorsAreWholeOnAPhone() {
        visit(
                OpenBrowser.screen(320),
                page -> {
                    page.navigate(file(site, "projects/alpha/2021/1/index.html"));
                    assertThat(page.locator(".cards li")).hasCount(1);
                    Object cut =
                            page.evaluate(
                                    "[...document.querySelectorAll('.cards *')].filter(e =>"
                                            + " e.scrollWidth > e.clientWidth + 1 &&"
                                            + " getComputedStyle(e).display !== 'inline').length");
                    assertEquals(0, ((Number) cut).intValue());
                });
    }

    @Test
    void whatAUnitSpentOnOneThingIsThreeClicksFromHome() {
        visit(
                OpenBrowser.screen(1280),
                page -> {
                    page.navigate(file(site, "index.html"));
                    page.locator(".matrix tbody tr").first().locator("a.box-link").last().hover();
                    page.locator(".matrix a.box-link[href*='alpha/2021']").click();
                    page.locator("#charts a.num, .minute a.figure").first().click();
                    assertTrue(page.url().contains("#L"), page.url());
                    assertThat(page.locator(":target")).isVisible();
                });
    }

    @Test
    void notesOfOneLineStandBelowEachOtherInTheMargin() {
        String more =
                "() => { const note = document.querySelector('.margin');"
                        + " for (let i = 0; i < 3; i++) note.before(note.cloneNode(true)); }";
        String places =
                "() => [...document.querySelectorAll('.margin')].map(e => e.getBoundingClientRect())"
                        + ".map(r => [r.left, r.top, r.right, r.bottom].map(Math.round).join(' '))";
        visit(
                OpenBrowser.screen(1280),
                page -> {
                    page.navigate(file(site, REPORT));
                    page.evaluate(more);
                    List<int[]> notes = places(page, places);
                    assertEquals(4, notes.size());
                    for (int i = 0; i < notes.size(); i++) {
                        assertTrue(notes.get(i)[0] > 680 && notes.get(i)[2] <= 1280, "beside");
                        assertTrue(i == 0 || notes.get(i)[1] >= notes.get(i - 1)[3], "below");
                    }
                    page.evaluate("document.documentElement.setAttribute('data-elder', '')");
                    for (int[] note : places(page, places)) {
                        assertTrue(note[0] >= 0 && note[2] <= 1280, "within the window");
                    }
                });
    }

    private static List<int[]> places(Page page, String script) {
        return ((List<?>) page.evaluate(script))
                .stream()
                        .map(place -> String.valueOf(place).split(" "))
                        .map(p -> Stream.of(p).mapToInt(Integer::parseInt).toArray())
                        .toList();
    }

    @Test
    void valuesOfAChartStandAtTheRightOfThePhone() {
        String right = "e => Math.round(e.getBoundingClientRect().right)";
        visit(
                OpenBrowser.screen(320),
                page -> {
                    page.navigate(file(site, REPORT));
                    Locator rows = page.locator(".chart .keys li");
                    assertTrue(rows.count() > 1);
                    for (Locator row : rows.all()) {
                        Object edge = row.evaluate(right);
                        assertEquals(edge, row.locator(".share").evaluate(right));
                    }
                });
    }

    @Test
    void aPrintedReportFitsA4AndLeavesTheControlsOut() {
        visit(
                OpenBrowser.screen(794),
                page -> {
                    page.navigate(file(site, REPORT));
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    for (String control : List.of(".top nav", ".side", ".tools", ".find")) {
                        assertThat(page.locator(control).first()).isHidden();
                    }
                    Number width = (Number) page.evaluate("document.body.scrollWidth");
                    assertTrue(width.intValue() <= 794, "width " + width);
                    assertTrue(page.pdf().length > 10_000);
                });
    }

    @Test
    void nothingIsCutOffAtTwiceTheSize() {
        List<String> wide = new ArrayList<>();
        visit(
                new Browser.NewContextOptions().setViewportSize(640, 450).setDeviceScaleFactor(2),
                page -> {
                    for (String path : List.of("index.html", REPORT, "units/index.html")) {
                        page.navigate(file(site, path));
                        Number width = (Number) page.evaluate("document.body.scrollWidth");
                        if (width.intValue() > 640) {
                            wide.add(path + " " + width);
                        }
                    }
                });
        assertEquals(List.of(), wide);
    }

    @Test
    void aLostReaderFindsHomeFromAnyAddress() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/archive/",
                exchange -> {
                    String path = exchange.getRequestURI().getPath().substring(9);
                    Path asked = site.resolve(path);
                    boolean there = Files.isRegularFile(asked);
                    byte[] body = Files.readAllBytes(there ? asked : site.resolve("404.html"));
                    String type =
                            path.endsWith(".css")
                                    ? "text/css"
                                    : path.endsWith(".js") ? "text/javascript" : "text/html";
                    exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
                    exchange.sendResponseHeaders(there ? 200 : 404, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/archive/";
        try {
            visit(
                    OpenBrowser.screen(320).setBypassCSP(true),
                    page -> {
                        page.navigate(base + "units/nobody/1999/");
                        assertThat(page.locator("h1")).hasText("没有这一页");
                        assertEquals(
                                List.of(),
                                new AxeBuilder(page).setLegacyMode(true).analyze().getViolations());
                        Number width = (Number) page.evaluate("document.body.scrollWidth");
                        assertTrue(width.intValue() <= 320, "width " + width);
                        page.locator("main a").first().click();
                        assertThat(page.locator(".slogan")).isVisible();
                    });
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theExampleThemeCanBeReadByEverybodyToo() {
        List<String> found = new ArrayList<>();
        for (var scheme :
                List.of(
                        com.microsoft.playwright.options.ColorScheme.LIGHT,
                        com.microsoft.playwright.options.ColorScheme.DARK)) {
            visit(
                    OpenBrowser.screen(1280).setColorScheme(scheme).setBypassCSP(true),
                    page -> {
                        for (String path : List.of("index.html", REPORT)) {
                            page.navigate(file(gazette, path));
                            new AxeBuilder(page)
                                    .setLegacyMode(true)
                                    .analyze()
                                    .getViolations()
                                    .forEach(
                                            rule ->
                                                    found.add(
                                                            path
                                                                    + rule.getId()
                                                                    + rule.getNodes()
                                                                            .get(0)
                                                                            .getHtml()));
                        }
                    });
        }
        assertEquals(List.of(), found);
    }
}
