package mingzhang.site;

import java.util.List;

/** The terms that reports explain; template {@code glossary}. */
public record GlossaryPage(String title, String description, List<Link> crumbs, List<Entry> terms)
        implements Page {
    /**
     * A term.
     *
     * @param id address on the page
     * @param units how many units explain it
     */
    public record Entry(String id, String term, int units, List<Wording> wordings) {}

    /** One wording with the reports that use it. */
    public record Wording(String text, List<Link> reports) {}
}
