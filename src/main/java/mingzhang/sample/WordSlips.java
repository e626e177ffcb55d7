package mingzhang.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingzhang.report.Kind;

/** Wrong words: years, units, what is left of the blank form, and what is left out. */
final class WordSlips {
    private static final List<String> LEFTOVERS =
            List.of("决算数大于/小于预算数的主要原因是人员变动。", "主要用于XX项目。", "…（类）…（款）…（项）。", "（或与预算数持平）");
    private static final List<String> SECTIONS =
            List.of("收入决算情况说明", "支出决算情况说明", "政府性基金预算", "国有资本经营预算");

    private WordSlips() {}

    /** A comparison with the year before the last. */
    static boolean baseYear(Draft draft, Dice dice) {
        String right = String.valueOf(draft.story().year() - 1);
        String wrong = String.valueOf(draft.story().year() - 2);
        List<Draft.Spot> spots = new ArrayList<>();
        for (Draft.Spot spot : draft.spots(p -> p.text().equals(right))) {
            if (draft.stating(s -> s.kind() == Kind.CHANGE).stream().anyMatch(s -> near(spot, s))) {
                spots.add(spot);
            }
        }
        if (spots.isEmpty()) {
            return false;
        }
        Draft.Spot spot = dice.pick(spots);
        for (Draft.Spot compared : draft.stating(s -> s.baseYear().isPresent())) {
            if (near(spot, compared)) {
                Stated stated = compared.stated().comparedWith(draft.story().year() - 2);
                draft.replace(
                        compared.block(),
                        compared.piece(),
                        new Piece(compared.here().text(), Optional.of(stated)));
            }
        }
        Planted planted = new Planted("base_year", "", wrong, right);
        draft.replace(spot.block(), spot.piece(), spot.here().wrong(wrong, planted));
        return true;
    }

    /** Behind the year, before another year is named. */
    private static boolean near(Draft.Spot year, Draft.Spot compared) {
        int pieces = compared.piece() - year.piece();
        return compared.block() == year.block() && pieces > 0 && pieces < 9;
    }

    /** A period or a closing date of last year. */
    static boolean year(Draft draft, Dice dice) {
        String right = String.valueOf(draft.story().year());
        String wrong = String.valueOf(draft.story().year() - 1 - dice.below(2));
        List<Draft.Spot> spots =
                draft.spots(p -> p.text().equals(right)).stream()
                        .filter(s -> s.piece() == 1 || before(draft, s).endsWith("截至"))
                        .filter(s -> stated(draft, s))
                        .toList();
        if (spots.isEmpty()) {
            return false;
        }
        Draft.Spot spot = dice.pick(spots);
        Planted planted = new Planted("year", "", wrong, right);
        draft.replace(spot.block(), spot.piece(), spot.here().wrong(wrong, planted));
        return true;
    }

    private static boolean stated(Draft draft, Draft.Spot spot) {
        return draft.stating(s -> true).stream().anyMatch(s -> s.block() == spot.block());
    }

    private static String before(Draft draft, Draft.Spot spot) {
        Block.Paragraph paragraph = (Block.Paragraph) draft.blocks().get(spot.block());
        return spot.piece() == 0 ? "" : paragraph.pieces().get(spot.piece() - 1).text();
    }

    /** 元 behind a number that is 万元. */
    static boolean yuan(Draft draft, Dice dice) {
        List<Draft.Spot> spots =
                draft
                        .stating(
                                s ->
                                        s.kind() == Kind.AMOUNT
                                                && s.value().signum() != 0
                                                && s.value().abs().doubleValue() < 100_000)
                        .stream()
                        .filter(s -> draft.behind(s).equals("万元"))
                        .toList();
        if (spots.isEmpty()) {
            return false;
        }
        Draft.Spot spot = dice.pick(spots);
        BigDecimal right = spot.stated().value();
        BigDecimal wrong = right.movePointLeft(4);
        Planted planted = new Planted("unit", "yuan", wrong.toPlainString(), right.toPlainString());
        Optional<Stated> stated = Optional.of(spot.stated().but(wrong));
        draft.replace(
                spot.block(),
                spot.piece(),
                new Piece(spot.here().text(), stated, Optional.of(planted)));
        draft.replace(spot.block(), spot.piece() + 1, Piece.words("元"));
        return true;
    }

    /** A per cent sign behind an amount. */
    static boolean percent(Draft draft, Dice dice) {
        List<Draft.Spot> spots =
                draft.stating(s -> s.kind() == Kind.AMOUNT).stream()
                        .filter(s -> draft.behind(s).equals("万元"))
                        .toList();
        if (spots.isEmpty()) {
            return false;
        }
        Draft.Spot spot = dice.pick(spots);
        Planted planted = new Planted("unit", "", spot.here().text() + "万元%", "万元");
        draft.replace(spot.block(), spot.piece() + 1, Piece.words("万元").wrong("万元%", planted));
        return true;
    }

    static boolean template(Draft draft, Dice dice) {
        List<Draft.Spot> spots = draft.stating(s -> true);
        if (spots.isEmpty()) {
            return false;
        }
        int block = dice.pick(spots).block();
        int last = ((Block.Paragraph) draft.blocks().get(block)).pieces().size();
        String words = dice.pick(LEFTOVERS);
        Planted planted = new Planted("template", "", words, "");
        draft.insert(block, last, Piece.words(words).wrong(words, planted));
        return true;
    }

    /** A section of 决算情况说明 left out. */
    static boolean missing(Draft draft, Dice dice) {
        String title = dice.pick(SECTIONS);
        List<Block> blocks = draft.blocks();
        for (int from = 0; from < blocks.size(); from++) {
            if (blocks.get(from) instanceof Block.Heading heading
                    && heading.level() == 2
                    && heading.title().startsWith(title)) {
                int to = from + 1;
                while (to < blocks.size() && !(blocks.get(to) instanceof Block.Heading)) {
                    to++;
                }
                draft.remove(from, to, new Planted("missing", "", "", heading.title()));
                return true;
            }
        }
        return false;
    }
}
