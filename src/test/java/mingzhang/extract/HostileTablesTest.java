package mingzhang.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mingzhang.ProcessorTime;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Document;
import mingzhang.document.Paragraph;
import mingzhang.document.Row;
import mingzhang.document.SourceText;
import mingzhang.document.Table;
import org.junit.jupiter.api.Test;

/** Tables that nobody would make, and that must neither stop nor stall the reading. */
final class HostileTablesTest {
    private static final List<String> WORDS =
            List.of(
                    "",
                    "项目名称",
                    "一级指标",
                    "二级指标",
                    "三级指标",
                    "指标值",
                    "得分",
                    "分值",
                    "预算数",
                    "执行数",
                    "执行率",
                    "合计",
                    "总额",
                    "栏次",
                    "项目",
                    "金额",
                    "科目编码",
                    "科目名称",
                    "收入支出决算总表",
                    "单位：元",
                    "1",
                    "2,010.30",
                    "2010301",
                    "-",
                    "100%",
                    "注：某事",
                    "项目绩效目标完成情况表",
                    "附件\n1",
                    "（",
                    "：",
                    "１２．",
                    "..",
                    "一、",
                    "５０万元");

    @Test
    void anyTableIsRead() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            List<Block> blocks = new ArrayList<>();
            for (int b = 0; b < 4; b++) {
                blocks.add(random.nextBoolean() ? paragraph(random) : table(random));
            }
            Document document = new Document("", blocks);
            assertNotNull(TableCasesTest.extract(document), "seed " + seed);
        }
    }

    private static Paragraph paragraph(Random random) {
        return new Paragraph(SourceText.of(word(random), 1, 1), 0);
    }

    private static Table table(Random random) {
        List<Row> rows = new ArrayList<>();
        int height = random.nextInt(8);
        for (int r = 0; r < height; r++) {
            List<Cell> cells = new ArrayList<>();
            int column = random.nextInt(2);
            int width = random.nextInt(9);
            for (int c = 0; c < width; c++) {
                int span = 1 + random.nextInt(3);
                String text = word(random);
                SourceText source =
                        text.isEmpty() ? SourceText.EMPTY : SourceText.of(text, r + 1, 1);
                cells.add(new Cell(source, column, span, 1 + random.nextInt(3)));
                column += random.nextInt(4);
            }
            rows.add(new Row(cells));
        }
        return new Table(rows, 1, random.nextInt(3), random.nextInt(5) == 0);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    @Test
    void tenThousandCellsAreReadInTime() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出"), 1));
        for (int r = 2; r <= 2_001; r++) {
            rows.add(row(List.of("2010301", "行政运行", "3.00", "1.00", "2.00"), r));
        }
        Document document =
                new Document(
                        "",
                        List.of(
                                new Paragraph(SourceText.of("支出决算表", 1, 1), 0),
                                new Table(rows, 1, 0, false)));
        Tables tables = ProcessorTime.atMost(20, "tables", () -> TableCasesTest.extract(document));
        assertEquals(6_000, tables.cells().size());
    }

    @Test
    void aLongRowAndAWideSpanAreReadInTime() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            texts.add(i % 7 == 0 ? "一级指标" : "1" + i);
        }
        Cell wide = new Cell(SourceText.of("项目名称", 1, 1), 0, 10_000, 3);
        Document document =
                new Document(
                        "",
                        List.of(
                                new Table(List.of(row(texts, 1), row(texts, 2)), 1, 0, false),
                                new Table(List.of(new Row(List.of(wide))), 1, 0, false)));
        ProcessorTime.atMost(20, "tables", () -> TableCasesTest.extract(document));
    }

    private static Row row(List<String> texts, int line) {
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < texts.size(); c++) {
            cells.add(new Cell(SourceText.of(texts.get(c), line, c + 1), c, 1, 1));
        }
        return new Row(cells);
    }
}
