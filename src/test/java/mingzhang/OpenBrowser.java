package mingzhang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Debian's Chromium, without a window. One that is missing fails the test: pages in a real browser
 * are part of what is promised.
 */
public record OpenBrowser(Playwright playwright, Browser browser) implements AutoCloseable {
    /** Something to do with a page whose console has to stay empty. */
    public interface Visit {
        void on(Page page) throws IOException;
    }

    public static OpenBrowser start() {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--no-first-run",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
        return new OpenBrowser(playwright, browser);
    }

    /** What a screen of a width shows, 900 pixels high. */
    public static Browser.NewContextOptions screen(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 900);
    }

    /** Does something with an empty page. */
    public void visit(Browser.NewContextOptions options, Consumer<Page> action) {
        try (BrowserContext context = browser.newContext(options)) {
            action.accept(context.newPage());
        }
    }

    /** Does something with the page at an address, which may neither say nor ask anything. */
    public void visitInSilence(String address, Visit visit) throws IOException {
        List<String> said = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.onPageError(said::add);
            page.onDialog(dialog -> said.add(dialog.message()));
            page.navigate(address);
            visit.on(page);
        }
        assertEquals(List.of(), said);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
