package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are held against each other: a report of very many takes long, and is then refused. */
class CrowdedReportTest {
    private static final String SENTENCE = "2020年度本年支出合计100.00万元，其中：基本支出60.00万元，项目支出40.00万元。\n";

    private static final String APPENDIX = "\n第四部分 附件\n\n2020年绩效自评报告\n\n";

    @TempDir Path temp;
    private Path content;

    @BeforeEach
    void archive() throws IOException {
        content = Given.archive(temp.resolve("content"));
    }

    private Ran check(String more) throws IOException {
        return check("2020.txt", more);
    }

    private Ran check(String name, String more) throws IOException {
        Path file = content.resolve("reports/a-ju").resolve(name);
        Files.writeString(file, Given.report().replace("\n\n第三部分", "\n" + more + "\n第三部分"));
        return Ran.command("check", "--content", content.toString());
    }

    @Test
    void moreNumbersThanAReportCanStateAreRefused() throws IOException {
        Ran check = check(SENTENCE.repeat(4_000));
        assertEquals(1, check.code());
        assertTrue(check.out().contains(": too-many-figures: "), check.out());
    }

    @Test
    void asManyAsItMayStateAreCheckedInTime() throws IOException {
        assertFalse(checkedInTime(SENTENCE.repeat(3_000)).contains(": too-many-figures: "));
    }

    @Test
    void rowsOfDotsAreLookedAtOnce() throws IOException {
        checkedInTime("…".repeat(400_000) + "\n");
    }

    @Test
    void rowsOfDigitsAreLookedAtOnce() throws IOException {
        checkedInTime("本年支出合计比上年增加" + "9".repeat(400_000) + "%。\n");
    }

    /**
     * What a sentence leads back to is looked for in that sentence, not in all that stands before.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                APPENDIX + "甲项目预算9.00万元，支出8.00万元，执行率50%",
                APPENDIX + "甲指标得分1分，合计得分9分",
                "办公费12.00万元，比上年增加1.00万元，增长2%"
            })
    void oneLongSentenceIsReadInTime(String told) throws IOException {
        checkedInTime(told + ("，" + told.strip().lines().reduce("", (a, b) -> b)).repeat(2_500));
    }

    /** Tables name projects by the thousand, and one passage names them all again. */
    @Test
    void manyProjectsAreLookedForInOneLook() throws IOException {
        List<String> names = IntStream.range(0, 3_000).mapToObj(n -> "样例第" + n + "号项目").toList();
        StringBuilder tables = new StringBuilder(APPENDIX);
        for (int from = 0; from < names.size(); from += 50) {
            tables.append("项目支出表\n\n| 项目名称 | 预算数 | 支出数 |\n|---|---|---|\n");
            names.subList(from, from + 50)
                    .forEach(name -> tables.append("| " + name + " | 1.00 | 1.00 |\n"));
            tables.append("\n");
        }
        String told = tables + String.join("，", names) + "都已完成。\n";
        Path text = content.resolve("reports/a-ju/2020.txt");
        Files.move(text, text.resolveSibling("2020.md"));
        checkedInTime("2020.md", told);
    }

    /** Longer than all that a page of a term has room for: it begins with it and goes on behind. */
    @Test
    void aTermThatIsExplainedAtGreatLengthHasItsPage() throws IOException {
        String term = "甲种经费：指为办理甲种事务而发生的支出" + "，以及与之有关的支出".repeat(20_000) + "。\n";
        Path file = content.resolve("reports/a-ju/2020.txt");
        Files.writeString(file, Given.report() + "2." + term);
        Path site = temp.resolve("site");
        Ran build =
                Ran.command("build", "--content", content.toString(), "--site", site.toString());
        assertEquals(0, build.code(), build.out() + build.err());
        assertTrue(Files.exists(site.resolve("glossary/甲种经费/index.html")));
        assertFalse(Files.exists(site.resolve("glossary/甲种经费/2/index.html")));
    }

    private String checkedInTime(String more) throws IOException {
        return checkedInTime("2020.txt", more);
    }

    private String checkedInTime(String name, String more) throws IOException {
        long begin = cpu();
        Ran check = check(name, more);
        long worked = cpu() - begin;
        assertTrue(worked < 15_000_000_000L, () -> "took ms " + worked / 1_000_000);
        return check.out();
    }

    private static long cpu() {
        java.lang.management.OperatingSystemMXBean system =
                ManagementFactory.getOperatingSystemMXBean();
        return ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime();
    }
}
