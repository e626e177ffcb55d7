package mingzhang.site;

/**
 * A link, or a mere label.
 *
 * @param href relative or http(s) address; empty where there is nothing to go to
 */
public record Link(String label, String href) {
    /** A label without address. */
    static Link label(String label) {
        return new Link(label, "");
    }
}
