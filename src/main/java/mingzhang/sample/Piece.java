package mingzhang.sample;

import java.util.Optional;

/**
 * A run of a paragraph: words, or the digits of a number with what they state.
 *
 * @param stated empty for words and for numbers that are no figure
 * @param planted what was made wrong here on purpose
 */
record Piece(String text, Optional<Stated> stated, Optional<Planted> planted) {
    Piece(String text, Optional<Stated> stated) {
        this(text, stated, Optional.empty());
    }

    static Piece words(String text) {
        return new Piece(text, Optional.empty());
    }

    /** The same with other words, and why. */
    Piece wrong(String words, Planted why) {
        return new Piece(words, stated, Optional.of(why));
    }
}
