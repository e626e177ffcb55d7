package mingzhang.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands around the narrative: overview, glossary, attachments, statutory tables, residue. */
final class OtherParts {
    private final Story story;
    private final Digits digits;
    private final Dice dice;

    OtherParts(Story story, Digits digits, Dice dice) {
        this.story = story;
        this.digits = digits;
        this.dice = dice;
    }

    void addTo(Map<String, Composer.Part> parts) {
        parts.put("duties", () -> numbered(Words.LISTS.of("duties")));
        parts.put("work", () -> numbered(Words.LISTS.of("work")));
        parts.put("bodies", this::bodies);
        parts.put("glossary", this::glossary);
        parts.put("attachments", this::attachments);
        parts.put("statements", () -> Statements.of(story, dice));
        parts.put("residue", this::residue);
    }

    private static List<Block> numbered(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(Block.Paragraph.of((i + 1) + "." + lines.get(i)));
        }
        return blocks;
    }

    private List<Block> bodies() {
        String unit = story.unit().name();
        return List.of(
                Block.Paragraph.of(unit + "下属二级预算单位0个。"),
                Block.Paragraph.of(
                        "纳入" + unit + story.year() + "年度部门决算编制范围的二级预算单位包括：" + unit + "。"));
    }

    private List<Block> glossary() {
        List<String> terms = new ArrayList<>(Words.LISTS.of("glossary"));
        for (Line line : story.now().lines()) {
            Function f = line.function();
            terms.add(
                    f.category()
                            + "（类）"
                            + f.sub()
                            + "（款）"
                            + f.line()
                            + "（项）：用于"
                            + f.line()
                            + "方面的支出。");
        }
        boolean bare = dice.percent(15);
        return bare
                ? terms.stream().map(Block.Paragraph::of).map(Block.class::cast).toList()
                : numbered(terms);
    }

    private List<Block> attachments() {
        if (dice.percent(40)) {
            return List.of();
        }
        return List.of(
                Block.Paragraph.of(story.unit().name()),
                Block.Paragraph.of(story.year() + "年部门整体支出绩效评价报告"),
                Block.Paragraph.of("一、部门概况"),
                Block.Paragraph.of("本单位按职责开展工作，机构和人员没有大的变化。"),
                Block.Paragraph.of("二、评价结论"),
                new Block.Paragraph(
                        List.of(
                                Piece.words("全年支出"),
                                Piece.words(digits.money(story.now().spending()).toPlainString()),
                                Piece.words("万元，资金使用规范，绩效目标基本完成。"))));
    }

    /** Two charts' data as a conversion leaves it, one with the office program's own series. */
    private List<Block> residue() {
        if (dice.percent(50)) {
            return List.of();
        }
        Account now = story.now();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Residue(
                        List.of(
                                story.year() + "年支出决算结构",
                                "基本支出",
                                "项目支出",
                                digits.money(now.basic()).toPlainString(),
                                digits.money(now.spending() - now.basic()).toPlainString())));
        if (dice.percent(40)) {
            blocks.add(
                    new Block.Residue(
                            List.of(
                                    "系列 1", "类别 1", "类别 2", "类别 3", "类别 4", "4.3", "2.5", "3.5",
                                    "4.5")));
        }
        return blocks;
    }
}
