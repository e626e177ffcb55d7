package mingzhang.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mingzhang.ProcessorTime;
import mingzhang.document.Document;
import mingzhang.document.Paragraph;
import mingzhang.document.SourceText;
import mingzhang.report.ReportId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever the text, nothing is thrown, lost, doubled or slow. */
class HostileOutlineTest {
    private static final int LONG = 1 << 18;

    private final ReportExtractor extractor = new ReportExtractor();
    private final Outliner outliner = new Outliner();

    @TestFactory
    Stream<DynamicTest> aLongLineOfOneThing() {
        return Stream.of(
                        "一、",
                        "（一）",
                        "。二、",
                        "1.",
                        "第第第一",
                        "第一部分",
                        "2020年",
                        "：",
                        "“",
                        "。二、收入决算情况说明",
                        "；财政拨款收入：指",
                        "（",
                        "名词解释",
                        "附件1",
                        "\t",
                        " ",
                        "万元，",
                        "说明",
                        "九九九")
                .map(
                        piece ->
                                DynamicTest.dynamicTest(
                                        "“" + piece + "”",
                                        () -> {
                                            String line = piece.repeat(LONG / piece.length());
                                            quickly(document(List.of("名词解释", line)));
                                            quickly(document(List.of("第二部分 决算情况说明", line)));
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> manyLinesOfOneThing() {
        return Stream.of(
                        "一、收入决算情况说明",
                        "第一部分 部门概况",
                        "1.目标。",
                        "附件",
                        "绩效评价报告",
                        "接着",
                        "2020年\t1.5",
                        "目录")
                .map(
                        line ->
                                DynamicTest.dynamicTest(
                                        "“" + line + "”",
                                        () -> {
                                            List<String> lines =
                                                    new java.util.ArrayList<>(
                                                            java.util.Collections.nCopies(
                                                                    30_000, line));
                                            lines.add(0, "名词解释");
                                            quickly(document(lines));
                                            lines.set(0, "第四部分 附件");
                                            quickly(document(lines));
                                        }));
    }

    @Test
    void randomTexts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> pieces =
                List.of(
                        "第", "二", "部分", "一、", "（三）", "(2)", "收入", "支出", "决算", "情况说明", "。", "：", "，",
                        "2020年", "12.5", "万元", "名词解释", "附件", "1", ".", "、", " ", "\t", "报告",
                        "“三公”经费", "目录", "……", "其他重要事项", "指", "；", "表", "图");
        for (int round = 0; round < 2_000; round++) {
            List<String> lines = new java.util.ArrayList<>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                StringBuilder line = new StringBuilder();
                for (int k = random.nextInt(12); k >= 0; k--) {
                    line.append(pieces.get(random.nextInt(pieces.size())));
                }
                lines.add(line.toString());
            }
            Document document = document(lines);
            assertEquals(
                    RealOutlinesTest.words(document.blocks()),
                    RealOutlinesTest.words(outliner.outline(document).document().blocks()),
                    "seed " + seed + " round " + round);
            extract(document);
        }
    }

    private void quickly(Document document) {
        ProcessorTime.atMost(20, "outline", () -> extract(document));
    }

    private ReportExtractor.Result extract(Document document) {
        return extractor.extract(
                document, new Subject(new ReportId("x", 2020), "x.txt", List.of("样本局"), ""));
    }

    private static Document document(List<String> lines) {
        List<mingzhang.document.Block> blocks = new java.util.ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(new Paragraph(SourceText.of(lines.get(i), i + 1, 1), 0));
        }
        return new Document("", blocks);
    }
}
