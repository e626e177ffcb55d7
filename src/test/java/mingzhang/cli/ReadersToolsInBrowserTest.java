package mingzhang.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import mingzhang.OpenBrowser;
import mingzhang.report.Rejection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing, citing and packing evidence as a reader does it, from a disk, in a real browser. */
@Tag("browser")
class ReadersToolsInBrowserTest {
    private static final String MEASURE = "机关运行经费支出";
    private static final String REPORT = "units/yi/2021/index.html";

    @TempDir static Path temp;
    private static ComparedSite compared;
    private static OpenBrowser browser;

    @BeforeAll
    static void start() throws IOException {
        compared = ComparedSite.in(temp);
        browser = OpenBrowser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private static void visit(String path, OpenBrowser.Visit visit) throws IOException {
        browser.visitInSilence(compared.file(path), visit);
    }

    private static String comparison(String units, String more) {
        return "compare/index.html?u=" + units + "&m=" + MEASURE + "&y=2018-2022" + more;
    }

    private static List<String> row(Page page, int row) {
        Locator rows = page.locator("table.compared tbody tr:not(.group)");
        assertThat(rows.nth(row)).isVisible();
        return rows.nth(row).locator("td").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    @Test
    void whatIsStatedZeroAbsentOrOutOfScopeIsToldApart() throws IOException {
        visit(
                comparison("jia,yi,ding", ""),
                page -> {
                    assertEquals(
                            List.of("10.00", "‖ 12.00", "‖ 15.00", "‖ — 由后继填报", "— 由后继填报"),
                            row(page, 0).stream().map(t -> t.replace(" 对不上", "")).toList());
                    assertEquals(
                            List.of("— 由前身填报", "— 由前身填报", "≠ 5.00 口径不同", "‖ 20.00", "0"),
                            row(page, 1).stream().map(t -> t.replace(" 对不上", "")).toList());
                    assertEquals(List.of("— 未收录", "— 未收录", "— 退回", "3.00", "— 未收录"), row(page, 2));
                    assertThat(page.locator(".breaks li")).hasCount(4);
                });
    }

    @Test
    void noLineAndNoRateCrossesABreak() throws IOException {
        visit(
                comparison("jia,yi", ""),
                page -> {
                    assertThat(page.locator(".drawn .line")).hasCount(2);
                    List<Object> paths = new ArrayList<>();
                    for (Locator line : page.locator(".drawn .line").all()) {
                        paths.add(line.getAttribute("d").replaceAll("[^ML]", ""));
                    }
                    assertEquals(List.of("MMM", "MML"), paths);
                    page.locator("input[value=change]").check();
                    assertThat(page.locator("table.compared")).containsText("有断点，不算");
                    assertEquals("‖ · 有断点，不算", row(page, 0).get(1));
                    assertEquals("-100.0%", row(page, 1).get(4));
                    page.locator("input[value=index]").check();
                    assertThat(page.locator("#base")).isVisible();
                    assertEquals("100.0", row(page, 0).get(0));
                    assertEquals("‖ · 有断点，不算", row(page, 0).get(2));
                });
    }

    @Test
    void theChoiceStandsInTheAddressAndIsUnderstoodBack() throws IOException {
        visit(
                comparison("jia", ""),
                page -> {
                    page.locator("#unit-find").fill("乙事");
                    assertThat(page.locator("#unit-found button")).hasCount(1);
                    page.keyboard().press("Enter");
                    assertThat(page.locator("#chosen-units li")).hasCount(2);
                    page.locator("input[value='2018']").uncheck();
                    page.locator("input[value=index]").check();
                    page.locator("#base").selectOption("2020");
                    assertThat(page.locator("table.compared .group")).containsText("2020 年 = 100");
                    String address = page.url();
                    assertTrue(address.contains("?u=jia,yi&m="), address);
                    assertTrue(address.endsWith("&y=2019-2022&show=index&base=2020"), address);
                    List<String> seen = row(page, 1);
                    page.reload();
                    assertEquals(seen, row(page, 1));
                    assertEquals(address, page.url());
                    for (int i = 0; i < 4; i++) {
                        page.goBack();
                    }
                    assertThat(page.locator("#chosen-units li")).hasCount(1);
                    assertThat(page.locator("input[value='2018']")).isChecked();
                });
    }

    @Test
    void anAddressThatSomebodyForgedIsNoMoreThanWords() throws IOException {
        for (String address :
                List.of(
                        "?u=../../x,%3Cimg%20src=x%20onerror=alert(1)%3E,jia&m=%E0%A4%A&y=1-99999999",
                        "?u=constructor,__proto__&m=__proto__,constructor&y=9999&show=toString",
                        "?u=%,jia&m=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&base=1e9#<svg onload=alert(1)>")) {
            visit(
                    "compare/index.html" + address,
                    page -> {
                        assertThat(page.locator("#compare")).isVisible();
                        assertEquals(0, page.locator("main img, main script").count());
                    });
        }
    }

    @Test
    void whatIsSavedIsWhatIsSeen() throws IOException {
        visit(
                comparison("yi,ding", ""),
                page -> {
                    String csv = saved(page, "下载此表");
                    assertEquals(
                            """
                            \uFEFF指标,单位,计量单位,2018,2019,2020,2021,2022,断点
                            机关运行经费支出,丙省乙事局,单位：万元,由前身填报,由前身填报,5.00（口径不同）,20.00,0,2021 年起承接：丙省甲事局
                            机关运行经费支出,'=1+1<img src=x onerror=alert(1)>,单位：万元,未收录,未收录,退回,3.00,未收录,
                            """
                                    .replace("\n", "\r\n"),
                            csv);
                    String svg = saved(page, "SVG");
                    assertTrue(svg.startsWith("<svg xmlns="), svg.substring(0, 40));
                    assertFalse(svg.contains("class=") || svg.contains("var("), svg);
                    assertTrue(svg.contains("&lt;img src=x"), svg);
                    assertEquals("\u0089PNG", saved(page, "PNG").substring(0, 4));
                });
    }

    private static String saved(Page page, String button) throws IOException {
        Download download =
                page.waitForDownload(
                        () ->
                                page.locator(".save button:has-text('" + button + "')")
                                        .first()
                                        .click());
        byte[] bytes = Files.readAllBytes(download.path());
        return new String(
                bytes, button.equals("PNG") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    @Test
    void anythingCanBeCited() throws IOException {
        visit(
                REPORT,
                page -> {
                    page.locator("a[data-cite]").click();
                    String report = page.locator("dialog.sheet textarea").inputValue();
                    assertTrue(
                            report.matches(
                                    "丙省乙事局[.] .*2021.*\\[R/OL][.]"
                                            + " \\[\\d{4}-\\d\\d-\\d\\d][.]"
                                            + " https://example[.]org/a/units/yi/2021/[.] .*"),
                            report);
                    page.keyboard().press("Escape");
                    assertThat(page.locator("dialog.sheet")).hasCount(0);
                    assertThat(page.locator("a[data-cite]")).isFocused();
                    page.locator("#figures summary").click();
                    page.locator("#figures .evidence button").first().click();
                    String figure = page.locator("dialog.sheet textarea").inputValue();
                    assertTrue(figure.contains("units/yi/2021/#L10. 原件第 10 行"), figure);
                });
    }

    @Test
    void aPackOfWhatIsTickedAnywhereIsProvedAndAForgedOneIsNot() throws IOException {
        visit(
                REPORT,
                page -> {
                    page.locator("#figures summary").click();
                    page.locator("#figures .tick input").first().check();
                    page.locator("#findings .tick input").first().check();
                    page.navigate(compared.file(comparison("jia,ding", "")));
                    page.locator(".offer").click();
                    page.locator("table.compared .tick input").first().check();
                    assertThat(page.locator("#tray")).containsText("3");
                    Path pack = pack(page);
                    byte[] first = Files.readAllBytes(pack);
                    page.navigate(compared.file("units/ding/2021/index.html"));
                    assertArrayEquals(first, Files.readAllBytes(pack(page)));
                    assertEquals(List.of(), PackProof.faults(pack, compared.site()));
                    Map<String, String> files = unpacked(pack);
                    assertEquals(4, files.get("quotes.csv").lines().count());
                    assertEquals(3, files.get("figures.csv").lines().count());
                    assertEquals(2, files.get("findings.csv").lines().count());
                    assertTrue(files.get("citations.txt").startsWith("[1] 丙省甲事局. "));
                    forge(files);
                });
    }

    private static Path pack(Page page) {
        Download download = page.waitForDownload(() -> page.locator("#tray button").last().click());
        assertTrue(download.suggestedFilename().endsWith(".zip"));
        return download.path();
    }

    private static void forge(Map<String, String> files) throws IOException {
        assertEquals("pack-row", forged(files, "figures.csv", "10.00,万元", "10.01,万元"));
        assertEquals("pack-row", forged(files, "figures.csv", "jia/2018", "../2018"));
        assertEquals("pack-quote", forged(files, "quotes.csv", "支出10.00万元", "支出11.00万元"));
        assertEquals("pack-source", forged(files, "quotes.csv", "#L10\r", "#L11\r"));
        assertEquals("pack-source", forged(files, "quotes.csv", ",10,", ",2,"));
        Map<String, String> moved = new LinkedHashMap<>(files);
        moved.put("quotes.csv", files.get("quotes.csv").replace("#L10", "#L2"));
        assertEquals("pack-quote", forged(moved, "quotes.csv", ",10,", ",2,"));
        assertEquals("pack-source", forged(files, "quotes.csv", "units/jia/2018/s", "units/x/s"));
        assertEquals("pack-columns", forged(files, "quotes.csv", "\uFEFFno", "no"));
        assertEquals("pack-citation", forged(files, "citations.txt", "甲事局", "乙事局"));
        assertEquals("pack-licence", forged(files, "LICENCE.txt", "CC BY 4.0", "CC0"));
        String sha = files.get("quotes.csv").split("\r\n", -1)[1].split(",", -1)[4];
        assertEquals("pack-source", forged(files, "quotes.csv", sha, "0".repeat(64)));
        Map<String, String> more = new LinkedHashMap<>(files);
        more.put("../evil.txt", "x");
        assertEquals("pack-foreign-file", rule(zip(more)));
        more.remove("../evil.txt");
        more.remove("README.txt");
        assertEquals("pack-lacks", rule(zip(more)));
        more.put("README.txt", "0".repeat(40 << 20));
        assertEquals("pack-too-large", rule(zip(more)));
        assertEquals("pack-not-a-zip", rule("no zip".getBytes(StandardCharsets.UTF_8)));
        assertEquals("pack-not-a-zip", rule(new byte[0]));
        byte[] whole = zip(files);
        assertEquals("pack-not-a-zip", rule(java.util.Arrays.copyOf(whole, whole.length / 2)));
    }

    /** The first rule that a pack breaks in which a text was changed. */
    private static String forged(Map<String, String> files, String name, String from, String to)
            throws IOException {
        Map<String, String> changed = new LinkedHashMap<>(files);
        assertTrue(files.get(name).contains(from), name + " has no " + from);
        changed.put(name, files.get(name).replace(from, to));
        return rule(zip(changed));
    }

    private static String rule(byte[] zip) throws IOException {
        Path file = Files.write(temp.resolve("forged.zip"), zip);
        List<Rejection> faults = PackProof.faults(file, compared.site());
        return faults.isEmpty() ? "proved" : faults.get(0).rule();
    }

    private static Map<String, String> unpacked(Path pack) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                files.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
