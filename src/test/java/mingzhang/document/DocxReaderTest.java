package mingzhang.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in other parts of a docx than its text: lists, styles, notes, charts. */
class DocxReaderTest {
    private static String list(int level, String id) {
        return "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr>"
                .formatted(level, id);
    }

    private static String level(int level, String format, String text) {
        return """
        <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/></w:lvl>\
        """
                .formatted(level, format, text);
    }

    private static String dump(DocxFile file) {
        return DocumentDump.of(DocumentReaders.read("docx", file.bytes()));
    }

    @Test
    void listsAreNumberedAsAReaderSeesThem() {
        DocxFile file =
                DocxFile.body(
                                DocxFile.p(list(0, "1"), "总体情况")
                                        + DocxFile.p(list(1, "1"), "职责")
                                        + DocxFile.p(list(1, "1"), "机构")
                                        + DocxFile.p(list(2, "1"), "其一")
                                        + DocxFile.p(list(0, "1"), "收入")
                                        + DocxFile.p(list(1, "1"), "重新开始")
                                        + DocxFile.p(list(0, "2"), "接着数")
                                        + DocxFile.p(list(0, "3"), "另起")
                                        + DocxFile.p(list(0, "0"), "没有编号")
                                        + DocxFile.p(list(0, "4"), "圆点"))
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"7\">"
                                        + level(0, "japaneseCounting", "%1、")
                                        + level(1, "japaneseCounting", "（%2）")
                                        + level(2, "decimal", "%1.%2.%3")
                                        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">"
                                        + level(0, "bullet", "\uF0B7")
                                        + "</w:abstractNum>"
                                        + num("1", "7", "")
                                        + num("2", "7", "")
                                        + num(
                                                "3",
                                                "7",
                                                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride"
                                                        + " w:val=\"9\"/></w:lvlOverride>")
                                        + num("4", "8", ""));
        List<String> expected =
                List.of(
                        "1 P 一、总体情况",
                        "2 P （一）职责",
                        "3 P （二）机构",
                        "4 P 一.二.1 其一",
                        "5 P 二、收入",
                        "6 P （一）重新开始",
                        "7 P 三、接着数",
                        "8 P 九、另起",
                        "9 P 没有编号",
                        "10 P 圆点");
        assertEquals(expected, dump(file).lines().toList());
    }

    private static String num(String id, String kind, String more) {
        return "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/>%s</w:num>"
                .formatted(id, kind, more);
    }

    @Test
    void stylesGiveLevelsAndLists() {
        String style = "<w:pPr><w:pStyle w:val=\"b\"/></w:pPr>";
        DocxFile file =
                DocxFile.body(DocxFile.p(style, "名词解释") + DocxFile.p(style, "附件"))
                        .styles(
                                "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:pPr><w:outlineLvl"
                                        + " w:val=\"0\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                                        + "</w:pPr></w:style><w:style w:type=\"paragraph\""
                                        + " w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>")
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"1\">"
                                        + level(0, "chineseCounting", "第%1部分")
                                        + "</w:abstractNum>"
                                        + num("1", "1", ""));
        assertEquals("1 H1 第一部分 名词解释\n2 H1 第二部分 附件\n", dump(file));
    }

    @Test
    void notesStandBehindTheirBlock() {
        String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        DocxFile file =
                DocxFile.body(
                                "<w:p><w:r><w:t>收入110.00万元。</w:t></w:r>"
                                        + reference
                                        + "</w:p>"
                                        + DocxFile.p("支出。"))
                        .with(
                                "word/footnotes.xml",
                                DocxFile.part(
                                        "w:footnotes",
                                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                                                + "<w:footnote w:id=\"2\">"
                                                + DocxFile.p("不含上年结转。")
                                                + "</w:footnote>"));
        assertEquals("1 P 收入110.00万元。\n3 P 不含上年结转。\n2 P 支出。\n", dump(file));
    }

    @Test
    void chartsAreTheirLastData() {
        String series =
                "<c:ser><c:tx><c:strRef><c:strCache><c:pt idx=\"0\"><c:v>决算数</c:v></c:pt></c:strCache>"
                        + "</c:strRef></c:tx><c:cat><c:strRef><c:strCache><c:pt idx=\"0\"><c:v>基本支出</c:v>"
                        + "</c:pt><c:pt idx=\"1\"><c:v>项目支出</c:v></c:pt></c:strCache></c:strRef></c:cat>"
                        + "<c:val><c:numRef><c:numCache><c:pt idx=\"0\"><c:v>60</c:v></c:pt><c:pt"
                        + " idx=\"1\"><c:v>40.5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>";
        DocxFile file =
                DocxFile.body(
                                "<w:p><w:r><w:t>图3：支出决算结构图</w:t></w:r><w:r><w:drawing><c:chart"
                                        + " r:id=\"rId9\"/></w:drawing></w:r></w:p>")
                        .with(
                                "word/_rels/document.xml.rels",
                                "<Relationships><Relationship Id=\"rId9\" Type=\"x/chart\""
                                        + " Target=\"charts/chart1.xml\"/></Relationships>")
                        .with(
                                "word/charts/chart1.xml",
                                DocxFile.part(
                                        "c:chartSpace",
                                        "<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>结构</a:t></a:r>"
                                                + "</a:p></c:rich></c:tx></c:title><c:plotArea>"
                                                + "<c:pieChart>"
                                                + series
                                                + "</c:pieChart></c:plotArea></c:chart>"));
        assertEquals(
                """
                1 P 图3：支出决算结构图
                1 T 2x3 header 1 chart
                | 结构 | 基本支出 | 项目支出 |
                | 决算数 | 60 | 40.5 |
                """,
                dump(file));
    }
}
