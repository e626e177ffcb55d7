package mingzhang.site;

import java.util.List;

/** A page with nothing but its frame: templates {@code search} and {@code not-found}. */
public record PlainPage(String title, String description, List<Link> crumbs) implements Page {}
