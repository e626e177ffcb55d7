package mingzhang.search;

/** Takes the tokens of a text one after the other. */
interface TokenSink {
    /** A token that stands in the text as it is. */
    void piece(String text, int from, int to);

    /** A token that is written otherwise than in the text. */
    default void made(String token) {
        piece(token, 0, token.length());
    }
}
