package mingzhang.site;

/**
 * A piece of a composed sentence.
 *
 * @param text words or a number with its unit
 * @param href the place where the number is stated, empty for mere words
 * @param disputed whether a finding disputes the number
 */
public record Phrase(String text, String href, boolean disputed) {
    static Phrase words(String text) {
        return new Phrase(text, "", false);
    }
}
