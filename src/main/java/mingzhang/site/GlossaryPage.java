package mingzhang.site;

import java.util.List;

/**
 * The terms of final accounts, a part of them where there are many; template {@code glossary}.
 *
 * @param common the terms that we explain ourselves; only on the first part
 * @param others the terms that only reports explain
 * @param parts of the whole list
 */
public record GlossaryPage(
        String title,
        String description,
        List<Link> crumbs,
        List<Entry> common,
        List<Entry> others,
        Parts parts)
        implements Page {
    /**
     * A term.
     *
     * @param plain our sentence, or empty
     * @param note how many wordings it has and how many units use them, or empty
     */
    public record Entry(Link term, String plain, String note) {}
}
