package mingzhang.site;

/**
 * A piece of a report's text: plain words, a number that was counted, or a term.
 *
 * @param mark empty for words; {@code read}, {@code unread} or {@code disputed} for numbers, {@code
 *     term} for a term
 * @param id the number's address on the page, empty for words
 * @param href the number's row in the list of what was read, or of what was not; the term's page
 * @param said what the number was read as, one line for a person; the term's name
 */
public record Piece(String text, String mark, String id, String href, String said) {
    static Piece words(String text) {
        return new Piece(text, "", "", "", "");
    }
}
