package mingzhang.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A made-up archive whose series break in every way: a year told otherwise, another name, a
 * successor; with numbers that are 0, stated to be absent, or in no report.
 */
record ComparedSite(Path site) {
    private static final String UNITS =
            """
            - id: jia
              name: 丙省甲事局
              aliases: [丙省甲务局]
              region: 丙省
              level: 省级
            - id: yi
              name: 丙省乙事局
              region: 丙省
              level: 省级
              successorOf:
              - {unit: jia, year: 2021}
            - id: ding
              name: =1+1<img src=x onerror=alert(1)>
              region: 丙省
              level: 省级
            """;

    static ComparedSite in(Path folder) throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("units.yaml"), UNITS);
        Files.writeString(
                content.resolve("archive.yaml"),
                "title: 示例\nbaseUrl: https://example.org/a/\nlicence: CC BY 4.0\n");
        report(content, "jia", 2018, "丙省甲务局", "支出10.00万元，比2017年增加1.00万元，增长11.11%");
        report(content, "jia", 2019, "丙省甲事局", "支出12.00万元，比2018年增加2.00万元，增长20.00%");
        report(content, "jia", 2020, "丙省甲事局", "支出15.00万元，比2019年增加1.00万元，增长7.14%");
        report(content, "yi", 2020, "丙省乙事局", "支出5.00万元");
        report(content, "yi", 2021, "丙省乙事局", "支出20.00万元，比2020年增加15.00万元，增长300.00%");
        report(content, "yi", 2022, "丙省乙事局", "支出0万元，比2021年减少20.00万元，下降100.00%");
        report(content, "ding", 2021, "=1+1<img src=x onerror=alert(1)>", "支出3.00万元，与2020年持平");
        Files.writeString(content.resolve("reports/ding/2020.txt"), "");
        Path site = folder.resolve("site");
        Ran built = Ran.build(content, site, "--quiet");
        assertTrue(built.code() <= 1, built.err());
        return new ComparedSite(site);
    }

    private static void report(Path content, String unit, int year, String name, String says)
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
                负责本省有关工作。
                第二部分 %2$d年度部门决算情况说明
                十、其他重要事项的情况说明
                （一）机关运行经费支出情况
                %2$d年，%1$s机关运行经费%3$s。
                （二）政府采购支出情况
                %2$d年，%1$s政府采购支出总额100.00万元，其中：政府采购货物支出60.00万元、政府采购工程支出0万元、政府采购服务支出30.00万元。
                第三部分 名词解释
                1.财政拨款收入：指单位从同级财政部门取得的财政预算资金。
                """
                        .formatted(name, year, says));
    }

    String file(String path) {
        int query = path.indexOf('?');
        String page = query < 0 ? path : path.substring(0, query);
        return site.resolve(page).toUri() + path.substring(page.length());
    }
}
