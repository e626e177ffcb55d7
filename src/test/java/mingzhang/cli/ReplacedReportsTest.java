package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingzhang.archive.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that was replaced twice, and one whose predecessor cannot be read. */
class ReplacedReportsTest {
    @TempDir static Path temp;
    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        Path content = temp.resolve("content");
        write(content, "archive.yaml", "title: 示例\nbaseUrl: https://example.org/a/\n");
        write(content, "units.yaml", "- id: a-ju\n  name: 甲州市某局\n");
        write(content, "reports/a-ju/2019.txt", report(2019, "20.00", "2.00", "11.11", ""));
        write(content, "reports/a-ju/2020.txt", report(2020, "25.00", "4.00", "19.05", ""));
        write(content, "reports/a-ju/2020.yaml", "published: 2021-10-01\n");
        String one = report(2020, "24.00", "4.00", "20", "").replaceAll("(.+)\n", "<p>$1</p>\n");
        write(content, "reports/a-ju/2020.replaced/1.html", "<!doctype html><body>" + one);
        String two = report(2020, "24.50", "4.00", "19.05", "另有国内公务接待3批次。");
        write(content, "reports/a-ju/2020.replaced/2.txt", two);
        write(content, "reports/a-ju/2019.replaced/1.txt", "");
        site = temp.resolve("site");
        Ran built = Ran.build(content, site, "--quiet");
        assertEquals(0, built.code(), built.err());
    }

    private static void write(Path content, String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String report(int year, String cost, String more, String rate, String also) {
        return """
                %1$d年度
                甲州市某局
                部门决算
                第二部分 %1$d年度部门决算情况说明
                十、其他重要事项的情况说明
                （一）机关运行经费支出情况
                %1$d年，甲州市某局机关运行经费支出%3$s万元，比%2$d年增加%4$s万元，增长%5$s%%。
                （二）政府采购支出情况
                %1$d年，甲州市某局政府采购支出总额1,234.56万元。%6$s
                """
                .formatted(year, year - 1, cost, more, rate, also);
    }

    private static String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    @Test
    void everyFigureThatChangedIsARowAndNoOther() throws IOException {
        List<String> rows = read("data/revisions.csv").lines().skip(1).toList();
        List<String> short_ =
                rows.stream().map(r -> r.replaceAll("[0-9a-f]{56}([0-9a-f]{8})", "…")).toList();
        assertEquals(
                List.of(
                        "a-ju/2020,…,…,机关运行经费支出,,amount,,24.00,24.50",
                        "a-ju/2020,…,…,机关运行经费支出,,change_rate,2019,20,19.05"),
                short_.subList(0, 2));
        assertTrue(
                short_.contains("a-ju/2020,…,…,机关运行经费支出,,amount,,24.50,25.00"), short_.toString());
        assertTrue(rows.stream().noneMatch(row -> row.contains("政府采购支出总额")), rows.toString());
        String last = Sha256.of(Files.readAllBytes(site.resolve("units/a-ju/2020/source.txt")));
        assertTrue(rows.get(rows.size() - 1).contains(last));
    }

    @Test
    void whatWasReplacedKeepsItsAddressAndRunsNothing() {
        Path replaced = site.resolve("units/a-ju/2020/replaced");
        assertTrue(Files.exists(replaced.resolve("1.html.txt")));
        assertTrue(Files.exists(replaced.resolve("2.txt")));
        assertFalse(Files.exists(replaced.resolve("1.html")));
        assertFalse(Files.exists(site.resolve("units/a-ju/2019/replaced/1.txt")));
    }

    @Test
    void thePageShowsOldAndNewSideBySide() throws IOException {
        String page = read("units/a-ju/2020/index.html");
        assertTrue(page.contains("机关运行经费支出<del>24.50</del>万元"), page);
        assertTrue(page.contains("机关运行经费支出<ins>25.00</ins>万元"));
        assertTrue(read("units/a-ju/index.html").contains("已更正"));
        assertTrue(read("feed.xml").contains("更正：甲州市某局 2020"));
    }

    @Test
    void aUnitsPageSaysWhatEachYearSaysOfTheYearBefore() throws IOException {
        String page = read("units/a-ju/index.html");
        assertTrue(page.contains("2020 年：25.00 − 4.00"), page);
        assertTrue(page.contains("<span class=\"red\">+1.00</span>"), page);
    }
}
