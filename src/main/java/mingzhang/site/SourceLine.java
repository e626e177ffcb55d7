package mingzhang.site;

import java.util.List;

/**
 * What stands in one line of the source, or the part of it that stands here.
 *
 * @param number 1-based
 * @param first whether the line begins here, so that its address {@code L131} belongs here
 */
public record SourceLine(int number, boolean first, List<Piece> pieces) {
    public SourceLine {
        pieces = List.copyOf(pieces);
    }
}
