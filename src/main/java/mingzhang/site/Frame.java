package mingzhang.site;

import java.util.List;

/**
 * What stands around every page; templates read it as {@code site}.
 *
 * @param language BCP 47 tag of the interface
 * @param title the archive's title
 * @param notice a line for every page, or empty
 * @param footer lines for the foot of every page
 * @param contact who answers for the archive, or empty
 * @param licence under which the data may be used, or empty
 * @param home address of the home page
 * @param nav the main pages
 * @param about the archive's own pages
 * @param styles addresses of the style sheets, later ones win
 * @param script address of the script
 * @param assets address of the folder of the theme's assets, with a {@code /} at the end
 * @param search address of the search page
 * @param feed address of the feed, or empty
 * @param canonical the page's full address, or empty
 * @param current address of the main page that this page belongs to, or empty
 * @param tags what the page says of itself to machines
 */
public record Frame(
        String language,
        String title,
        String notice,
        List<String> footer,
        String contact,
        String licence,
        String home,
        List<Link> nav,
        List<Link> about,
        List<String> styles,
        String script,
        String assets,
        String search,
        String feed,
        String canonical,
        String current,
        PageTags tags) {
    /** The address of a theme's file. */
    public String asset(String name) {
        return assets + name;
    }
}
