package mingzhang.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same report in four formats is the same document: its words and the grids of its tables. */
class SameReportTest {
    private static final String TXT =
            """
            第二部分 2023年度部门决算情况说明
            一、收入支出决算总体情况说明
            2023年度收、支总计120.50万元。与2022年相比，收、支总计各增加20.50万元，增长20.50%。主要变动原因
            是项目经费增加。
            二、收入决算情况说明
            2023年本年收入合计110.00万元，其中：一般公共预算财政拨款收入110.00万元，占100%。
            1.财政拨款收入：指单位从同级财政部门取得的财政预算资金。
            2.其他收入：指上述收入以外的收入。
            \t项目绩效目标完成情况表

            \t绩效指标
            \t一级指标
            \t二级指标
            \t三级指标
            \t指标值
            \t完成值

            \t
            \t产出指标
            \t数量指标
            \t检查次数
            \t≥4次
            \t5次

            \t
            \t
            \t
            \t培训人数
            \t30人
            \t28人

            \t
            \t满意度指标
            \t满意度指标
            \t群众满意度
            \t≥90%
            \t95%


            收入支出决算总表
            项目\t收入\t支出
            一般公共预算财政拨款\t110.00\t100.00
            合计\t110.00\t100.00
            """;

    private static final String MD =
            """
            # 第二部分 2023年度部门决算情况说明

            ## 一、收入支出决算总体情况说明

            2023年度收、支总计120.50万元。与2022年相比，收、支总计各增加20.50万元，增长20.50%。主要变动原因
            是项目经费增加。

            ## 二、收入决算情况说明

            2023年本年收入合计110.00万元，其中：一般公共预算财政拨款收入110.00万元，占100%。

            1. 财政拨款收入：指单位从同级财政部门取得的财政预算资金。
            2. 其他收入：指上述收入以外的收入。

            | 项目绩效目标完成情况表 |  |  |  |  |  |
            | --- | --- | --- | --- | --- | --- |
            | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 |
            |  | 产出指标 | 数量指标 | 检查次数 | ≥4次 | 5次 |
            |  |  |  | 培训人数 | 30人 | 28人 |
            |  | 满意度指标 | 满意度指标 | 群众满意度 | ≥90% | 95% |

            收入支出决算总表

            | 项目 | 收入 | 支出 |
            | --- | --- | --- |
            | 一般公共预算财政拨款 | 110.00 | 100.00 |
            | 合计 | 110.00 | 100.00 |
            """;

    private static final String HTML =
            """
            <html><head><title></title></head><body>
            <h1>第二部分 2023年度部门决算情况说明</h1>
            <h2>一、收入支出决算总体情况说明</h2>
            <p>2023年度收、支总计120.50万元。与2022年相比，收、支总计各增加20.50万元，增长20.50%。主要变动原因
            是项目经费增加。</p>
            <h2>二、收入决算情况说明</h2>
            <p>2023年本年收入合计110.00万元，其中：一般公共预算财政拨款收入110.00万元，占100%。</p>
            <ol><li>财政拨款收入：指单位从同级财政部门取得的财政预算资金。</li>
            <li>其他收入：指上述收入以外的收入。</li></ol>
            <table>
            <tr><td colspan="6">项目绩效目标完成情况表</td></tr>
            <tr><td rowspan="4">绩效指标</td><td>一级指标</td><td>二级指标</td><td>三级指标</td>
            <td>指标值</td><td>完成值</td></tr>
            <tr><td rowspan="2">产出指标</td><td rowspan="2">数量指标</td><td>检查次数</td>
            <td>≥4次</td><td>5次</td></tr>
            <tr><td>培训人数</td><td>30人</td><td>28人</td></tr>
            <tr><td>满意度指标</td><td>满意度指标</td><td>群众满意度</td><td>≥90%</td><td>95%</td></tr>
            </table>
            <p>收入支出决算总表</p>
            <table>
            <tr><th>项目</th><th>收入</th><th>支出</th></tr>
            <tr><td>一般公共预算财政拨款</td><td>110.00</td><td>100.00</td></tr>
            <tr><td>合计</td><td>110.00</td><td>100.00</td></tr>
            </table>
            </body></html>
            """;

    @Test
    void fourFormatsGiveTheSameWordsAndGrids() {
        List<String> txt = words(read("txt", TXT.getBytes(StandardCharsets.UTF_8)));
        assertTrue(txt.contains("1.财政拨款收入：指单位从同级财政部门取得的财政预算资金。"));
        assertEquals(18, txt.size(), txt::toString);
        assertEquals(txt, words(read("md", MD.getBytes(StandardCharsets.UTF_8))));
        assertEquals(txt, words(read("html", HTML.getBytes(StandardCharsets.UTF_8))));
        assertEquals(txt, words(read("docx", docx())));
    }

    private static Document read(String extension, byte[] bytes) {
        return assertInstanceOf(
                        Reading.Read.class, DocumentReaders.read(extension, bytes), extension)
                .document();
    }

    /** Paragraphs and rows, without lines and style hints, which differ between formats. */
    private static List<String> words(Document document) {
        List<String> words = new ArrayList<>();
        for (String line : DocumentDump.of(document).lines().toList()) {
            words.add(line.startsWith("|") ? line : line.replaceFirst("^\\d+ [A-Z]\\d? ?", ""));
        }
        return words;
    }

    private static byte[] docx() {
        String down = "<w:vMerge w:val=\"restart\"/>";
        String on = "<w:vMerge/>";
        String list =
                "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr>";
        String chapter = list.formatted("1");
        String item = list.formatted("2");
        StringBuilder xml = new StringBuilder();
        xml.append(DocxFile.p("第二部分 2023年度部门决算情况说明"));
        xml.append(DocxFile.p(chapter, "收入支出决算总体情况说明"));
        xml.append(
                DocxFile.p(
                        "2023年度收、支总计120.50万元。与2022年相比，收、支总计各增加20.50万元，增长20.50%。"
                                + "主要变动原因是项目经费增加。"));
        xml.append(DocxFile.p(chapter, "收入决算情况说明"));
        xml.append(DocxFile.p("2023年本年收入合计110.00万元，其中：一般公共预算财政拨款收入110.00万元，占100%。"));
        xml.append(DocxFile.p(item, "财政拨款收入：指单位从同级财政部门取得的财政预算资金。"));
        xml.append(DocxFile.p(item, "其他收入：指上述收入以外的收入。"));
        xml.append("<w:tbl>");
        row(xml, DocxFile.tc("<w:gridSpan w:val=\"6\"/>", "项目绩效目标完成情况表"));
        row(xml, DocxFile.tc(down, "绩效指标"), cells("一级指标", "二级指标", "三级指标", "指标值", "完成值"));
        row(
                xml,
                DocxFile.tc(on, ""),
                DocxFile.tc(down, "产出指标"),
                DocxFile.tc(down, "数量指标"),
                cells("检查次数", "≥4次", "5次"));
        row(
                xml,
                DocxFile.tc(on, ""),
                DocxFile.tc(on, ""),
                DocxFile.tc(on, ""),
                cells("培训人数", "30人", "28人"));
        row(xml, DocxFile.tc(on, ""), cells("满意度指标", "满意度指标", "群众满意度", "≥90%", "95%"));
        xml.append("</w:tbl>").append(DocxFile.p("收入支出决算总表")).append("<w:tbl>");
        row(xml, cells("项目", "收入", "支出"));
        row(xml, cells("一般公共预算财政拨款", "110.00", "100.00"));
        row(xml, cells("合计", "110.00", "100.00"));
        xml.append("</w:tbl>");
        return DocxFile.body(xml.toString())
                .numbering(
                        numbering("1", "chineseCountingThousand", "%1、")
                                + numbering("2", "decimal", "%1."))
                .bytes();
    }

    private static String numbering(String id, String format, String text) {
        return """
        <w:abstractNum w:abstractNumId="%1$s"><w:lvl w:ilvl="0"><w:start w:val="1"/>
        <w:numFmt w:val="%2$s"/><w:lvlText w:val="%3$s"/></w:lvl></w:abstractNum>
        <w:num w:numId="%1$s"><w:abstractNumId w:val="%1$s"/></w:num>
        """
                .formatted(id, format, text);
    }

    private static String cells(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (String text : texts) {
            cells.append(DocxFile.tc("", text));
        }
        return cells.toString();
    }

    private static void row(StringBuilder xml, String... cells) {
        xml.append("<w:tr>").append(String.join("", cells)).append("</w:tr>");
    }
}
