package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import mingzhang.archive.Sha256;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    @TempDir static Path temp;
    private static SearchedSite searched;

    @BeforeAll
    static void build() throws IOException {
        searched = SearchedSite.in(temp);
    }

    private static List<String> lines(Path site, String query) {
        Ran ran = Ran.in("zh-CN", "search", query, "--site", site + "", "--limit", "5");
        assertEquals(0, ran.code(), ran.err());
        return ran.out().lines().toList();
    }

    private static List<String> lines(String query) {
        return lines(searched.site(), query);
    }

    /** The first hit's title with its value, and its address. */
    private static String first(String query) {
        List<String> lines = lines(query);
        int at = lines.indexOf("") + 1;
        return lines.get(at) + " " + lines.get(at + 2).strip();
    }

    @Test
    void aUnitAYearAndAMeasureAreAnsweredByTheFigure() {
        String answer = "1. 政府采购支出总额  1234.56 万元 units/yiqu-shenpi/2020/index.html#L12";
        assertEquals(answer, first("乙区审批局 2020 政府采购"));
        assertEquals(answer, first("乙区审批局2020政府采购"));
        assertEquals(answer, first("乙區審批局 ２０２０年 政府採購"));
    }

    @Test
    void growthIsRankedByHowMuchAndNotByAName() {
        String first = "1. 机关运行经费支出  40.00 % units/yiqu-shenpi/2021/index.html#L10";
        assertEquals(first, first("丙省 机关运行经费 增长"));
    }

    @Test
    void aNumberIsFoundHoweverItIsWritten() {
        for (String number : List.of("1234.56", "1,234.56", "１２３４．５６", "1234.560")) {
            assertTrue(first(number).startsWith("1. 政府采购支出总额  1234.56 万元"), number);
        }
    }

    @Test
    void whatTheWordsDoNotSayIsSaidOfWhatTheyWereTakenFor() {
        assertEquals("理解为：类型 名词；指标 机关运行经费", lines("什么是机关运行经费").get(0));
        assertEquals("理解为：金额 >1,000 万元", lines(">1,000").get(0));
        assertEquals("理解为：金额 增长>20 %", lines("增长>20").get(0));
        assertEquals("理解为：金额 >0.1亿元", lines(">0.1亿元").get(0));
    }

    @Test
    void amountsEqualAFilterOfTheFigures() throws IOException {
        List<String[]> rows =
                Files.readAllLines(searched.site().resolve("data/figures.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .toList();
        for (int bound : List.of(1, 10, 55, 100, 1000)) {
            long expected =
                    rows.stream()
                            .filter(r -> List.of("amount", "budget", "change").contains(r[7]))
                            .filter(r -> Double.parseDouble(r[8]) > bound)
                            .count();
            String total = "找到 " + expected + " 条";
            assertTrue(lines(">" + bound + "万元").contains(total), total + " >" + bound);
        }
    }

    @Test
    void whatStandsNowhereFindsNothingAndSaysWhatToTry() {
        assertTrue(lines("囧囧囧囧").contains("找到 0 条"));
        assertTrue(lines("机关运经行费").toString().contains("可以试试：机关运行"));
    }

    @Test
    void whereNothingHasAllWordsThoseThatHaveSomeAreShownAsSuch() {
        assertTrue(lines("望槐坪 囧囧").toString().contains("没有一处含有全部的词"));
    }

    @Test
    void everyPieceOfATextIsFound() throws IOException {
        long seed = System.nanoTime();
        List<String> pieces = new ArrayList<>(searched.substrings(new Random(seed), 300));
        pieces.add("望槐坪");
        Path file = Files.write(temp.resolve("pieces.txt"), pieces);
        List<String> answers = searched.answers(file);
        for (int i = 0; i < pieces.size(); i++) {
            assertFalse(
                    answers.get(i).startsWith("{\"total\": 0,")
                            || answers.get(i).contains("\"partial\": true"),
                    "seed " + seed + ": " + pieces.get(i));
        }
    }

    @Test
    void theIndexIsCleanAndTheSameBytesAgain() throws IOException {
        Path again = temp.resolve("again");
        assertEquals(0, Ran.build(searched.content(), again, "--quiet").code());
        Path packed = searched.site().resolve("data/index.zip");
        assertEquals(
                Sha256.of(Files.readAllBytes(packed)),
                Sha256.of(Files.readAllBytes(again.resolve("data/index.zip"))));
        try (IndexCopy copy = IndexCopy.of(packed);
                NIOFSDirectory directory = new NIOFSDirectory(copy.folder());
                CheckIndex check = new CheckIndex(directory)) {
            assertTrue(check.checkIndex().clean);
        }
    }

    @Test
    void whatCannotBeAskedEndsWithTwo() {
        List<List<String>> asked =
                List.of(
                        List.of("search"),
                        List.of("search", "x", "--site", temp + "/nowhere"),
                        List.of("search", "x", "--limit", "-1"),
                        List.of("search", "x", "--queries", "y"),
                        List.of(
                                "search",
                                "--queries",
                                temp + "/nowhere",
                                "--site",
                                searched.site() + ""));
        for (List<String> arguments : asked) {
            Ran ran = Ran.command(arguments.toArray(String[]::new));
            assertEquals(2, ran.code(), arguments + ran.err());
            assertEquals("", ran.out());
            assertFalse(ran.err().isBlank());
        }
    }

    /** The program of {@code docs/search.md}, as it stands there. */
    @Test
    void theProgramOfTheDocumentationFindsWhatTheCommandFinds() throws Exception {
        String page = Files.readString(Path.of("docs/search.md"));
        String program = page.split("```java\n", -1)[1].split("```", -1)[0];
        Path source = Files.writeString(temp.resolve("Ask.java"), program);
        try (IndexCopy copy = IndexCopy.of(searched.site().resolve("data/index.zip"))) {
            Process asked =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java") + "",
                                    "-Dfile.encoding=UTF-8",
                                    "-Dstdout.encoding=UTF-8",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    source + "",
                                    copy.folder() + "")
                            .redirectErrorStream(true)
                            .start();
            String said =
                    new String(
                            asked.getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            assertEquals(0, asked.waitFor(), said);
            List<String> entries = said.lines().toList();
            assertEquals(10, entries.size(), said);
            assertTrue(entries.stream().allMatch(line -> line.contains("采购支")), said);
        }
    }

    @Test
    void theRealArchiveAnswersWithGrowthFirst() throws IOException {
        Path real = Path.of(System.getProperty("mingzhang.archive", "../shared/archive"));
        Assumptions.assumeTrue(Files.isDirectory(real), "the real archive is not here");
        Path site = temp.resolve("real");
        Ran.build(real, site, "--quiet");
        List<Double> rates =
                lines(site, "机关运行经费 增长").stream()
                        .filter(line -> line.endsWith(" %"))
                        .map(line -> Double.valueOf(line.split(" +", -1)[2]))
                        .toList();
        assertTrue(rates.size() > 1, rates.toString());
        List<Double> sorted = new ArrayList<>(rates);
        sorted.sort(java.util.Comparator.reverseOrder());
        assertEquals(sorted, rates, Arrays.toString(rates.toArray()));
    }
}
