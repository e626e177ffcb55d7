package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A made-up archive of some units, with one whose reports say what the tests ask for. */
record SearchedSite(Path content, Path site) {
    private static final String UNIT =
            """
            - id: yiqu-shenpi
              name: 甲州市乙区行政审批局
              aliases: [乙区政务服务管理局]
              region: 丙省/甲州市/乙区
              level: 县级
            - id: jiguan-fuwu
              name: 丙省机关运行服务局
              region: 丙省
              level: 省级
            """;

    static SearchedSite in(Path folder) throws IOException {
        Path content = folder.resolve("content");
        Ran sample =
                Ran.command(
                        "sample", "--units", "4", "--years", "2020-2021", "--out", content + "");
        assertEquals(0, sample.code(), sample.err());
        Files.writeString(content.resolve("units.yaml"), UNIT, StandardOpenOption.APPEND);
        report(content, "yiqu-shenpi", 2020, "甲州市乙区行政审批局", "17.50", "1.60", "10.06");
        report(content, "yiqu-shenpi", 2021, "甲州市乙区行政审批局", "24.50", "7.00", "40.00");
        report(content, "jiguan-fuwu", 2021, "丙省机关运行服务局", "61.00", "1.00", "1.67");
        Path site = folder.resolve("site");
        Ran built = Ran.build(content, site, "--quiet");
        assertEquals(0, built.code(), built.err());
        return new SearchedSite(content, site);
    }

    private static void report(
            Path content, String unit, int year, String name, String cost, String more, String rate)
            throws IOException {
        Path file = content.resolve("reports/" + unit + "/" + year + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                %2$d年度
                %1$s
                部门决算
                第一部分 部门概况
                一、职能简介
                负责本区行政审批工作，办事大厅设在望槐坪。
                第二部分 %2$d年度部门决算情况说明
                十、其他重要事项的情况说明
                （一）机关运行经费支出情况
                %2$d年，%1$s机关运行经费支出%4$s万元，比%3$d年增加%5$s万元，增长%6$s%%。
                （二）政府采购支出情况
                %2$d年，%1$s政府采购支出总额1,234.56万元，其中：政府采购货物支出1,234.56万元、政府采购工程支出0万元、政府采购服务支出0万元。
                第三部分 名词解释
                1.财政拨款收入：指单位从同级财政部门取得的财政预算资金。
                """
                        .formatted(name, year, year - 1, cost, more, rate));
    }

    /** Substrings of 2 to 6 characters that stand in the sources. */
    List<String> substrings(Random random, int wanted) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(content.resolve("reports"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        List<String> found = new ArrayList<>();
        while (found.size() < wanted) {
            String text = texts.get(random.nextInt(texts.size()));
            int length = 2 + random.nextInt(5);
            int from = random.nextInt(text.length() - length);
            String piece = text.substring(from, from + length);
            if (piece.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF)) {
                found.add(piece);
            }
        }
        return found;
    }

    /** The answers of the command line, a line each. */
    List<String> answers(Path queries) {
        Ran ran =
                Ran.command(
                        "search",
                        "--site",
                        site + "",
                        "--format",
                        "json",
                        "--queries",
                        queries + "");
        assertEquals(0, ran.code(), ran.err());
        return ran.out().lines().toList();
    }
}
