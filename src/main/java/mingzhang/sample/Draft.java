package mingzhang.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mingzhang.report.Kind;

/** A report that is composed but not printed, open to changes. */
final class Draft {
    private final Story story;
    private final Digits digits;
    private final List<Block> blocks;
    private final List<Planted> absent = new ArrayList<>();

    Draft(Story story, Digits digits, List<Block> blocks) {
        this.story = story;
        this.digits = digits;
        this.blocks = new ArrayList<>(blocks);
    }

    /** A piece and where it stands. */
    record Spot(int block, int piece, Piece here) {
        Stated stated() {
            return here.stated().orElseThrow();
        }
    }

    Story story() {
        return story;
    }

    Digits digits() {
        return digits;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** What was left out on purpose. */
    List<Planted> absent() {
        return List.copyOf(absent);
    }

    /** Whether the archive holds a report of the year before. */
    boolean hasEarlier() {
        return story.year() > story.unit().first() || story.unit().follows().isPresent();
    }

    /** The numbers that state something of the kind asked for, in the order of the text. */
    List<Spot> stating(Predicate<Stated> wanted) {
        return spots(piece -> piece.stated().filter(wanted).isPresent());
    }

    List<Spot> spots(Predicate<Piece> wanted) {
        List<Spot> spots = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b) instanceof Block.Paragraph paragraph) {
                for (int p = 0; p < paragraph.pieces().size(); p++) {
                    Piece piece = paragraph.pieces().get(p);
                    if (wanted.test(piece)) {
                        spots.add(new Spot(b, p, piece));
                    }
                }
            }
        }
        return spots;
    }

    /** The statement of another kind about the same, in the same sentence or near it. */
    Optional<Spot> beside(Spot spot, Kind kind) {
        Stated stated = spot.stated();
        return stating(s -> same(s, stated) && s.kind() == kind).stream()
                .filter(s -> s.block() == spot.block())
                .min(java.util.Comparator.comparingInt(s -> Math.abs(s.piece() - spot.piece())));
    }

    static boolean same(Stated a, Stated b) {
        return a.measure().equals(b.measure()) && a.item().equals(b.item());
    }

    /** The words behind the spot, such as its unit; empty at a paragraph's end. */
    String behind(Spot spot) {
        List<Piece> pieces = ((Block.Paragraph) blocks.get(spot.block())).pieces();
        return spot.piece() + 1 < pieces.size() ? pieces.get(spot.piece() + 1).text() : "";
    }

    void replace(int block, int piece, Piece with) {
        List<Piece> pieces = new ArrayList<>(((Block.Paragraph) blocks.get(block)).pieces());
        pieces.set(piece, with);
        blocks.set(block, new Block.Paragraph(List.copyOf(pieces)));
    }

    void insert(int block, int piece, Piece with) {
        List<Piece> pieces = new ArrayList<>(((Block.Paragraph) blocks.get(block)).pieces());
        pieces.add(piece, with);
        blocks.set(block, new Block.Paragraph(List.copyOf(pieces)));
    }

    /** Writes another number at the spot; planted where it is what is wrong. */
    void restate(Spot spot, BigDecimal value, Optional<Planted> planted) {
        replace(
                spot.block(),
                spot.piece(),
                new Piece(digits.print(value), Optional.of(spot.stated().but(value)), planted));
    }

    /** Writes a wrong number at the spot, in place of the one that stands there. */
    void plant(Spot spot, String rule, String cause, BigDecimal wrong) {
        String right = spot.stated().value().toPlainString();
        Planted planted = new Planted(rule, cause, wrong.toPlainString(), right);
        restate(spot, wrong, Optional.of(planted));
    }

    /** Puts another block in a block's place. */
    void put(int block, Block with) {
        blocks.set(block, with);
    }

    /** Takes away blocks from one up to before another. */
    void remove(int from, int to, Planted planted) {
        blocks.subList(from, to).clear();
        absent.add(planted);
    }
}
