package mingzhang.extract;

import java.util.List;

/**
 * A paragraph of a section, cut into tokens.
 *
 * @param section path of the section
 */
record Passage(String section, Prose prose, List<Token> tokens) {
    /** No words. */
    static final Passage NONE =
            new Passage("", Prose.of(mingzhang.document.SourceText.EMPTY), List.of());

    /** The token at {@code i}, or one that says nothing where there is none. */
    Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : new Token.Other(-1, -1);
    }

    boolean is(int i, Sense sense) {
        return token(i) instanceof Token.Word word
                && word.sense().filter(s -> s == sense).isPresent();
    }

    /** Whether the token says nothing about a number beside it, such as 支出 or 为. */
    boolean filler(int i) {
        return is(i, Sense.FILLER);
    }

    /** The next place from {@code i} on where something else than fillers stands. */
    int skipFillers(int i) {
        int k = i;
        while (filler(k) || is(k, Sense.COLON)) {
            k++;
        }
        return k;
    }

    /**
     * Whether the sentence from {@code i} on names the report's own year, so that another one in it
     * is no slip.
     */
    boolean names(int year, int i) {
        for (int k = i; k < tokens.size() && !is(k, Sense.STOP); k++) {
            boolean own = token(k) instanceof Token.Year other && other.year() == year;
            if (own && !is(k - 1, Sense.COMPARED)) {
                return true;
            }
        }
        return false;
    }
}
