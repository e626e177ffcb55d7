package mingzhang.site;

import java.util.List;

/** What every template may read of its page. */
public interface Page {
    /** The title of the page, without the archive's. */
    String title();

    /** A sentence for search engines and previews. */
    String description();

    /** The way down from the home page, this page itself last and without address. */
    List<Link> crumbs();
}
