package mingzhang.site;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/**
 * A page of the archive's own; template {@code text}.
 *
 * @param html its Markdown as HTML, in which nothing runs
 */
public record TextPage(String title, String description, List<Link> crumbs, SafeString html)
        implements Page {}
