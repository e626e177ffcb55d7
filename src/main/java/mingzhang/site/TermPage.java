package mingzhang.site;

import java.util.List;

/**
 * A term: our own sentence beside every wording of the reports; template {@code term}.
 *
 * @param plain our sentence, or empty
 * @param names other ways of writing it that reports have
 * @param count how many reports of how many units explain it, or empty
 * @param measure the measure that counts it, or without address
 * @param wordings what the reports say, the most used first
 * @param parts of the list of wordings
 */
public record TermPage(
        String title,
        String description,
        List<Link> crumbs,
        String plain,
        List<String> names,
        String count,
        Link measure,
        List<Wording> wordings,
        Parts parts)
        implements Page {
    /**
     * One wording.
     *
     * @param note how many reports of how many units use it
     * @param goesOn whether it began on the part before
     */
    public record Wording(String text, String note, boolean goesOn, List<User> users) {}

    /** A unit that uses it, with the years that lead to the very line. */
    public record User(Link unit, List<Link> years) {}
}
